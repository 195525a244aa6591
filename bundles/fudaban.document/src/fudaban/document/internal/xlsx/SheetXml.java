// SPDX-License-Identifier: EPL-2.0
package fudaban.document.internal.xlsx;

import fudaban.document.DocumentException;
import fudaban.document.xlsx.CellRef;
import fudaban.document.xlsx.Workbook;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Writes one worksheet part. */
public final class SheetXml {
    /** Day 0 of Excel's 1900 date system for dates from 1 March 1900. */
    static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    private static final int LONGEST_TEXT = 32_767;
    private static final int MAX_ROWS = 1_048_576;

    private final Workbook.Sheet sheet;
    private final boolean first;
    private final Writer out;

    /**
     * A sheet to write.
     *
     * @param sheet its content
     * @param first whether it is the sheet shown when the workbook opens
     * @param out where to
     */
    public SheetXml(Workbook.Sheet sheet, boolean first, Writer out) {
        this.sheet = sheet;
        this.first = first;
        this.out = out;
    }

    /**
     * Writes it.
     *
     * @throws IOException when a value cannot be written or the output fails
     */
    public void write() throws IOException {
        out.write(
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"" + Xml.MAIN + "\">"
                        + "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView "
                        + (first ? "tabSelected=\"1\" " : "")
                        + "workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\""
                        + " state=\"frozen\"/></sheetView></sheetViews><cols>");
        List<Workbook.Column> columns = sheet.columns();
        for (int i = 0; i < columns.size(); i++) {
            out.write("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\""
                    + columns.get(i).width() + "\" style=\""
                    + style(columns.get(i).kind()) + "\" customWidth=\"1\"/>");
        }
        out.write("</cols><sheetData><row r=\"1\">");
        for (int i = 0; i < columns.size(); i++) {
            text(new CellRef(i, 0), columns.get(i).heading(), WorkbookXml.HEADING);
        }
        out.write("</row>");
        int rows = 1;
        for (List<?> row : sheet.rows()) {
            row(row, rows++);
        }
        int below = rows + 1;
        for (List<?> row : sheet.foot()) {
            row(row, below++);
        }
        out.write("</sheetData><autoFilter ref=\"" + range(rows) + "\"/>"
                + "<pageMargins left=\"0.5\" right=\"0.4\" top=\"0.7\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
                + "<pageSetup paperSize=\"9\" orientation=\"" + (sheet.landscape() ? "landscape" : "portrait")
                + "\" fitToWidth=\"1\" fitToHeight=\"0\"/>"
                + "<headerFooter><oddHeader>&amp;L&amp;A</oddHeader><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter>"
                + "</worksheet>");
    }

    private String range(int rows) {
        return "A1:" + new CellRef(Math.max(0, sheet.columns().size() - 1), rows - 1);
    }

    private void row(List<?> values, int row) throws IOException {
        if (row >= MAX_ROWS) {
            throw new DocumentException("xlsx.sheet.full", sheet.name());
        }
        if (values.size() != sheet.columns().size()) {
            throw new DocumentException(
                    "xlsx.cells",
                    sheet.name(),
                    row + 1,
                    values.size(),
                    sheet.columns().size());
        }
        out.write("<row r=\"" + (row + 1) + "\">");
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) != null) {
                cell(new CellRef(i, row), sheet.columns().get(i).kind(), values.get(i));
            }
        }
        out.write("</row>");
    }

    private void cell(CellRef ref, Workbook.Kind kind, Object value) throws IOException {
        switch (kind) {
            case TEXT -> text(ref, value.toString(), style(kind));
            case NUMBER -> number(ref, decimal(ref, value), kind);
            case DATE -> number(ref, days(ref, kind, value instanceof LocalDate d ? d.atStartOfDay() : null), kind);
            case TIME -> number(ref, days(ref, kind, value instanceof LocalDateTime t ? t : null), kind);
        }
    }

    private String decimal(CellRef ref, Object value) throws DocumentException {
        if (!(value instanceof Number number) || number instanceof Double d && !Double.isFinite(d)) {
            throw new DocumentException("xlsx.value", sheet.name(), ref.toString(), Workbook.Kind.NUMBER);
        }
        return new BigDecimal(number.toString()).toPlainString();
    }

    private String days(CellRef ref, Workbook.Kind kind, LocalDateTime time) throws DocumentException {
        if (time == null || time.isBefore(LocalDate.of(1900, 3, 1).atStartOfDay()) || time.getYear() > 9999) {
            // Excel has no dates before 1900 and counts a 29 February 1900 that never was.
            throw new DocumentException("xlsx.value", sheet.name(), ref.toString(), kind);
        }
        long days = ChronoUnit.DAYS.between(EPOCH, time.toLocalDate());
        double part = time.toLocalTime().toNanoOfDay() / 86_400e9;
        return part == 0 ? Long.toString(days) : Double.toString(days + part);
    }

    private void number(CellRef ref, String value, Workbook.Kind kind) throws IOException {
        out.write("<c r=\"" + ref + "\" s=\"" + style(kind) + "\"><v>" + value + "</v></c>");
    }

    private void text(CellRef ref, String value, int style) throws IOException {
        if (value.length() > LONGEST_TEXT) {
            throw new DocumentException("xlsx.text.long", sheet.name(), ref.toString());
        }
        out.write("<c r=\"" + ref + "\" s=\"" + style + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                + Xml.escape(value) + "</t></is></c>");
    }

    private static int style(Workbook.Kind kind) {
        return WorkbookXml.FIRST_KIND + kind.ordinal();
    }
}
