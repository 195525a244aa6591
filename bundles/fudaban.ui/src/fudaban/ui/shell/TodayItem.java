// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.shell;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * One line of 本日.
 *
 * @param section where it stands
 * @param urgency how pressing it is
 * @param icon name of its icon
 * @param title what is to be done, with its number
 * @param why by which rule, or what happens otherwise
 * @param due the day it is due, null where there is none
 * @param place one click away: where it is done
 */
public record TodayItem(
        Section section, Urgency urgency, String icon, String title, String why, LocalDate due, Optional<Place> place) {
    /** Most pressing first; within that by due date. */
    public static final Comparator<TodayItem> ORDER = Comparator.comparing(TodayItem::urgency)
            .thenComparing(TodayItem::due, Comparator.nullsLast(Comparator.naturalOrder()));

    /** Where a line stands. */
    public enum Section {
        /** 期限とやること. */
        DUE,
        /** 予約 of today and before. */
        RESERVED,
        /** 登録待ち and 決裁待ち: another has it. */
        AWAITING,
        /** 事後承認. */
        APPROVAL,
        /** Nothing to do yet, but to be known. */
        WARNING
    }

    /** How pressing a line is. */
    public enum Urgency {
        /** The day has passed. */
        LATE,
        TODAY,
        SOON,
        CALM
    }
}
