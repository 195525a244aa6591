// SPDX-License-Identifier: EPL-2.0
package fudaban.document.xlsx;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A workbook to write.
 *
 * @param title title in the file's properties
 * @param author who made it
 * @param created time of making, the only time in the file
 * @param sheets the sheets
 */
public record Workbook(String title, String author, OffsetDateTime created, List<Sheet> sheets) {
    /** Keeps a copy. */
    public Workbook {
        sheets = List.copyOf(sheets);
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("a workbook has at least one sheet");
        }
    }

    /** What a column holds. */
    public enum Kind {
        /** Text, never calculated: a {@link CharSequence} or anything by its toString. */
        TEXT,
        /** A whole or decimal {@link Number}. */
        NUMBER,
        /** A {@link java.time.LocalDate}. */
        DATE,
        /** A {@link java.time.LocalDateTime}. */
        TIME
    }

    /**
     * A column.
     *
     * @param heading its heading
     * @param kind what its cells hold; null is an empty cell everywhere
     * @param width width in half-width characters
     */
    public record Column(String heading, Kind kind, double width) {}

    /**
     * A sheet: a frozen, filterable heading and rows below; printed on A4 one page wide with the heading on every page.
     *
     * @param name at most 31 characters
     * @param columns the columns
     * @param rows the rows, read once and one by one
     * @param landscape whether it prints on its side
     * @param foot sums and the like, parted from the rows by an empty one: sorting and filtering leave them where they are
     */
    public record Sheet(
            String name,
            List<Column> columns,
            Iterable<? extends List<?>> rows,
            boolean landscape,
            List<? extends List<?>> foot) {
        /** Keeps a copy. */
        public Sheet {
            columns = List.copyOf(columns);
            foot = List.copyOf(foot);
        }

        /** A sheet without a foot. */
        public Sheet(String name, List<Column> columns, Iterable<? extends List<?>> rows, boolean landscape) {
            this(name, columns, rows, landscape, List.of());
        }
    }
}
