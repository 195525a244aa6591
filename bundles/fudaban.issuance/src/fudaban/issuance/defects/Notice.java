// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.defects;

import fudaban.mail.Recipient;
import java.util.List;

/**
 * A 不備連絡 as it is to go; everything may be changed before.
 *
 * @param about whose defects
 * @param recipients to whom; without an address the letter waits in the outbox until one is entered
 * @param subject without names
 * @param text the letter
 */
public record Notice(UnitDefects about, List<Recipient> recipients, String subject, String text) {
    public Notice {
        recipients = List.copyOf(recipients);
    }

    /** The same with other words. */
    public Notice saying(String otherSubject, String otherText) {
        return new Notice(about, recipients, otherSubject, otherText);
    }

    /** The same to another address. */
    public Notice to(Recipient recipient) {
        return new Notice(about, List.of(recipient), subject, text);
    }
}
