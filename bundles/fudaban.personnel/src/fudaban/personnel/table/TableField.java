// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.table;

import java.util.List;
import java.util.Locale;

/**
 * One thing a table may tell.
 *
 * @param name its stable name, e.g. {@code familyKana}
 * @param ja what it is called in Japanese
 * @param en what it is called in English
 * @param kind how a cell is read
 * @param headers headings under which it is known, in any language; compared without spaces, width, case and brackets
 */
public record TableField(String name, String ja, String en, Kind kind, List<String> headers) {
    /** Keeps a copy. */
    public TableField {
        headers = headers == null ? List.of() : List.copyOf(headers);
    }

    /** How a cell is read. */
    public enum Kind {
        /** Text as it stands; only spaces around it are dropped. Names are such texts and never normalised. */
        TEXT,
        /** A code or number: as text, but forms of other width are refused, since codes are compared exactly. */
        CODE,
        /** A reading: full-width katakana. Other kana are refused unless the mapping says to convert them. */
        READING,
        /** A date in 和暦 or 西暦; becomes ISO 8601. */
        DATE,
        /** A whole number. */
        NUMBER
    }

    /** What it is called. */
    public String title(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : ja;
    }
}
