// SPDX-License-Identifier: EPL-2.0
package fudaban.document.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How a CSV file is written. Lines end with CR LF, fields are quoted where needed (RFC 4180).
 *
 * @param charset the character set
 * @param separator between fields, usually a comma or a tab
 * @param bom whether a UTF-8 file begins with a byte order mark, without which Excel takes it for Windows-31J
 * @param neutral whether texts that a spreadsheet would take for a formula get an apostrophe in front, see {@link
 *     FormulaGuard}
 */
public record CsvFormat(Charset charset, char separator, boolean bom, boolean neutral) {
    /** Windows-31J, as Japanese Excel writes CSV. */
    public static final Charset WINDOWS_31J = Charset.forName("windows-31j");

    /**
     * UTF-8 with byte order mark, formulas neutralised: for people.
     *
     * @return the format
     */
    public static CsvFormat forExcel() {
        return new CsvFormat(StandardCharsets.UTF_8, ',', true, true);
    }

    /**
     * For another system: no mark, texts exactly as they are.
     *
     * @param charset the charset it asks for
     * @return the format
     */
    public static CsvFormat forSystem(Charset charset) {
        return new CsvFormat(charset, ',', false, false);
    }
}
