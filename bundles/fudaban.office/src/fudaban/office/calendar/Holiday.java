// SPDX-License-Identifier: EPL-2.0
package fudaban.office.calendar;

import java.time.LocalDate;

/**
 * A 休日 of the holiday law.
 *
 * @param date the day
 * @param name 元日, 振替休日, … as shown to the operator
 * @param kind which rule makes it one
 */
public record Holiday(LocalDate date, String name, Kind kind) {

    /** The paragraph of 国民の祝日に関する法律 3条 (or the list) that makes a day a holiday. */
    public enum Kind {
        /** A 国民の祝日, or a day a special law treats as one (3条1項). */
        NATIONAL,
        /** 振替休日 (3条2項). */
        SUBSTITUTE,
        /** 国民の休日, the day between two 祝日 (3条3項). */
        BETWEEN,
        /** Only the official list knows it. */
        LISTED
    }
}
