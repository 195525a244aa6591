// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.print.internal.ipp;

import fudaban.hardware.printer.PrintFailure;
import fudaban.hardware.printer.PrintFailure.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Speaks IPP to one server and turns every way to fail into a {@link PrintFailure}. Safe for use by several threads. */
public final class IppClient {
    private static final Duration DEADLINE = Duration.ofSeconds(15);
    private static final int REFUSED = 401;
    private static final int FORBIDDEN = 403;
    private static final int MISSING = 404;
    private static final int UPGRADE = 426;

    private final IppTransport transport;
    private final String user;
    private final AtomicInteger numbers = new AtomicInteger();

    /** Speaks as that account over that transport. */
    public IppClient(IppTransport transport, String user) {
        this.transport = transport;
        this.user = user;
    }

    /**
     * A request.
     *
     * @param operation what is asked for
     * @param path where on the server
     * @param uri the printer as IPP names it; empty for the server itself
     * @param name the printer for people
     * @param attributes operation attributes after the usual ones
     * @param job job attributes; null for none
     * @param document what is printed; null for none
     */
    public record Request(
            Operation operation,
            String path,
            String uri,
            String name,
            IppGroup attributes,
            IppGroup job,
            byte[] document) {}

    /** Where the server is, for people. */
    public String place() {
        return transport.place();
    }

    /**
     * Asks.
     *
     * @return an answer that says that it was done
     * @throws PrintFailure NO_SERVICE when nothing was sent; REFUSED, NO_PRINTER, UNSUPPORTED when it was not done; TIMEOUT and
     *     PROTOCOL when it may have been
     */
    public IppMessage call(Request request) throws PrintFailure {
        try {
            var seconds = request.document() == null ? 0 : request.document().length >> 20;
            var answer =
                    IppDecoder.decode(transport.post(request.path(), bytes(request), DEADLINE.plusSeconds(seconds)));
            if (!answer.successful()) {
                throw refusal(request, answer);
            }
            return answer;
        } catch (ConnectException nobody) {
            throw new PrintFailure(Kind.NO_SERVICE, transport.place(), nobody, transport.place());
        } catch (HttpTimeoutException late) {
            throw new PrintFailure(Kind.TIMEOUT, request.operation().name(), late, request.name());
        } catch (IppException refused) {
            throw failure(request, refused);
        } catch (IOException broken) {
            // The connection went while or after the request was sent: it may have arrived.
            throw new PrintFailure(
                    Kind.TIMEOUT, request.operation() + " " + broken.getMessage(), broken, request.name());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PrintFailure(Kind.TIMEOUT, request.operation() + " interrupted", stopped, request.name());
        }
    }

    private byte[] bytes(Request request) {
        var operation = new IppGroup(IppGroup.OPERATION)
                .add("attributes-charset", IppValue.CHARSET, "utf-8")
                .add("attributes-natural-language", IppValue.LANGUAGE, "ja");
        if (!request.uri().isEmpty()) {
            operation.add("printer-uri", IppValue.URI, request.uri());
        }
        // RFC 8011, 4.1.5: the target of a job operation comes before everything else.
        request.attributes().all("job-id").forEach(id -> operation.add("job-id", id.tag(), id.value()));
        operation.add("requesting-user-name", IppValue.NAME, user);
        request.attributes()
                .attributes()
                .forEach((name, values) -> operation.attributes().putIfAbsent(name, values));
        var groups = new ArrayList<>(List.of(operation));
        if (request.job() != null) {
            groups.add(request.job());
        }
        var all = new ByteArrayOutputStream();
        all.writeBytes(IppEncoder.encode(
                new IppMessage(request.operation().code(), numbers.incrementAndGet() & Integer.MAX_VALUE, groups)));
        if (request.document() != null) {
            all.writeBytes(request.document());
        }
        return all.toByteArray();
    }

    private PrintFailure failure(Request request, IppException refused) {
        var kind = switch (refused.http()) {
            case 0 -> Kind.PROTOCOL;
            case REFUSED, FORBIDDEN, UPGRADE -> Kind.REFUSED;
            case MISSING -> Kind.NO_PRINTER;
            default -> Kind.PROTOCOL;
        };
        return new PrintFailure(
                kind, request.operation() + " " + refused.getMessage(), refused, request.name(), refused.getMessage());
    }

    /** The status codes of RFC 8011, appendix B. */
    private static PrintFailure refusal(Request request, IppMessage answer) {
        var said = answer.first(IppGroup.OPERATION).text("status-message").orElse("0x%04X".formatted(answer.code()));
        var kind = switch (answer.code()) {
            case 0x0406 -> Kind.NO_PRINTER;
            case 0x040A, 0x040B, 0x0501 -> Kind.UNSUPPORTED;
            default -> Kind.REFUSED;
        };
        var detail = "%s 0x%04X %s".formatted(request.operation(), answer.code(), said);
        return new PrintFailure(kind, detail, request.name(), said);
    }
}
