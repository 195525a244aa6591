// SPDX-License-Identifier: EPL-2.0
package fudaban.document.xlsx;

import java.time.LocalDateTime;

/**
 * A cell that has a value.
 *
 * @param ref where it stands
 * @param kind what it holds
 * @param text its value as text: a date as ISO 8601 (with time only when it has one), a number in its shortest
 *     decimal form, an error as Excel names it
 * @param time the date and time of a {@link Kind#DATE} cell, else null
 * @param formula true when the value was calculated: what a person typed may differ, and the value may be out of date
 */
public record XlsxCell(CellRef ref, Kind kind, String text, LocalDateTime time, boolean formula) {
    /** What a cell holds. */
    public enum Kind {
        /** Text. */
        TEXT,
        /** A number. */
        NUMBER,
        /** A number shown as a date. */
        DATE,
        /** TRUE or FALSE. */
        BOOLEAN,
        /** An error such as #N/A. */
        ERROR
    }
}
