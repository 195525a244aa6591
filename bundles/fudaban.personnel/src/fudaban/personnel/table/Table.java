// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.table;

import java.util.List;

/**
 * A table as it stands in a file.
 *
 * @param file the file's name without its folder
 * @param sheet the sheet, empty for CSV
 * @param charset the charset it was read in, empty for Excel
 * @param lines its lines that are not empty, headings included
 */
public record Table(String file, String sheet, String charset, List<Line> lines) {
    /** Keeps a copy. */
    public Table {
        lines = List.copyOf(lines);
    }

    /**
     * A line.
     *
     * @param number as an editor or Excel shows it, from 1
     * @param cells its cells from the first column on; empty ones are empty texts
     */
    public record Line(int number, List<String> cells) {
        /** Keeps a copy. */
        public Line {
            cells = List.copyOf(cells);
        }

        /** The cell of a column, without the spaces around it; empty where the line is shorter. */
        public String cell(int column) {
            return column < 0 || column >= cells.size() ? "" : Headings.trim(cells.get(column));
        }
    }
}
