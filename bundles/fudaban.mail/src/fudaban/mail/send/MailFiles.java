// SPDX-License-Identifier: EPL-2.0
package fudaban.mail.send;

import fudaban.ledger.Ledger;
import fudaban.ledger.Ledger.AccessKind;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.mail.Mail;
import fudaban.mail.Outbox;
import fudaban.mail.Recipient;
import fudaban.mail.Recipients;
import fudaban.mail.model.MailLetter;
import fudaban.mail.model.MailServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Letters as files, for desks without a mail server: one that mail programs open as a draft, one to copy from, and the enclosures beside them.
 * Opens nothing.
 */
public final class MailFiles {
    private static final String UNKNOWN = "unknown@fudaban.invalid";

    private final Ledger ledger;
    private final MailServer server;

    /** @param server settings of the desk, or null */
    public MailFiles(Ledger ledger, MailServer server) {
        this.ledger = ledger;
        this.server = server;
    }

    /**
     * Writes one letter into a folder: {@code NUMBER.eml}, {@code NUMBER.txt} and its enclosures as {@code NUMBER_name}.
     *
     * @return the files
     */
    public List<Path> write(Session session, String id, Path folder) throws Refusal {
        MailLetter letter = ledger.open(session, MailLetter.class, id);
        ledger.recordAccess(session, AccessKind.EXPORTED, letter.getNumber(), List.of(id), letter.getClassification());
        MessageText message = message(ledger, session, letter, server, true);
        List<Path> files = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            files.add(Files.write(folder.resolve(letter.getNumber() + ".eml"), message.bytes()));
            files.add(Files.write(folder.resolve(letter.getNumber() + ".txt"), text(message)));
            for (var file : message.enclosures()) {
                files.add(Files.write(folder.resolve(letter.getNumber() + "_" + file.name()), file.content()));
            }
            return files;
        } catch (IOException unwritable) {
            throw Mail.refusal(unwritable, "file.unwritable", folder.toString());
        }
    }

    /** With a byte order mark and the line ends that the editors of the office expect. */
    private static byte[] text(MessageText message) {
        var text = new StringBuilder("\uFEFF");
        for (Recipient each : message.recipients()) {
            text.append(each.field())
                    .append(": ")
                    .append(each.name())
                    .append(" <")
                    .append(each.address());
            text.append(">\n");
        }
        text.append("Subject: ")
                .append(message.subject())
                .append("\n\n")
                .append(message.text())
                .append('\n');
        return text.toString().replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /** A letter in the form it leaves in. */
    static MessageText message(Ledger ledger, Session session, MailLetter letter, MailServer server, boolean unsent)
            throws Refusal {
        if (letter.getBody() == null) {
            throw Mail.refusal("letter.sight", letter.getNumber());
        }
        Recipient sender =
                server == null ? Recipient.to(UNKNOWN, "") : Recipient.to(server.getSender(), server.getSenderName());
        return new MessageText(
                sender,
                Recipients.read(letter.getRecipients()).stream()
                        .filter(each -> each.known() || unsent)
                        .collect(Collectors.toList()),
                letter.getSubject(),
                letter.getBody(),
                new Outbox(ledger).enclosures(session, letter.getId()),
                letter.getMessageId(),
                ZonedDateTime.now(ledger.clock()),
                unsent);
    }
}
