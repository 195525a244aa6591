// SPDX-License-Identifier: EPL-2.0
package fudaban.document.xlsx;

/**
 * Place of a cell in a sheet.
 *
 * @param column from 0
 * @param row from 0
 */
public record CellRef(int column, int row) implements Comparable<CellRef> {
    private static final int MAX_COLUMN = 16_384;
    private static final int MAX_ROW = 1_048_576;

    /** Checks Excel's limits. */
    public CellRef {
        if (column < 0 || column >= MAX_COLUMN || row < 0 || row >= MAX_ROW) {
            throw new IllegalArgumentException("no such cell: column " + column + ", row " + row);
        }
    }

    /**
     * Reads a reference.
     *
     * @param a1 for example {@code B7} or {@code $B$7}
     * @return the place
     * @throws IllegalArgumentException when it is no reference
     */
    public static CellRef of(String a1) {
        int column = 0;
        int row = 0;
        int letters = 0;
        int digits = 0;
        for (int i = 0; i < a1.length(); i++) {
            char c = Character.toUpperCase(a1.charAt(i));
            if (c >= 'A' && c <= 'Z' && digits == 0 && letters < 3) {
                column = column * 26 + c - 'A' + 1;
                letters++;
            } else if (c >= '0' && c <= '9' && letters > 0 && digits < 7) {
                row = row * 10 + c - '0';
                digits++;
            } else if (c != '$') {
                throw new IllegalArgumentException("no cell reference: " + a1);
            }
        }
        return new CellRef(column - 1, row - 1);
    }

    /**
     * Name of a column.
     *
     * @param column from 0
     * @return A, B ... Z, AA ...
     */
    public static String letters(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            name.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return name.toString();
    }

    @Override
    public int compareTo(CellRef other) {
        return row != other.row ? Integer.compare(row, other.row) : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return letters(column) + (row + 1);
    }
}
