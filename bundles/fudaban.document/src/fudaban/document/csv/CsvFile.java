// SPDX-License-Identifier: EPL-2.0
package fudaban.document.csv;

import fudaban.document.Problem;
import java.nio.charset.Charset;
import java.util.List;

/**
 * A CSV file that was read.
 *
 * @param charset the charset it was read in, named or recognised
 * @param rows its rows without empty lines; the first is the heading where the file has one
 */
public record CsvFile(Charset charset, List<CsvRow> rows) {
    /** Keeps a copy. */
    public CsvFile {
        rows = List.copyOf(rows);
    }

    /**
     * Rows that have more or fewer fields than the first.
     *
     * @return one problem per row
     */
    public List<Problem> ragged() {
        if (rows.isEmpty()) {
            return List.of();
        }
        int columns = rows.getFirst().fields().size();
        return rows.stream()
                .filter(r -> r.fields().size() != columns)
                .map(r -> Problem.of("csv.ragged", r.line(), r.fields().size(), columns))
                .toList();
    }
}
