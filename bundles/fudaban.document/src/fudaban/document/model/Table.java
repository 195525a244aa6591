// SPDX-License-Identifier: EPL-2.0
package fudaban.document.model;

import java.util.Arrays;
import java.util.List;

/**
 * A ruled table over the whole width. Header rows are repeated on every page; rows are kept whole unless higher than
 * a page.
 *
 * @param columns the columns
 * @param header header rows, may be empty
 * @param rows the rows, read once and one by one
 * @param size font size in points
 */
public record Table(List<Column> columns, List<Row> header, Iterable<Row> rows, double size) implements Block {
    /** Keeps copies. */
    public Table {
        columns = List.copyOf(columns);
        header = List.copyOf(header);
    }

    /**
     * A column.
     *
     * @param share its width as a share of the sum of all shares
     * @param align how its cells stand when they do not say otherwise
     */
    public record Column(double share, Align align) {}

    /**
     * A row; the cells' spans add up to the number of columns.
     *
     * @param cells the cells
     */
    public record Row(List<Cell> cells) {
        /** Keeps a copy. */
        public Row {
            cells = List.copyOf(cells);
        }

        /**
         * A row of plain texts.
         *
         * @param texts one per column
         * @return the row
         */
        public static Row of(String... texts) {
            return new Row(Arrays.stream(texts).map(Cell::of).toList());
        }

        /**
         * A row of bold, centred texts.
         *
         * @param texts one per column
         * @return a header row
         */
        public static Row header(String... texts) {
            return new Row(Arrays.stream(texts)
                    .map(t -> new Cell(Span.strong(t), Align.CENTER, 1))
                    .toList());
        }
    }

    /**
     * A cell.
     *
     * @param spans its text
     * @param align where it stands, null for the column's way
     * @param columns over how many columns it reaches
     */
    public record Cell(List<Span> spans, Align align, int columns) {
        /** Keeps a copy. */
        public Cell {
            spans = List.copyOf(spans);
        }

        /**
         * Plain text in one column.
         *
         * @param text the text
         * @return the cell
         */
        public static Cell of(String text) {
            return new Cell(Span.plain(text), null, 1);
        }
    }

    /**
     * A table at the usual size.
     *
     * @param columns the columns
     * @param header the only header row
     * @param rows the rows
     * @return the table
     */
    public static Table of(List<Column> columns, Row header, Iterable<Row> rows) {
        return new Table(columns, List.of(header), rows, 9);
    }
}
