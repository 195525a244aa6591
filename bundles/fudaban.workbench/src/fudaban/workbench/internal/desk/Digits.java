// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.desk;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Long hexadecimal numbers as people compare them: in groups of eight, four in a line. */
final class Digits {
    private static final Pattern LONG = Pattern.compile("[0-9a-fA-F]{32,}");
    private static final Pattern LINE = Pattern.compile(".{32}(?=.)");
    private static final Pattern EIGHT = Pattern.compile(".{8}(?=.)");

    private Digits() {}

    /** A text with its long numbers in groups; the rest stays as it is. */
    static String grouped(String text) {
        return LONG.matcher(text).replaceAll(found -> Matcher.quoteReplacement(lines(found.group())));
    }

    private static String lines(String number) {
        return EIGHT.matcher(LINE.matcher(number).replaceAll("$0\n")).replaceAll("$0 ");
    }
}
