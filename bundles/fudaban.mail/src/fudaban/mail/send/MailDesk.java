// SPDX-License-Identifier: EPL-2.0
package fudaban.mail.send;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.mail.Mail;
import fudaban.mail.Recipient;
import fudaban.mail.Recipients;
import fudaban.mail.internal.smtp.SmtpPost;
import fudaban.mail.internal.smtp.Trust;
import fudaban.mail.model.MailList;
import fudaban.mail.model.MailPackage.Literals;
import fudaban.mail.model.MailServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The settings of the outbox as verbs and screens use them. */
public final class MailDesk {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private MailDesk() {}

    /** The settings; empty on a desk that has none yet. */
    public static Optional<MailServer> server(Ledger ledger, Session session) throws Refusal {
        List<Row> rows = ledger.list(session, Query.of(MailServer.class)).rows();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        ledger.open(session, MailServer.class, rows.getFirst().id()));
    }

    /** Whether letters leave over a server; else they leave as files. */
    public static boolean sends(Optional<MailServer> server) {
        return server.map(MailServer::getHost).filter(host -> !host.isBlank()).isPresent();
    }

    /**
     * A sender over the desk's server.
     *
     * @param folder data folder
     * @param password of the server's account, where it has one; the caller clears it after the last letter
     * @throws Refusal when no server is set
     */
    public static MailSender sender(Ledger ledger, Session session, Path folder, char[] password) throws Refusal {
        MailServer server = server(ledger, session).orElseThrow(() -> Mail.refusal("server.none"));
        if (!sends(Optional.of(server))) {
            throw Mail.refusal("server.none");
        }
        var where = new SmtpPost.Server(
                server.getHost(),
                server.getPort(),
                server.getSecurity(),
                Trust.of(folder.resolve("keys")),
                server.getUser(),
                password,
                PATIENCE);
        return new MailSender(ledger, server, new SmtpPost(where));
    }

    /** The addresses of a list. */
    public static List<Recipient> list(Ledger ledger, Session session, String name) throws Refusal {
        var rows = ledger.list(session, Query.of(MailList.class).where(Literals.MAIL_LIST__NAME, name))
                .rows();
        if (rows.isEmpty()) {
            throw Mail.refusal("list.none", name);
        }
        return Recipients.read(
                ledger.open(session, MailList.class, rows.getFirst().id()).getMembers());
    }
}
