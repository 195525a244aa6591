// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.print.internal;

import fudaban.hardware.CardReaderService;
import fudaban.hardware.print.internal.ipp.HttpTransport;
import fudaban.hardware.print.internal.ipp.IppClient;
import fudaban.hardware.print.internal.ipp.IppGroup;
import fudaban.hardware.print.internal.ipp.Operation;
import fudaban.hardware.print.internal.ipp.SocketTransport;
import fudaban.hardware.printer.CardPrinter;
import fudaban.hardware.printer.CardPrinterSetup;
import fudaban.hardware.printer.PrintFailure;
import fudaban.hardware.printer.Printer;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds printers: the queues of a print service, or one printer by its address. */
public final class PrintServer implements AutoCloseable {
    /** Where CUPS listens on this machine; there the kernel says who asks. */
    private static final Path SOCKET = Path.of("/run/cups/cups.sock");

    private static final URI LOOPBACK = URI.create("http://127.0.0.1:631");

    private final HttpClient http;
    private final String user;
    private final Optional<IppClient> cups;

    /**
     * @param where {@code local}, {@code http://HOST:PORT}, {@code unix:/PATH}, or empty for none
     * @param user in whose name jobs are sent
     */
    public PrintServer(String where, String user) {
        this.user = user;
        http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        cups = where.isBlank() ? Optional.empty() : Optional.of(client(where));
    }

    private IppClient client(String where) {
        if (where.startsWith("unix:")) {
            return new IppClient(new SocketTransport(Path.of(where.substring(5)), user), user);
        }
        if (where.equals("local") && Files.exists(SOCKET)) {
            return new IppClient(new SocketTransport(SOCKET, user), user);
        }
        return new IppClient(HttpTransport.of(http, where.equals("local") ? LOOPBACK : URI.create(where)), user);
    }

    /** All queues of the print service. */
    public List<Printer> queues() throws PrintFailure {
        if (cups.isEmpty()) {
            return List.of();
        }
        var request = new IppClient.Request(
                Operation.CUPS_GET_PRINTERS, "/", "", cups.get().place(), Queue.asking(Queue.FACTS), null, null);
        try {
            return cups.get()
                    .call(request)
                    .all(IppGroup.PRINTER)
                    .flatMap(printer -> queue(printer).stream())
                    .toList();
        } catch (PrintFailure failure) {
            if (failure.kind() == PrintFailure.Kind.NO_PRINTER) {
                // How CUPS says that it has none.
                return List.of();
            }
            throw failure;
        }
    }

    private Optional<Printer> queue(IppGroup facts) {
        return facts.text("printer-name").map(name -> {
            var info =
                    facts.text("printer-info").filter(text -> !text.isBlank()).orElse(name);
            var path = "/printers/" + name;
            return printer(new Queue(cups.get(), path, "ipp://localhost" + path, "ipp:" + name, info, facts));
        });
    }

    /** A printer that speaks IPP itself. */
    public Printer printer(URI address) throws PrintFailure {
        var client = new IppClient(HttpTransport.of(http, address), user);
        var path = address.getRawPath().isEmpty() ? "/ipp/print" : address.getRawPath();
        var request = new IppClient.Request(
                Operation.GET_PRINTER_ATTRIBUTES,
                path,
                address.toString(),
                address.getHost(),
                Queue.asking(Queue.FACTS),
                null,
                null);
        var facts = client.call(request).first(IppGroup.PRINTER);
        var name = facts.text("printer-info")
                .or(() -> facts.text("printer-name"))
                .filter(text -> !text.isBlank())
                .orElse(address.getHost());
        return printer(new Queue(client, path, address.toString(), "ipp:" + address, name, facts));
    }

    private static Printer printer(Queue queue) {
        return queue.isCard()
                ? new IppCardPrinter(queue, CardPrinterSetup.PLAIN, Set.of())
                : new IppPaperPrinter(queue);
    }

    /** The same printer as a card printer, with what is known about it beyond IPP. */
    public CardPrinter card(Printer found, CardPrinterSetup setup, Collection<CardReaderService> readers) {
        return new IppCardPrinter(((IppPrinter) found).queue(), setup, readers);
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
