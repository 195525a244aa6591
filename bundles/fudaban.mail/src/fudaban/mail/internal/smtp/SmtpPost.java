// SPDX-License-Identifier: EPL-2.0
package fudaban.mail.internal.smtp;

import fudaban.mail.model.Security;
import fudaban.mail.send.Delivery;
import fudaban.mail.send.Delivery.End;
import fudaban.mail.send.Post;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.apache.commons.net.smtp.AuthenticatingSMTPClient;
import org.apache.commons.net.smtp.AuthenticatingSMTPClient.AUTH_METHOD;
import org.apache.commons.net.smtp.SMTPReply;

/**
 * One letter over SMTP (RFC 5321). Nobody gets it unless everybody does: a recipient that is refused ends the attempt before DATA, so that it
 * can be put right
 * and sent again without a second copy for the others.
 */
public final class SmtpPost implements Post {
    private static final int PERMANENT = 500;
    private static final int TOO_LARGE = 552;

    /**
     * A server.
     *
     * @param tls whose certificates it trusts
     * @param user null: without log-in
     * @param password of the user; the caller clears it after the last letter
     */
    public record Server(
            String host,
            int port,
            Security security,
            SSLContext tls,
            String user,
            char[] password,
            Duration patience) {}

    private final Server server;

    /** To a server. */
    public SmtpPost(Server server) {
        this.server = server;
    }

    @Override
    public Delivery deliver(String from, List<String> to, byte[] message) {
        var client = new AuthenticatingSMTPClient(server.security() == Security.TLS, server.tls());
        var talk = new Talk(client);
        try {
            return talk.hold(from, to, message);
        } catch (IOException | GeneralSecurityException broken) {
            return talk.broken(broken);
        } finally {
            close(client);
        }
    }

    private static void close(AuthenticatingSMTPClient client) {
        try {
            if (client.isConnected()) {
                client.disconnect();
            }
        } catch (IOException gone) {
            // The attempt is decided; the connection was on its way out.
            return;
        }
    }

    /** One conversation, and how far it came. */
    private final class Talk {
        private final AuthenticatingSMTPClient client;
        private String stage = "connect";
        private boolean whole;

        Talk(AuthenticatingSMTPClient client) {
            this.client = client;
        }

        Delivery hold(String from, List<String> to, byte[] message) throws IOException, GeneralSecurityException {
            int patience = (int) server.patience().toMillis();
            client.setConnectTimeout(patience);
            client.setDefaultTimeout(patience);
            client.setEndpointCheckingEnabled(true);
            client.connect(server.host(), server.port());
            client.setSoTimeout(patience);
            if (!positive(client.getReplyCode()) || !positive(client.ehlo("localhost"))) {
                return refused(true);
            }
            if (server.security() == Security.STARTTLS) {
                stage = "tls";
                if (!client.execTLS() || !positive(client.ehlo("localhost"))) {
                    return refused(true);
                }
            }
            stage = "login";
            if (server.user() != null && !logIn()) {
                return refused(true);
            }
            stage = "sender";
            if (!positive(client.mail("<" + from + ">"))) {
                return refused(false);
            }
            stage = "recipient";
            for (String each : to) {
                if (!positive(client.rcpt("<" + each + ">"))) {
                    return refused(false);
                }
            }
            return data(message);
        }

        private boolean logIn() throws IOException, GeneralSecurityException {
            String password = new String(server.password());
            if (client.auth(AUTH_METHOD.PLAIN, server.user(), password)) {
                return true;
            }
            // 504: the mechanism is not known there (RFC 4954).
            return client.getReplyCode() == SMTPReply.COMMAND_NOT_IMPLEMENTED_FOR_PARAMETER
                    && client.auth(AUTH_METHOD.LOGIN, server.user(), password);
        }

        private Delivery data(byte[] message) throws IOException {
            stage = "data";
            Writer out = client.sendMessageData();
            if (out == null) {
                return refused(false);
            }
            out.write(new String(message, StandardCharsets.US_ASCII));
            out.flush();
            // With the line that ends the data the server may take the letter, whether or not its answer arrives.
            whole = true;
            out.close();
            boolean taken = client.completePendingCommand();
            whole = false;
            String answer = answer();
            if (taken) {
                goodbye();
                return Delivery.sent(answer);
            }
            if (client.getReplyCode() == TOO_LARGE) {
                stage = "size";
            }
            return refused(false);
        }

        private void goodbye() {
            try {
                client.quit();
            } catch (IOException gone) {
                // It has the letter.
                return;
            }
        }

        /** The server said no: for good, or for now. */
        private Delivery refused(boolean ofServer) throws IOException {
            boolean later = ofServer || client.getReplyCode() < PERMANENT;
            return new Delivery(later ? End.LATER : End.REFUSED, stage, answer());
        }

        Delivery broken(Exception cause) {
            if (whole) {
                return new Delivery(End.UNCLEAR, "lost", said(cause));
            }
            return new Delivery(End.LATER, stage, said(cause));
        }

        private String answer() throws IOException {
            String all = client.getReplyString();
            return all == null ? "" : all.strip();
        }

        private static String said(Exception cause) {
            String text = cause.getMessage();
            return cause.getClass().getSimpleName() + (text == null ? "" : ": " + text);
        }

        private static boolean positive(int code) {
            return SMTPReply.isPositiveCompletion(code);
        }
    }
}
