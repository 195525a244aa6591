// SPDX-License-Identifier: EPL-2.0
package fudaban.document.csv;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from calculating a text (CSV injection). A text that begins with = + - @, their full-width
 * forms, tab, CR or LF, gets one
 * apostrophe in front; so does a text that already begins with apostrophes before such a sign, so that reading takes
 * exactly one
 * away and every text comes back. A plain decimal number such as -5 stays as it is.
 */
public final class FormulaGuard {
    private static final String SIGNS = "=+\\-@＝＋－＠\\t\\r\\n";
    private static final Pattern DANGEROUS = Pattern.compile("'*[" + SIGNS + "].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+[" + SIGNS + "].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private FormulaGuard() {}

    /**
     * Makes a text harmless.
     *
     * @param text a field
     * @return the field to write
     */
    public static String guard(String text) {
        return DANGEROUS.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }

    /**
     * Takes the guard away.
     *
     * @param field a field as read
     * @return the text as it was given to {@link #guard}
     */
    public static String unguard(String field) {
        return GUARDED.matcher(field).matches() ? field.substring(1) : field;
    }
}
