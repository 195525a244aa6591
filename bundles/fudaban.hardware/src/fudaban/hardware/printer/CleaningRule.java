// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.printer;

import fudaban.hardware.internal.printer.PrintTexts;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * When a card printer is to be cleaned: by cards or by time, whichever comes first.
 *
 * @param cards after so many cards; 0 for no limit
 * @param every after so long
 * @param noticeCards this many cards before it is announced
 * @param noticeDays this many days before it is announced
 */
public record CleaningRule(int cards, Period every, int noticeCards, int noticeDays) {
    /** 年1回程度 (別表2), and every 1,000 cards as makers of card printers commonly ask for. */
    public static final CleaningRule USUAL = new CleaningRule(1000, Period.ofYears(1), 100, 30);

    /** How urgent a cleaning is. */
    public enum Urgency {
        /** Not yet. */
        NOT_DUE,
        /** Within the notice. */
        SOON,
        /** Now. */
        DUE
    }

    /**
     * What is due.
     *
     * @param urgency how urgent
     * @param day by which day
     * @param cardsLeft how many cards until then, not below 0; {@link Integer#MAX_VALUE} without a limit
     */
    public record Due(Urgency urgency, LocalDate day, int cardsLeft) {
        /** In a sentence. */
        public String sentence(Locale locale) {
            var limited = cardsLeft != Integer.MAX_VALUE;
            var key = "cleaning." + urgency.name() + (limited ? "" : ".days");
            return PrintTexts.text(locale, key, day.toString(), Integer.toString(cardsLeft));
        }
    }

    /**
     * Says what is due.
     *
     * @param last day of the last cleaning, or of the first use; empty when neither is known: then it is due
     * @param since cards printed since then
     */
    public Due due(Optional<LocalDate> last, long since, LocalDate today) {
        var day = last.map(from -> from.plus(every)).orElse(today);
        var left = cards == 0 ? Integer.MAX_VALUE : (int) Math.max(0, cards - since);
        if (!today.isBefore(day) || left == 0) {
            return new Due(Urgency.DUE, day, left);
        }
        var soon = ChronoUnit.DAYS.between(today, day) <= noticeDays || left <= noticeCards;
        return new Due(soon ? Urgency.SOON : Urgency.NOT_DUE, day, left);
    }
}
