// SPDX-License-Identifier: EPL-2.0
package fudaban.office.calendar;

import fudaban.office.internal.Messages;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A day on which the law as computed and the official list do not say the same. The list is followed; the difference is
 * shown, because either the list is damaged or the law has changed.
 *
 * @param date the day
 * @param byLaw the name by law, if it is a holiday by law
 * @param byList the name in the list, if it stands there
 */
public record Contradiction(LocalDate date, Optional<String> byLaw, Optional<String> byList) {

    /** The sentence for the operator. */
    public String message(Locale locale) {
        if (byLaw.isEmpty()) {
            return Messages.text(locale, "calendar.onlyInList", date, byList.orElseThrow());
        }
        if (byList.isEmpty()) {
            return Messages.text(locale, "calendar.onlyByLaw", date, byLaw.orElseThrow());
        }
        return Messages.text(locale, "calendar.otherName", date, byLaw.get(), byList.get());
    }
}
