// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.table;

import java.time.LocalDate;
import java.util.Map;

/**
 * A line that could be read.
 *
 * @param line its line in the file, from 1
 * @param values by field name; empty cells are absent
 */
public record TableRow(int line, Map<String, String> values) {
    /** Keeps a copy. */
    public TableRow {
        values = Map.copyOf(values);
    }

    /** The value of a field, null where the cell is empty or the table has no such column. */
    public String get(String field) {
        return values.get(field);
    }

    /** The value of a date field, null where it is empty. */
    public LocalDate date(String field) {
        String value = values.get(field);
        return value == null ? null : LocalDate.parse(value);
    }
}
