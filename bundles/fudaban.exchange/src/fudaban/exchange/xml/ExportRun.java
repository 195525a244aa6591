// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.xml;

import java.time.LocalDate;
import java.util.Map;

/**
 * What is the same for all records of one export. Comes from the caller, never from the clock: the same run gives the same bytes.
 *
 * @param day the day the files speak for: code tables are asked for it, {@code {day}} of the file name is it
 * @param named values that paths with {@code $} read; {@code $day} and {@code $file.number} are added
 */
public record ExportRun(LocalDate day, Map<String, ?> named) {
    /** Keeps a copy. */
    public ExportRun {
        named = Map.copyOf(named);
    }

    /** Without named values. */
    public static ExportRun on(LocalDate day) {
        return new ExportRun(day, Map.of());
    }
}
