// SPDX-License-Identifier: EPL-2.0
package fudaban.decision;

import fudaban.model.RequestKind;
import fudaban.model.RequestState;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A request as lists show it.
 *
 * @param id of the request record
 * @param number the number on its sheet
 * @param act name of the act
 * @param title the act as the office calls it
 * @param initiator who prepared it
 * @param created when it was prepared
 * @param effectiveOn 発令日 of a 予約, or null
 * @param due when it must have happened, or null
 * @param instructedBy who instructed orally, or null
 * @param instructedAt when, or null
 * @param decidedBy who decided, or null
 * @param decidedOn the date on the paper, or null
 * @param scan id of the attachment with the scanned sheet, or null
 * @param entry desk:number of the journal entry of the act itself, empty before it ran
 * @param daysLate how many days it is past its day, waiting or when it was done; 0 in time
 */
public record Waiting(
        String id,
        String number,
        RequestKind kind,
        RequestState state,
        String act,
        String title,
        String initiator,
        Instant created,
        LocalDate effectiveOn,
        LocalDate due,
        String instructedBy,
        Instant instructedAt,
        String decidedBy,
        LocalDate decidedOn,
        String scan,
        String entry,
        long daysLate) {
    /** Whether it still waits. */
    public boolean open() {
        return state == RequestState.WAITING;
    }

    /** Whether its day has passed, or had passed when it was done. */
    public boolean late() {
        return daysLate > 0;
    }
}
