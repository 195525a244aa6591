// SPDX-License-Identifier: EPL-2.0
package fudaban.document.xlsx;

import java.util.List;

/**
 * A row with its cells that have a value, from left to right.
 *
 * @param number row number as Excel shows it, from 1
 * @param cells the cells
 */
public record XlsxRow(int number, List<XlsxCell> cells) {
    /** Keeps a copy. */
    public XlsxRow {
        cells = List.copyOf(cells);
    }

    /**
     * Text of a cell.
     *
     * @param column from 0
     * @return its text, empty when the cell is
     */
    public String text(int column) {
        return cells.stream()
                .filter(c -> c.ref().column() == column)
                .map(XlsxCell::text)
                .findFirst()
                .orElse("");
    }
}
