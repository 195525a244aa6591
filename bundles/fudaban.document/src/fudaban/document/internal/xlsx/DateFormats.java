// SPDX-License-Identifier: EPL-2.0
package fudaban.document.internal.xlsx;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Finds the cell formats that show a date: built-in ones (ECMA-376 18.8.30, Japanese ones included) and codes with
 * year, month, day or hour.
 */
final class DateFormats {
    private DateFormats() {}

    static BitSet read(XMLStreamReader reader) throws XMLStreamException {
        Map<Integer, String> codes = new HashMap<>();
        BitSet dates = new BitSet();
        boolean cellFormats = false;
        int format = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "numFmt" ->
                        codes.put(number(reader, "numFmtId"), reader.getAttributeValue(null, "formatCode"));
                    case "cellXfs" -> cellFormats = true;
                    case "xf" -> {
                        if (cellFormats) {
                            int id = number(reader, "numFmtId");
                            dates.set(format++, codes.containsKey(id) ? isDate(codes.get(id)) : isBuiltIn(id));
                        }
                    }
                    default -> {
                        // Colours, borders and the like do not matter.
                    }
                }
            } else if (event == XMLStreamReader.END_ELEMENT
                    && reader.getLocalName().equals("cellXfs")) {
                cellFormats = false;
            }
        }
        return dates;
    }

    static boolean isDate(String code) {
        if (code == null) {
            return false;
        }
        // Literal text, escapes, fill characters, colours and locales do not count; [h] and [mm] are elapsed times.
        String bare = code.replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+\\])[^\\]]*\\]", "")
                .split(";", 2)[0];
        String lower = bare.toLowerCase(java.util.Locale.ROOT);
        if (lower.contains("general") || lower.contains("g/標準")) {
            return false;
        }
        // e is the year of an era, but E+ the exponent of a number.
        return lower.replaceAll("e[+-]", "").matches("(?s).*[ymdhsge].*");
    }

    private static boolean isBuiltIn(int id) {
        return id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50 && id <= 58;
    }

    private static int number(XMLStreamReader reader, String attribute) {
        String value = reader.getAttributeValue(null, attribute);
        return value == null ? 0 : Integer.parseInt(value);
    }
}
