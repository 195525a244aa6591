// SPDX-License-Identifier: EPL-2.0
package fudaban.office.calendar;

import fudaban.office.OfficeException;
import java.time.LocalDate;

/** What becomes of a due date that is not a working day. */
public enum DueRule {
    /** The date stays, worked or not: an expiry printed on a card. */
    AS_STATED,
    /**
     * The next working day: a time limit set by law for an application to the administration
     * (行政機関の休日に関する法律 2条).
     */
    NEXT_WORKING_DAY,
    /**
     * The last working day before, that is earlier: deliverables of the contract. Nobody is there afterwards: R9.2.28
     * is a Sunday after the last service day R9.2.26, and the 作業報告書 must be handed in while the contract runs.
     */
    LAST_WORKING_DAY_BEFORE;

    /**
     * The day by which the thing must be done.
     *
     * @throws OfficeException when the calendar has no such day
     */
    public LocalDate apply(LocalDate stated, WorkingDays days) {
        return switch (this) {
            case AS_STATED -> stated;
            case NEXT_WORKING_DAY -> days.sameOrNext(stated);
            case LAST_WORKING_DAY_BEFORE -> days.sameOrPrevious(stated);
        };
    }
}
