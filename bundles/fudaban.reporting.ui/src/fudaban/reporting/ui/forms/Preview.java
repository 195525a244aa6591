// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.forms;

import fudaban.document.xlsx.CellRef;
import fudaban.document.xlsx.XlsxForm.Place;
import fudaban.ui.print.PdfWords;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;

/**
 * A form with the content of a day.
 *
 * @param pages what is seen: pages of paper, or sheets
 * @param fields what the report may print, what this form prints first
 * @param problems why it cannot be used; none: it can
 * @param paper the PDF, or null
 */
record Preview(List<Page> pages, List<Field> fields, List<String> problems, byte[] paper) {
    /** Nothing yet. */
    static final Preview NONE = new Preview(List.of(), List.of(), List.of(), null);

    /**
     * A page.
     *
     * @param picture of paper; null of a sheet
     * @param grid of a sheet; null of paper
     */
    record Page(ImageData picture, Grid grid) {
        int width() {
            return picture == null ? grid.x[grid.x.length - 1] : picture.width;
        }

        int height() {
            return picture == null ? grid.y[grid.y.length - 1] : picture.height;
        }
    }

    /**
     * Cells of a sheet.
     *
     * @param x where columns begin, and where the last one ends; the names of rows stand before the first
     * @param y likewise
     */
    record Grid(String sheet, int[] x, int[] y, Map<CellRef, String> texts) {
        Optional<CellRef> cell(int atX, int atY) {
            int column = index(x, atX);
            int row = index(y, atY);
            return column < 0 || row < 0 ? Optional.empty() : Optional.of(new CellRef(column, row));
        }

        private static int index(int[] edges, int at) {
            int found = Arrays.binarySearch(edges, at);
            int index = found >= 0 ? found : -found - 2;
            return index >= edges.length - 1 ? -1 : index;
        }

        Rectangle at(CellRef cell) {
            int left = x[Math.min(cell.column(), x.length - 2)];
            int top = y[Math.min(cell.row(), y.length - 2)];
            return new Rectangle(
                    left,
                    top,
                    x[Math.min(cell.column(), x.length - 2) + 1] - left,
                    y[Math.min(cell.row(), y.length - 2) + 1] - top);
        }
    }

    /**
     * What a report may print.
     *
     * @param value as it is printed today; of a list its first rows
     * @param used whether the form asks for it
     * @param place its cell; null where it has none
     * @param line of the form, from 1; 0 where it has none
     * @param spots where it is seen
     */
    record Field(String name, String value, boolean used, Place place, int line, List<PdfWords.Spot> spots) {}

    /** The field seen at a point of a page: the smallest one. */
    Optional<Field> at(int page, int x, int y) {
        Field best = null;
        int least = Integer.MAX_VALUE;
        for (Field field : fields) {
            for (PdfWords.Spot spot : field.spots) {
                int size = spot.at().width * spot.at().height;
                if (spot.page() == page && spot.at().contains(x, y) && size < least) {
                    best = field;
                    least = size;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name.equals(name)).findFirst();
    }
}
