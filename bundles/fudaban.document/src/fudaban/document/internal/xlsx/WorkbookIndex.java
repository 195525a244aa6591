// SPDX-License-Identifier: EPL-2.0
package fudaban.document.internal.xlsx;

import fudaban.document.DocumentException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What reading any sheet needs.
 *
 * @param sheets part by sheet name
 * @param strings the shared strings, without furigana
 * @param dates cell formats that show a date
 * @param from1904 whether days count from 1904
 */
public record WorkbookIndex(Map<String, String> sheets, List<String> strings, BitSet dates, boolean from1904) {
    private static final String WORKBOOK = "xl/workbook.xml";

    /**
     * Reads the index.
     *
     * @param parts the package
     * @return the index
     * @throws IOException when it is no workbook or broken
     */
    public static WorkbookIndex read(PackageParts parts) throws IOException {
        if (!parts.has(WORKBOOK)) {
            throw new DocumentException("xlsx.not", parts.file());
        }
        Map<String, String> relations = parts.relations(WORKBOOK);
        Map<String, String> sheets = new LinkedHashMap<>();
        boolean from1904 = parts.xml(WORKBOOK, reader -> {
            boolean late = false;
            while (reader.hasNext()) {
                if (reader.next() != XMLStreamReader.START_ELEMENT) {
                    continue;
                }
                if (reader.getLocalName().equals("sheet")) {
                    String part = relations.get(reader.getAttributeValue(null, "id"));
                    // Chart sheets have no cells.
                    if (part != null && part.contains("worksheets/")) {
                        String name = reader.getAttributeValue(null, "name");
                        if (name == null) {
                            throw parts.broken(WORKBOOK, null);
                        }
                        sheets.put(name, part);
                    }
                } else if (reader.getLocalName().equals("workbookPr")) {
                    String value = reader.getAttributeValue(null, "date1904");
                    late = "1".equals(value) || "true".equals(value);
                }
            }
            return late;
        });
        if (sheets.isEmpty()) {
            throw parts.broken(WORKBOOK, null);
        }
        List<String> strings = relations.containsValue("xl/sharedStrings.xml") && parts.has("xl/sharedStrings.xml")
                ? parts.xml("xl/sharedStrings.xml", WorkbookIndex::strings)
                : List.of();
        BitSet dates = parts.has("xl/styles.xml") ? parts.xml("xl/styles.xml", DateFormats::read) : new BitSet();
        return new WorkbookIndex(sheets, strings, dates, from1904);
    }

    /**
     * Part of a sheet.
     *
     * @param parts the package, for the message
     * @param sheet the sheet's name
     * @return its part
     * @throws DocumentException when there is none
     */
    public String part(PackageParts parts, String sheet) throws DocumentException {
        String part = sheets.get(sheet);
        if (part == null) {
            throw new DocumentException("xlsx.sheet", parts.file(), sheet, String.join("、", sheets.keySet()));
        }
        return part;
    }

    private static List<String> strings(XMLStreamReader reader) throws XMLStreamException {
        List<String> strings = new ArrayList<>();
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT
                    && reader.getLocalName().equals("si")) {
                strings.add(richText(reader));
            }
        }
        return strings;
    }

    /** Text of the element the reader stands on: all t, but not the furigana in rPh. */
    static String richText(XMLStreamReader reader) throws XMLStreamException {
        String end = reader.getLocalName();
        StringBuilder text = new StringBuilder();
        int phonetic = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                String name = reader.getLocalName();
                if (name.equals("rPh")) {
                    phonetic++;
                } else if (name.equals("t")) {
                    String part = reader.getElementText();
                    if (phonetic == 0) {
                        text.append(part);
                    }
                }
            } else if (event == XMLStreamReader.END_ELEMENT) {
                if (reader.getLocalName().equals("rPh")) {
                    phonetic--;
                } else if (reader.getLocalName().equals(end)) {
                    break;
                }
            }
        }
        return Xml.unescape(text.toString());
    }
}
