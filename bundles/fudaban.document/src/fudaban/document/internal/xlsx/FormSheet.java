// SPDX-License-Identifier: EPL-2.0
package fudaban.document.internal.xlsx;

import fudaban.document.Problem;
import fudaban.document.xlsx.CellRef;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One sheet of a form: cells get values, everything else of it stays. */
public final class FormSheet {
    private final PackageParts parts;
    private final WorkbookIndex index;
    private final String name;
    private final Document document;
    private final Element data;
    private final TreeMap<Integer, Element> rows = new TreeMap<>();
    private final Map<Integer, TreeMap<Integer, Element>> cells = new HashMap<>();

    /**
     * Reads it.
     *
     * @throws IOException when it is not there, or broken
     */
    public FormSheet(PackageParts parts, WorkbookIndex index, String name) throws IOException {
        this.parts = parts;
        this.index = index;
        this.name = name;
        String part = index.part(parts, name);
        this.document = PackageDom.read(parts, part);
        this.data = PackageDom.elements(document, "sheetData").stream()
                .findFirst()
                .orElseThrow(() -> parts.broken(part, null));
        int row = -1;
        for (Element each : PackageDom.children(data, "row")) {
            row = each.hasAttribute("r") ? Integer.parseInt(each.getAttribute("r")) - 1 : row + 1;
            rows.put(row, each);
            var inRow = new TreeMap<Integer, Element>();
            int column = -1;
            for (Element cell : PackageDom.children(each, "c")) {
                column = cell.hasAttribute("r")
                        ? CellRef.of(cell.getAttribute("r")).column()
                        : column + 1;
                inRow.put(column, cell);
            }
            cells.put(row, inRow);
        }
    }

    /** Whether a cell shows its number as a day. */
    public boolean isDate(CellRef ref) {
        Element cell = cells.getOrDefault(ref.row(), new TreeMap<>()).get(ref.column());
        return cell != null && cell.hasAttribute("s") && index.dates().get(Integer.parseInt(cell.getAttribute("s")));
    }

    /**
     * Sets cells.
     *
     * @param bound the name each is bound by; the first cell of a name may hold a sample, further ones must be empty
     * @param problems what is in the way
     */
    public void fill(Map<CellRef, Object> values, Map<CellRef, String> bound, List<Problem> problems) {
        Map<String, CellRef> first = new HashMap<>();
        values.forEach((ref, value) -> {
            String by = bound.get(ref);
            CellRef start = first.putIfAbsent(by, ref);
            Element cell = cell(ref, start);
            if (!PackageDom.children(cell, "f").isEmpty()) {
                problems.add(Problem.of("xlsx.form.formula", parts.file(), name, ref.toString(), by));
            } else if (start != null && !cell.getTextContent().isBlank()) {
                problems.add(Problem.of("xlsx.form.taken", parts.file(), name, ref.toString(), by));
            } else {
                set(cell, ref, value);
            }
        });
        // What formulas showed belongs to the values before.
        for (Element formula : PackageDom.elements(document, "f")) {
            Element cell = (Element) formula.getParentNode();
            if (cell.getLocalName().equals("c")) {
                PackageDom.children(cell, "v").forEach(cell::removeChild);
            }
        }
    }

    private void set(Element cell, CellRef ref, Object value) {
        while (cell.getFirstChild() != null) {
            cell.removeChild(cell.getFirstChild());
        }
        cell.removeAttribute("t");
        switch (value) {
            case null -> {
                // Empty, with its look.
            }
            case Number number -> value(cell, number.toString());
            case LocalDate day when isDate(ref) -> value(cell, Long.toString(ChronoUnit.DAYS.between(epoch(), day)));
            default -> {
                cell.setAttribute("t", "inlineStr");
                Element text = PackageDom.create(cell, "t");
                text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
                text.setTextContent(Xml.carried(value.toString()));
                Element string = PackageDom.create(cell, "is");
                string.appendChild(text);
                cell.appendChild(string);
            }
        }
    }

    private LocalDate epoch() {
        return index.from1904() ? LocalDate.of(1904, 1, 1) : SheetXml.EPOCH;
    }

    private static void value(Element cell, String text) {
        Element value = PackageDom.create(cell, "v");
        value.setTextContent(text);
        cell.appendChild(value);
    }

    /** The cell, made where there is none; it looks like the one it repeats then. */
    private Element cell(CellRef ref, CellRef like) {
        Element row = rows.get(ref.row());
        if (row == null) {
            row = PackageDom.create(data, "row");
            row.setAttribute("r", Integer.toString(ref.row() + 1));
            copy(rows.get(like == null ? -1 : like.row()), row, "ht", "customHeight");
            var next = rows.higherEntry(ref.row());
            data.insertBefore(row, next == null ? null : next.getValue());
            rows.put(ref.row(), row);
            // The extent would be too small now, and nobody needs it.
            PackageDom.elements(document, "dimension")
                    .forEach(each -> each.getParentNode().removeChild(each));
        }
        row.removeAttribute("spans");
        var inRow = cells.computeIfAbsent(ref.row(), none -> new TreeMap<>());
        Element cell = inRow.get(ref.column());
        if (cell == null) {
            cell = PackageDom.create(row, "c");
            cell.setAttribute("r", ref.toString());
            if (like != null) {
                copy(cells.getOrDefault(like.row(), new TreeMap<>()).get(like.column()), cell, "s");
            }
            var next = inRow.higherEntry(ref.column());
            Node before = next != null
                    ? next.getValue()
                    : PackageDom.children(row, "extLst").stream().findFirst().orElse(null);
            row.insertBefore(cell, before);
            inRow.put(ref.column(), cell);
        }
        return cell;
    }

    private static void copy(Element from, Element to, String... attributes) {
        for (String attribute : attributes) {
            if (from != null && from.hasAttribute(attribute)) {
                to.setAttribute(attribute, from.getAttribute(attribute));
            }
        }
    }

    /** The part as it is now. */
    public byte[] bytes() throws IOException {
        return PackageDom.bytes(document);
    }
}
