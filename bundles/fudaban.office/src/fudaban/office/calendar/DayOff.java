// SPDX-License-Identifier: EPL-2.0
package fudaban.office.calendar;

/**
 * Why a day is not a working day.
 *
 * @param reason the rule
 * @param name what the calendar shows on that day; the holiday's name for {@link Reason#HOLIDAY}, else empty
 */
public record DayOff(Reason reason, String name) {

    /** The rules by which a day is off, the first that applies counts. */
    public enum Reason {
        /** Before the contract begins or after it ends. */
        OUTSIDE_CONTRACT,
        /** 行政機関の休日に関する法律 1条1項2号. */
        HOLIDAY,
        /** 行政機関の休日に関する法律 1条1項1号. */
        SUNDAY,
        /** 行政機関の休日に関する法律 1条1項1号. */
        SATURDAY,
        /** 29 December to 3 January, 行政機関の休日に関する法律 1条1項3号. */
        YEAR_END,
        /** 官側の指定する日: told by the office, not computed. */
        DESIGNATED
    }

    static DayOff because(Reason reason) {
        return new DayOff(reason, "");
    }
}
