// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.facts;

import fudaban.model.WorkKind;
import java.time.Instant;

/**
 * A stretch of work within one day, with an end.
 *
 * @param id id of the record
 * @param item id of the work item
 * @param account who worked
 * @param row row of 別表2
 * @param open whether it had no end when it was read: {@code end} is then where counting stops
 * @param beginEntered when its begin was entered
 * @param endEntered when its end was entered, null while it is open
 */
public record Stretch(
        String id,
        String item,
        String account,
        String row,
        WorkKind kind,
        Instant begin,
        Instant end,
        boolean open,
        Instant beginEntered,
        Instant endEntered) {
    /** Whether a person's hands were at it. */
    public boolean byHand() {
        return kind != WorkKind.MACHINE;
    }

    /** The same between two moments; null when nothing of it lies there. */
    Stretch within(Instant from, Instant to) {
        Instant lower = begin.isBefore(from) ? from : begin;
        Instant upper = end.isAfter(to) ? to : end;
        boolean there = lower.isBefore(upper) || begin.equals(end) && !begin.isBefore(from) && begin.isBefore(to);
        return there ? new Stretch(id, item, account, row, kind, lower, upper, open, beginEntered, endEntered) : null;
    }
}
