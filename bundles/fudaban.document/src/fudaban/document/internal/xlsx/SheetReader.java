// SPDX-License-Identifier: EPL-2.0
package fudaban.document.internal.xlsx;

import fudaban.document.DocumentException;
import fudaban.document.xlsx.CellRef;
import fudaban.document.xlsx.XlsxCell;
import fudaban.document.xlsx.XlsxCell.Kind;
import fudaban.document.xlsx.XlsxFile;
import fudaban.document.xlsx.XlsxRow;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one worksheet part as a stream. */
public final class SheetReader {
    private final PackageParts parts;
    private final WorkbookIndex index;
    private final String sheet;
    private final int maxRows;
    private int row;
    private int column;

    /**
     * A sheet to read.
     *
     * @param parts the package
     * @param index the workbook's index
     * @param sheet the sheet's name
     * @param maxRows rows still accepted
     */
    public SheetReader(PackageParts parts, WorkbookIndex index, String sheet, int maxRows) {
        this.parts = parts;
        this.index = index;
        this.sheet = sheet;
        this.maxRows = maxRows;
    }

    /**
     * Reads it.
     *
     * @param handler takes the rows
     * @throws IOException when the sheet is broken or the handler stops
     */
    public void read(XlsxFile.RowHandler handler) throws IOException {
        parts.xml(index.part(parts, sheet), reader -> {
            int count = 0;
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT
                        && reader.getLocalName().equals("row")) {
                    String number = reader.getAttributeValue(null, "r");
                    row = number == null ? row + 1 : Integer.parseInt(number);
                    List<XlsxCell> cells = cells(reader);
                    if (!cells.isEmpty()) {
                        if (++count > maxRows) {
                            throw new DocumentException("xlsx.rows", parts.file(), sheet, maxRows);
                        }
                        hand(handler, new XlsxRow(row, cells));
                    }
                }
            }
            return null;
        });
    }

    private static void hand(XlsxFile.RowHandler handler, XlsxRow row) throws IOException {
        try {
            handler.row(row);
        } catch (RuntimeException e) {
            throw new PackageParts.HandlerFailure(e);
        }
    }

    private List<XlsxCell> cells(XMLStreamReader reader) throws XMLStreamException {
        List<XlsxCell> cells = new ArrayList<>();
        column = -1;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamReader.START_ELEMENT && reader.getLocalName().equals("c")) {
                XlsxCell cell = cell(reader);
                if (cell != null) {
                    cells.add(cell);
                }
            } else if (event == XMLStreamReader.END_ELEMENT
                    && reader.getLocalName().equals("row")) {
                break;
            }
        }
        return cells;
    }

    private XlsxCell cell(XMLStreamReader reader) throws XMLStreamException {
        String name = reader.getAttributeValue(null, "r");
        CellRef ref = name == null ? new CellRef(column + 1, row - 1) : CellRef.of(name);
        column = ref.column();
        String type = reader.getAttributeValue(null, "t");
        String style = reader.getAttributeValue(null, "s");
        boolean date = style != null && index.dates().get(Integer.parseInt(style));
        boolean formula = false;
        String value = null;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "f" -> formula = true;
                    case "v" -> value = reader.getElementText();
                    case "is" -> value = WorkbookIndex.richText(reader);
                    default -> {
                        // Extensions.
                    }
                }
            } else if (event == XMLStreamReader.END_ELEMENT
                    && reader.getLocalName().equals("c")) {
                break;
            }
        }
        return value == null ? null : value(ref, type == null ? "n" : type, value, date, formula);
    }

    private XlsxCell value(CellRef ref, String type, String value, boolean date, boolean formula) {
        return switch (type) {
            case "s" -> new XlsxCell(ref, Kind.TEXT, index.strings().get(Integer.parseInt(value)), null, formula);
            case "str" -> new XlsxCell(ref, Kind.TEXT, Xml.unescape(value), null, formula);
            case "inlineStr" -> new XlsxCell(ref, Kind.TEXT, value, null, formula);
            case "b" ->
                new XlsxCell(
                        ref, Kind.BOOLEAN, "1".equals(value) || "true".equals(value) ? "TRUE" : "FALSE", null, formula);
            case "e" -> new XlsxCell(ref, Kind.ERROR, value, null, formula);
            case "d" -> {
                LocalDateTime time = value.length() > 10
                        ? LocalDateTime.parse(value.replace("Z", ""))
                        : LocalDate.parse(value).atStartOfDay();
                yield dated(ref, time, formula);
            }
            default ->
                date && Double.parseDouble(value) >= 0
                        ? dated(ref, time(Double.parseDouble(value)), formula)
                        : new XlsxCell(ref, Kind.NUMBER, shortest(value), null, formula);
        };
    }

    private static XlsxCell dated(CellRef ref, LocalDateTime time, boolean formula) {
        boolean dayOnly = time.toLocalTime().equals(LocalTime.MIDNIGHT);
        return new XlsxCell(ref, Kind.DATE, dayOnly ? time.toLocalDate().toString() : time.toString(), time, formula);
    }

    /** Excel counts days; to the second, as it shows them. */
    private LocalDateTime time(double serial) {
        long seconds = Math.round(serial * 86_400);
        LocalDate epoch = index.from1904() ? LocalDate.of(1904, 1, 1) : SheetXml.EPOCH;
        // Excel believes in a 29 February 1900, so before it the count is one day off.
        int shift = !index.from1904() && serial < 60 ? 1 : 0;
        return epoch.atStartOfDay().plusDays(shift).plusSeconds(seconds);
    }

    /** Excel keeps 15 digits; 0.1+0.2 is stored as 0.30000000000000004 and shown as 0.3. */
    private static String shortest(String value) {
        double number = Double.parseDouble(value);
        if (!Double.isFinite(number)) {
            throw new NumberFormatException(value);
        }
        // 1E-999999999 is a short text but a very long decimal.
        BigDecimal decimal = number == 0 ? BigDecimal.ZERO : new BigDecimal(value);
        if (decimal.precision() > 15) {
            decimal = decimal.round(new MathContext(15));
        }
        return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
    }
}
