// SPDX-License-Identifier: EPL-2.0
package fudaban.mail;

import fudaban.model.Classification;
import java.util.List;

/**
 * A letter to be queued.
 *
 * @param key idempotency key, unique at the desk, without personal data, e.g. {@code survey:2027-03:ORG-ID:1}: queueing the same again does nothing
 * @param kind what sort of letter, {@code topic.word}, e.g. {@code issuance.survey}
 * @param about id of the record it is about, or null
 * @param toWhom to whom in words without personal data, as lists show it: names of units
 * @param recipients at least one to whom it goes; their addresses may be missing
 * @param subject without personal data
 * @param text the letter itself, lines apart by {@code \n}
 * @param enclosures files that go with it
 * @param classification PERSONAL for nearly all letters; what is 保護すべき情報 is entered in its register when it leaves, and refused to those who
 * are not on the
 *     取扱者名簿
 */
public record Letter(
        String key,
        String kind,
        String about,
        String toWhom,
        List<Recipient> recipients,
        String subject,
        String text,
        List<Enclosure> enclosures,
        Classification classification) {
    public Letter {
        recipients = List.copyOf(recipients);
        enclosures = List.copyOf(enclosures);
    }

    /** A letter with personal data and without enclosures. */
    public static Letter of(
            String key, String kind, String toWhom, List<Recipient> recipients, String subject, String text) {
        return new Letter(key, kind, null, toWhom, recipients, subject, text, List.of(), Classification.PERSONAL);
    }

    /** The same about a record. */
    public Letter about(String record) {
        return new Letter(key, kind, record, toWhom, recipients, subject, text, enclosures, classification);
    }

    /** The same with files. */
    public Letter with(List<Enclosure> files) {
        return new Letter(key, kind, about, toWhom, recipients, subject, text, files, classification);
    }

    /** The same, classified otherwise. */
    public Letter classified(Classification as) {
        return new Letter(key, kind, about, toWhom, recipients, subject, text, enclosures, as);
    }
}
