// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.spi;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What a topic says about a day in the reports: results of checks, incidents that are open, figures, things that fall due. An OSGi service; topics that keep
 * such records bring one, so that reports need not know them. Everything it says is read through the session it is handed, which may see less than the caller.
 */
public interface DaySource {
    /** Where a line stands in a report. */
    enum Part {
        /** Checks of the day and their results. */
        CHECK,
        /** Incidents and questions that are not settled. */
        OPEN,
        /** Figures of the day. */
        FIGURE,
        /** What falls due soon or is overdue. */
        DUE
    }

    /**
     * One line.
     *
     * @param part where it stands
     * @param row row of 別表2 it belongs to, or empty
     * @param text what it is about, without names of holders
     * @param value result, figure or date as text
     * @param attention whether it needs somebody's attention
     * @param record id of the record that is the evidence, or empty
     */
    record Line(Part part, String row, String text, String value, boolean attention, String record) {}

    /** What the topic says about a day; empty when nothing. */
    List<Line> lines(Ledger ledger, Session reader, LocalDate day, Locale locale) throws Refusal;
}
