// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.shell;

import fudaban.ledger.Ledger;
import fudaban.ledger.Session;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Who sits at which desk: on whose behalf contributions read.
 *
 * @param ledger the desk's ledger
 * @param session the reader; what it may not see arrives masked
 * @param locale the language of the screen
 */
public record Seat(Ledger ledger, Session session, Locale locale) {
    /** The day at the desk. */
    public LocalDate today() {
        return LocalDate.now(ledger.clock());
    }
}
