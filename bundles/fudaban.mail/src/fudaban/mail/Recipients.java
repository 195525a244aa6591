// SPDX-License-Identifier: EPL-2.0
package fudaban.mail;

import fudaban.ledger.Refusal;
import java.util.ArrayList;
import java.util.List;

/** Recipients as a letter's record keeps them: a line each, parts apart by tabs. */
public final class Recipients {
    private Recipients() {}

    /** As lines. */
    public static String lines(List<Recipient> recipients) {
        var text = new StringBuilder();
        for (Recipient each : recipients) {
            text.append(each.field()).append('\t').append(each.address()).append('\t');
            text.append(each.name()).append('\n');
        }
        return text.toString();
    }

    /** Out of lines; none where the reader may not see them. */
    public static List<Recipient> read(String lines) {
        List<Recipient> all = new ArrayList<>();
        if (lines != null) {
            for (String line : lines.split("\n")) {
                String[] parts = line.split("\t", -1);
                if (parts.length == 3) {
                    all.add(new Recipient(Recipient.Field.valueOf(parts[0]), parts[1], parts[2]));
                }
            }
        }
        return all;
    }

    /** @throws Refusal when there is nobody to write to, or an address is none */
    public static void check(List<Recipient> recipients) throws Refusal {
        if (recipients == null || recipients.stream().noneMatch(each -> each.field() == Recipient.Field.TO)) {
            throw Mail.refusal("letter.nobody");
        }
        for (Recipient each : recipients) {
            if (each.known() && !Recipient.isAddress(each.address())) {
                throw Mail.refusal("letter.address", each.address());
            }
        }
    }
}
