// SPDX-License-Identifier: EPL-2.0
package fudaban.document.xlsx;

import fudaban.document.internal.xlsx.Drawings;
import fudaban.document.internal.xlsx.PackageParts;
import fudaban.document.internal.xlsx.SheetReader;
import fudaban.document.internal.xlsx.WorkbookIndex;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * An Excel workbook (.xlsx) being read. Rows stream; formulas are never calculated, their stored value is returned
 * and marked. Furigana
 * kept beside a text is not part of it. Errors name the file, the part or the cell. For one thread.
 */
public final class XlsxFile implements Closeable {
    /** Takes rows one by one. */
    public interface RowHandler {
        /**
         * Takes a row.
         *
         * @param row a row with at least one value
         * @throws IOException to stop reading
         */
        void row(XlsxRow row) throws IOException;
    }

    private final PackageParts parts;
    private final WorkbookIndex index;
    private final XlsxLimits limits;

    private XlsxFile(PackageParts parts, WorkbookIndex index, XlsxLimits limits) {
        this.parts = parts;
        this.index = index;
        this.limits = limits;
    }

    /**
     * Opens a workbook with the usual limits.
     *
     * @param file a .xlsx file
     * @return the open workbook, to be closed
     * @throws fudaban.document.DocumentException when it is something else, broken or too large
     * @throws IOException when reading fails
     */
    public static XlsxFile open(Path file) throws IOException {
        return open(file, XlsxLimits.usual());
    }

    /**
     * Opens a workbook.
     *
     * @param file a .xlsx file
     * @param limits what is still accepted
     * @return the open workbook, to be closed
     * @throws fudaban.document.DocumentException when it is something else, broken or too large
     * @throws IOException when reading fails
     */
    public static XlsxFile open(Path file, XlsxLimits limits) throws IOException {
        PackageParts parts = PackageParts.open(file, limits);
        try {
            return new XlsxFile(parts, WorkbookIndex.read(parts), limits);
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    /**
     * The sheets' names, hidden ones included.
     *
     * @return in the workbook's order
     */
    public List<String> sheets() {
        return List.copyOf(index.sheets().keySet());
    }

    /**
     * Reads a sheet from top to bottom.
     *
     * @param sheet its name
     * @param handler takes the rows that have a value
     * @throws fudaban.document.DocumentException when there is no such sheet or it is broken or too long
     * @throws IOException when reading fails or the handler stops
     */
    public void read(String sheet, RowHandler handler) throws IOException {
        new SheetReader(parts, index, sheet, limits.rows()).read(handler);
    }

    /**
     * All rows of a sheet.
     *
     * @param sheet its name
     * @return the rows that have a value
     * @throws IOException as {@link #read}
     */
    public List<XlsxRow> rows(String sheet) throws IOException {
        List<XlsxRow> rows = new ArrayList<>();
        read(sheet, rows::add);
        return rows;
    }

    /**
     * Some cells of a sheet, for forms with fixed places.
     *
     * @param sheet its name
     * @param wanted the places; for a merged cell its upper left corner
     * @return the cells of these that have a value
     * @throws IOException as {@link #read}
     */
    public Map<CellRef, XlsxCell> cells(String sheet, Set<CellRef> wanted) throws IOException {
        Map<CellRef, XlsxCell> found = new TreeMap<>();
        read(
                sheet,
                row -> row.cells().stream()
                        .filter(c -> wanted.contains(c.ref()))
                        .forEach(c -> found.put(c.ref(), c)));
        return found;
    }

    /**
     * The pictures lying on a sheet.
     *
     * @param sheet its name
     * @return in the order of the drawing
     * @throws IOException as {@link #read}
     */
    public List<XlsxPicture> pictures(String sheet) throws IOException {
        return Drawings.pictures(parts, index.part(parts, sheet));
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
