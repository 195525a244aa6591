// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.facts;

import fudaban.ledger.journal.Journal.Activity;
import java.time.LocalDate;
import java.util.List;

/**
 * What happened on one day.
 *
 * @param service whether it is a service day
 * @param lines its work, first begun first
 * @param hours how long people worked
 * @param activity its acts by name
 */
public record DayFacts(LocalDate day, boolean service, List<WorkLine> lines, Hours hours, List<Activity> activity) {
    public DayFacts {
        lines = List.copyOf(lines);
        activity = List.copyOf(activity);
    }
}
