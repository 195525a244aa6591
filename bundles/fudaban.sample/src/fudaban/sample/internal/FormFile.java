// SPDX-License-Identifier: EPL-2.0
package fudaban.sample.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The one-person form as a workbook (ECMA-376) with the photo on it, as units fill it in. Where the cells are is what the profile {@code PersonForm}
 * says; the photo
 * lies at G4, 35 by 45 mm.
 */
final class FormFile {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TITLE = "ICカード身分証等発行申請書";
    private static final int LABEL = 2;
    private static final int VALUE = 1;

    private final LocalDate date;

    FormFile(LocalDate date) {
        this.date = date;
    }

    void write(Application application, byte[] photo, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        boolean drawn = photo != null;
        part(zip, "[Content_Types].xml", FormParts.types(drawn));
        part(zip, "_rels/.rels", FormParts.relations(REL + "/officeDocument", "xl/workbook.xml"));
        part(zip, "xl/workbook.xml", FormParts.workbook());
        part(
                zip,
                "xl/_rels/workbook.xml.rels",
                FormParts.relations(REL + "/worksheet", "worksheets/sheet1.xml", REL + "/styles", "styles.xml"));
        part(zip, "xl/styles.xml", FormParts.styles());
        part(zip, "xl/worksheets/sheet1.xml", sheet(cells(application), drawn));
        if (drawn) {
            part(
                    zip,
                    "xl/worksheets/_rels/sheet1.xml.rels",
                    FormParts.relations(REL + "/drawing", "../drawings/drawing1.xml"));
            part(zip, "xl/drawings/drawing1.xml", FormParts.drawing());
            part(
                    zip,
                    "xl/drawings/_rels/drawing1.xml.rels",
                    FormParts.relations(REL + "/image", "../media/image1.jpg"));
            part(zip, "xl/media/image1.jpg", photo);
        }
        zip.finish();
        zip.flush();
    }

    private record Cell(String text, int style) {}

    /** By row, then by column letter. */
    private Map<Integer, Map<String, Cell>> cells(Application a) {
        Map<Integer, Map<String, Cell>> cells = new TreeMap<>();
        put(cells, 1, "A", TITLE, 3);
        put(cells, 2, "B", "申請日", LABEL);
        put(cells, 2, "C", date.toString(), VALUE);
        List<String> c = a.cells();
        pair(cells, 4, "申請区分", c.get(0), null);
        pair(cells, 5, "券種", c.get(1), null);
        pair(cells, 6, "職員番号", c.get(2), null);
        pair(cells, 7, "氏・名", c.get(3), c.get(4));
        pair(cells, 8, "氏・名（カナ）", c.get(5), c.get(6));
        pair(cells, 9, "氏・名（ローマ字）", c.get(7), c.get(8));
        pair(cells, 10, "旧姓", c.get(9), null);
        pair(cells, 11, "生年月日", c.get(10), null);
        pair(cells, 12, "所属", c.get(11), null);
        pair(cells, 13, "役職", c.get(12), null);
        pair(cells, 14, "交付先", c.get(14), null);
        pair(cells, 15, "申請理由", c.get(15), null);
        put(cells, 16, "B", "内線", LABEL);
        put(cells, 16, "C", c.get(13), VALUE);
        return cells;
    }

    private static void pair(
            Map<Integer, Map<String, Cell>> cells, int row, String label, String first, String second) {
        put(cells, row, "B", label, LABEL);
        put(cells, row, "C", first, VALUE);
        if (second != null) {
            put(cells, row, "E", second, VALUE);
        }
    }

    private static void put(Map<Integer, Map<String, Cell>> cells, int row, String column, String text, int style) {
        cells.computeIfAbsent(row, number -> new TreeMap<>()).put(column, new Cell(text, style));
    }

    private static String sheet(Map<Integer, Map<String, Cell>> cells, boolean drawn) {
        var xml = new StringBuilder(HEAD)
                .append("<worksheet xmlns=\"")
                .append(MAIN)
                .append("\" xmlns:r=\"")
                .append(REL)
                .append("\">")
                .append("<cols><col min=\"1\" max=\"1\" width=\"3\" customWidth=\"1\"/><col min=\"2\" max=\"2\""
                        + " width=\"20\" customWidth=\"1\"/>")
                .append("<col min=\"3\" max=\"3\" width=\"26\" customWidth=\"1\"/><col min=\"5\" max=\"5\""
                        + " width=\"22\" customWidth=\"1\"/></cols><sheetData>");
        cells.forEach((row, columns) -> {
            xml.append("<row r=\"").append(row).append("\">");
            columns.forEach((column, cell) -> xml.append("<c r=\"")
                    .append(column)
                    .append(row)
                    .append("\" s=\"")
                    .append(cell.style())
                    .append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                    .append(FormParts.escape(cell.text()))
                    .append("</t></is></c>"));
            xml.append("</row>");
        });
        return xml.append("</sheetData>")
                .append(drawn ? "<drawing r:id=\"rId1\"/>" : "")
                .append("</worksheet>")
                .toString();
    }

    private void part(ZipOutputStream zip, String name, String content) throws IOException {
        part(zip, name, content.getBytes(StandardCharsets.UTF_8));
    }

    private void part(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(date.atTime(12, 0));
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
