// SPDX-License-Identifier: EPL-2.0
package fudaban.mail.send;

import fudaban.ledger.journal.Hash;
import fudaban.mail.Enclosure;
import fudaban.mail.Recipient;
import fudaban.mail.Recipient.Field;
import fudaban.mail.internal.text.Headers;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A letter as RFC 5322 and MIME (RFC 2045) have it: ASCII throughout, text in UTF-8 and files both in base64, so that no server on the way
 * changes a byte. The same
 * letter at the same time is the same bytes.
 *
 * @param sender from whom
 * @param recipients to whom
 * @param messageId with its angle brackets
 * @param unsent whether it is a file for a mail program, which then shows it as a draft with its Bcc
 */
public record MessageText(
        Recipient sender,
        List<Recipient> recipients,
        String subject,
        String text,
        List<Enclosure> enclosures,
        String messageId,
        ZonedDateTime date,
        boolean unsent) {
    private static final String END = "\r\n";
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(76, END.getBytes(StandardCharsets.US_ASCII));

    public MessageText {
        recipients = List.copyOf(recipients);
        enclosures = List.copyOf(enclosures);
    }

    /** The letter. */
    public byte[] bytes() {
        var out = new StringBuilder();
        Headers.add(out, "Date", Headers.date(date));
        Headers.add(out, "From", Headers.addresses(List.of(sender)));
        for (Field field : Field.values()) {
            List<Recipient> those =
                    recipients.stream().filter(each -> each.field() == field).toList();
            if (!those.isEmpty() && (field != Field.BCC || unsent)) {
                Headers.add(out, Headers.name(field), Headers.addresses(those));
            }
        }
        Headers.add(out, "Subject", Headers.text(subject));
        Headers.add(out, "Message-ID", messageId);
        Headers.add(out, "MIME-Version", "1.0");
        if (unsent) {
            Headers.add(out, "X-Unsent", "1");
        }
        if (enclosures.isEmpty()) {
            part(out, "text/plain; charset=UTF-8", Optional.empty(), textBytes());
            return ascii(out);
        }
        String boundary = "=_"
                + Hash.hex(Hash.sha256(messageId.getBytes(StandardCharsets.UTF_8)))
                        .substring(0, 32);
        Headers.add(out, "Content-Type", "multipart/mixed; boundary=\"" + boundary + "\"");
        out.append(END);
        out.append("--").append(boundary).append(END);
        part(out, "text/plain; charset=UTF-8", Optional.empty(), textBytes());
        for (Enclosure file : enclosures) {
            out.append("--").append(boundary).append(END);
            part(out, file.mediaType(), Optional.of(file.name()), file.content());
        }
        out.append("--").append(boundary).append("--").append(END);
        return ascii(out);
    }

    private byte[] textBytes() {
        String lines = text.replace("\r\n", "\n").replace("\n", END);
        return (lines.endsWith(END) ? lines : lines + END).getBytes(StandardCharsets.UTF_8);
    }

    private static void part(StringBuilder out, String type, Optional<String> file, byte[] content) {
        Headers.add(out, "Content-Type", type + file.map(Headers::typeName).orElse(""));
        Headers.add(out, "Content-Transfer-Encoding", "base64");
        file.ifPresent(name -> Headers.add(out, "Content-Disposition", "attachment" + Headers.fileName(name)));
        out.append(END);
        out.append(LINES.encodeToString(content)).append(END);
    }

    private static byte[] ascii(StringBuilder out) {
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
