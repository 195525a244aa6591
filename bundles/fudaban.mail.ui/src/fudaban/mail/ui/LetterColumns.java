// SPDX-License-Identifier: EPL-2.0
package fudaban.mail.ui;

import static fudaban.mail.model.MailPackage.Literals.MAIL_LETTER__ENCLOSURES;
import static fudaban.mail.model.MailPackage.Literals.MAIL_LETTER__NUMBER;
import static fudaban.mail.model.MailPackage.Literals.MAIL_LETTER__QUEUED;
import static fudaban.mail.model.MailPackage.Literals.MAIL_LETTER__SENT;
import static fudaban.mail.model.MailPackage.Literals.MAIL_LETTER__STATE;
import static fudaban.mail.model.MailPackage.Literals.MAIL_LETTER__SUBJECT;
import static fudaban.mail.model.MailPackage.Literals.MAIL_LETTER__TO_WHOM;

import fudaban.mail.model.LetterState;
import fudaban.ui.table.ColumnDefinition;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The columns of the outbox. */
final class LetterColumns {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(" H:mm");

    private LetterColumns() {}

    static List<ColumnDefinition> all(Words words, ZoneId zone) {
        return List.of(
                ColumnDefinition.of(MAIL_LETTER__NUMBER, "column.number", 124),
                ColumnDefinition.of(MAIL_LETTER__STATE, "column.state", 92)
                        .shownAs(state -> words.say("state." + state))
                        .marked(state -> tone((LetterState) state))
                        .grouped(),
                ColumnDefinition.of(MAIL_LETTER__TO_WHOM, "column.toWhom", 176).grouped(),
                ColumnDefinition.of(MAIL_LETTER__SUBJECT, "column.subject", 300),
                ColumnDefinition.of(MAIL_LETTER__ENCLOSURES, "column.enclosures", 64),
                ColumnDefinition.of(MAIL_LETTER__QUEUED, "column.queued", 160)
                        .shownAs(time -> told((Instant) time, words, zone)),
                ColumnDefinition.of(MAIL_LETTER__SENT, "column.sent", 160)
                        .shownAs(time -> told((Instant) time, words, zone)));
    }

    private static String told(Instant time, Words words, ZoneId zone) {
        var there = time.atZone(zone);
        return words.day(there.toLocalDate()) + TIME.format(there);
    }

    /** How a state is marked. */
    static Tone tone(LetterState state) {
        return switch (state) {
            case DRAFT, WITHDRAWN -> Tone.NEUTRAL;
            case QUEUED, SENDING -> Tone.CAUTION;
            case UNCLEAR, FAILED -> Tone.BAD;
            case SENT, BY_HAND -> Tone.GOOD;
        };
    }
}
