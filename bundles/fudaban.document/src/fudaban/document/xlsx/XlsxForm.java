// SPDX-License-Identifier: EPL-2.0
package fudaban.document.xlsx;

import fudaban.document.DocumentException;
import fudaban.document.Problem;
import fudaban.document.internal.xlsx.FormSheet;
import fudaban.document.internal.xlsx.PackageDom;
import fudaban.document.internal.xlsx.PackageParts;
import fudaban.document.internal.xlsx.WorkbookIndex;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * A workbook made by somebody else that is filled in as a form. Its cells are found by names defined in Excel or by their place; only the sheets of these
 * cells are written anew, every other part is copied byte for byte. Formulas are kept and calculated by Excel when it opens the file: what they showed
 * before is dropped, so that no program shows a stale number. For one thread.
 */
public final class XlsxForm implements Closeable {
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final Pattern CELL = Pattern.compile(
            "(?:'((?:[^']|'')+)'|([^'!]+))!(\\$?[A-Z]{1,3}\\$?[0-9]{1,7})(?::\\$?[A-Z]{1,3}\\$?[0-9]{1,7})?");

    private final PackageParts parts;
    private final WorkbookIndex index;
    private final Map<String, Place> names = new LinkedHashMap<>();
    private final Map<String, String> elsewhere = new LinkedHashMap<>();
    private final Map<Place, Object> values = new LinkedHashMap<>();
    private final Map<Place, String> bound = new HashMap<>();

    /**
     * A cell of a sheet.
     *
     * @param sheet name of the sheet
     * @param cell where in it
     */
    public record Place(String sheet, CellRef cell) {
        /** So many rows below. */
        public Place below(int rows) {
            return new Place(sheet, new CellRef(cell.column(), cell.row() + rows));
        }

        /** As names say it, whatever is inserted elsewhere: {@code 'sheet 1'!$B$7}. */
        String fixed() {
            return "'" + sheet.replace("'", "''") + "'!$" + CellRef.letters(cell.column()) + "$" + (cell.row() + 1);
        }

        /** As Excel writes it: {@code 'sheet 1'!B7}. */
        @Override
        public String toString() {
            return "'" + sheet.replace("'", "''") + "'!" + cell;
        }
    }

    private XlsxForm(PackageParts parts, WorkbookIndex index) {
        this.parts = parts;
        this.index = index;
    }

    /**
     * Opens a form.
     *
     * @param file a .xlsx file; never changed
     * @return the open form, to be closed
     * @throws DocumentException when it is something else, broken or too large
     */
    public static XlsxForm open(Path file) throws IOException {
        PackageParts parts = PackageParts.open(file, XlsxLimits.usual());
        try {
            var form = new XlsxForm(parts, WorkbookIndex.read(parts));
            form.readNames();
            return form;
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private void readNames() throws IOException {
        for (Element name : PackageDom.elements(PackageDom.read(parts, WORKBOOK), "definedName")) {
            String text = name.getTextContent().strip();
            Matcher matcher = CELL.matcher(text);
            if (matcher.matches()) {
                String sheet = matcher.group(1) == null
                        ? matcher.group(2)
                        : matcher.group(1).replace("''", "'");
                names.put(name.getAttribute("name"), new Place(sheet, CellRef.of(matcher.group(3))));
            } else {
                elsewhere.put(name.getAttribute("name"), text);
            }
        }
    }

    /** The defined names that stand for a cell, each with the cell; of a range its first. */
    public Map<String, Place> names() {
        return names;
    }

    /** The defined names that stand for something else: no cell any more ({@code #REF!}), a calculation, several ranges. */
    public Map<String, String> otherNames() {
        return elsewhere;
    }

    /** What was set so far, each with its place. */
    public Map<Place, Object> values() {
        return Collections.unmodifiableMap(values);
    }

    /**
     * Writes the empty form with other names; all its other parts are copied byte for byte.
     *
     * @param set names, each with the cell it stands for from now on
     * @param removed names that stand for nothing any more
     * @param out not closed
     */
    public void rename(Map<String, Place> set, Set<String> removed, OutputStream out) throws IOException {
        Map<String, String> places = new LinkedHashMap<>();
        set.forEach((name, place) -> places.put(name, place.fixed()));
        byte[] named = PackageDom.named(PackageDom.read(parts, WORKBOOK), places, removed);
        parts.copy(Map.of(WORKBOOK, named), out);
    }

    /** The names of its sheets. */
    public List<String> sheets() {
        return List.copyOf(index.sheets().keySet());
    }

    /**
     * Reads a place that was typed.
     *
     * @param text for example {@code 集計!B7}
     * @throws DocumentException when it is none, or the sheet is not there
     */
    public Place place(String text) throws DocumentException {
        Matcher matcher = CELL.matcher(text);
        if (!matcher.matches()) {
            throw new DocumentException("xlsx.form.place", parts.name(), text);
        }
        String sheet =
                matcher.group(1) == null ? matcher.group(2) : matcher.group(1).replace("''", "'");
        index.part(parts, sheet);
        return new Place(sheet, CellRef.of(matcher.group(3)));
    }

    /**
     * Sets a cell.
     *
     * @param name by which it is bound, for messages
     * @param value a text, a number, or a day; null empties it
     */
    public void set(String name, Place place, Object value) {
        values.put(place, value);
        bound.put(place, name);
    }

    /**
     * Whether a cell shows days as days; another one needs them as text.
     *
     * @throws DocumentException when its sheet is not there
     */
    public boolean isDate(Place place) throws IOException {
        return sheet(place.sheet(), sheet -> sheet.isDate(place.cell()));
    }

    /**
     * Sets cells below each other, from a place on. The first cell may hold a sample and lends its look to those that have none of their own; the others
     * must be empty.
     */
    public void setColumn(String name, Place first, List<?> column) {
        for (int i = 0; i < column.size(); i++) {
            set(name, first.below(i), column.get(i));
        }
    }

    /**
     * Writes the filled form.
     *
     * @param out not closed
     * @throws DocumentException what is in the way, with sheet, cell and name; nothing was written then
     */
    public void write(OutputStream out) throws IOException {
        Map<String, byte[]> anew = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        Map<String, Map<CellRef, Object>> bySheet = new LinkedHashMap<>();
        values.forEach((place, value) -> bySheet.computeIfAbsent(place.sheet(), sheet -> new LinkedHashMap<>())
                .put(place.cell(), value));
        for (var each : bySheet.entrySet()) {
            Map<CellRef, String> said = new HashMap<>();
            each.getValue().keySet().forEach(cell -> said.put(cell, bound.get(new Place(each.getKey(), cell))));
            byte[] filled = sheet(each.getKey(), sheet -> {
                sheet.fill(each.getValue(), said, problems);
                return sheet.bytes();
            });
            anew.put(index.part(parts, each.getKey()), filled);
        }
        if (!problems.isEmpty()) {
            throw new DocumentException(problems);
        }
        if (!anew.isEmpty()) {
            anew.put(WORKBOOK, PackageDom.calculating(PackageDom.read(parts, WORKBOOK)));
        }
        parts.copy(anew, out);
    }

    private interface SheetWork<T> {
        T with(FormSheet sheet) throws IOException;
    }

    /** Work on a sheet as the file has it: cells, rows and formats that are none break it. */
    private <T> T sheet(String name, SheetWork<T> work) throws IOException {
        String part = index.part(parts, name);
        try {
            return work.with(new FormSheet(parts, index, name));
        } catch (IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw parts.broken(part, broken);
        }
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
