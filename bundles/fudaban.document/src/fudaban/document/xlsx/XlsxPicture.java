// SPDX-License-Identifier: EPL-2.0
package fudaban.document.xlsx;

import java.util.Arrays;

/**
 * A picture lying on a sheet.
 *
 * @param anchor the cell under its upper left corner
 * @param to the cell under its lower right corner; the anchor again when the file does not say
 * @param name file name inside the workbook, whose ending tells the format
 * @param data the picture file
 */
public record XlsxPicture(CellRef anchor, CellRef to, String name, byte[] data) {
    @Override
    public boolean equals(Object other) {
        return other instanceof XlsxPicture p
                && anchor.equals(p.anchor)
                && to.equals(p.to)
                && name.equals(p.name)
                && Arrays.equals(data, p.data);
    }

    @Override
    public int hashCode() {
        return 31 * anchor.hashCode() + Arrays.hashCode(data);
    }
}
