// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.intake;

import java.util.List;

/**
 * A table as it stands in a file, whatever its format.
 *
 * @param file the file's name without folder
 * @param hash SHA-256 of the file, hex
 * @param rows its rows that have a value
 * @param sheets whether places are named as cells of a sheet instead of lines
 */
public record Table(String file, String hash, List<Row> rows, boolean sheets) {
    public Table {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param line its line or row number, from 1
     * @param cells its cells from the first column on
     */
    public record Row(int line, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** The text of a column, empty where the row ends before it. */
        public String text(int column) {
            return column < cells.size() ? cells.get(column).text() : "";
        }
    }

    /**
     * A cell.
     *
     * @param text its text; a date as ISO 8601
     * @param calculated whether a formula made it
     * @param error whether it holds an error such as #N/A
     */
    public record Cell(String text, boolean calculated, boolean error) {
        static final Cell EMPTY = new Cell("", false, false);

        static Cell of(String text) {
            return new Cell(text, false, false);
        }
    }
}
