// SPDX-License-Identifier: EPL-2.0
package fudaban.document.csv;

import java.util.List;

/**
 * A row as it stands in the file.
 *
 * @param line line of the file in which it begins, from 1 (a quoted field may hold line breaks)
 * @param fields its fields
 */
public record CsvRow(int line, List<String> fields) {
    /** Keeps a copy. */
    public CsvRow {
        fields = List.copyOf(fields);
    }
}
