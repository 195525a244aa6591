// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.table;

import fudaban.office.OfficeException;
import fudaban.office.era.DateText;
import fudaban.office.names.Kana;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** Reads cells by the kind of their field. */
final class CellReader {
    private static final Pattern EXCEL_ERROR = Pattern.compile("#(?:N/A|REF!|VALUE!|NAME\\?|DIV/0!|NULL!|NUM!)");
    private static final Pattern PLAIN = Pattern.compile("\\p{ASCII}*");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

    private final boolean convertKana;
    private final List<Finding> findings;

    CellReader(boolean convertKana, List<Finding> findings) {
        this.convertKana = convertKana;
        this.findings = findings;
    }

    /** The value as text, a date as ISO 8601; null when it cannot be read, which is then found. */
    String read(TableField field, String heading, int line, String cell) {
        if (EXCEL_ERROR.matcher(cell).matches()) {
            return wrong(line, heading, "cell.error", cell);
        }
        if (cell.indexOf('\uFFFD') >= 0 || cell.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
            return wrong(line, heading, "cell.unreadable", field.ja());
        }
        return switch (field.kind()) {
            case TEXT -> cell;
            case CODE -> code(heading, line, cell);
            case NUMBER ->
                cell.isEmpty() || WHOLE.matcher(cell).matches() ? cell : wrong(line, heading, "cell.number", cell);
            case READING -> reading(heading, line, cell);
            case DATE -> date(heading, line, cell);
        };
    }

    private String code(String heading, int line, String cell) {
        if (PLAIN.matcher(cell).matches()) {
            return cell;
        }
        String narrow = Normalizer.normalize(cell, Normalizer.Form.NFKC);
        // 防-123 and the like are lawful codes; only full-width digits and letters are mistakes of typing.
        return narrow.equals(cell) ? cell : wrong(line, heading, "cell.wide", cell, narrow);
    }

    private String reading(String heading, int line, String cell) {
        if (cell.isEmpty() || Kana.isReading(cell)) {
            return cell;
        }
        String katakana = Kana.toKatakana(cell);
        if (!Kana.isReading(katakana)) {
            String problem = Kana.firstProblem(katakana).orElse(cell);
            return wrong(line, heading, "cell.reading", cell, problem);
        }
        return convertKana ? katakana : wrong(line, heading, "cell.kana", cell, katakana);
    }

    private String date(String heading, int line, String cell) {
        if (cell.isEmpty()) {
            return "";
        }
        try {
            return DateText.parse(cell).toString();
        } catch (OfficeException unreadable) {
            findings.add(Finding.of(line, heading, unreadable));
            return null;
        }
    }

    private String wrong(int line, String heading, String key, Object... values) {
        findings.add(Finding.of(line, heading, Finding.Severity.ERROR, CellReader.class, key, values));
        return null;
    }
}
