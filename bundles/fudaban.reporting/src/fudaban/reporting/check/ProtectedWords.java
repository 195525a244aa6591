// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What by its form alone is 保護すべき情報 of 表2: network addresses, and what stands behind the word password. Nobody can tell a setting from a remark by its form;
 * this catches what must never be missed, the rest is kept apart where it is entered.
 */
public final class ProtectedWords {
    private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
    private static final Pattern FORMS =
            Pattern.compile("(?<![\\d.])(?:" + OCTET + "\\.){3}" + OCTET + "(?:/\\d{1,2})?(?![\\d.])"
                    + "|(?<![0-9A-Fa-f:])(?:[0-9A-Fa-f]{1,4}:){3,7}[0-9A-Fa-f]{1,4}(?![0-9A-Fa-f:])"
                    + "|(?<![0-9A-Fa-f:])(?:[0-9A-Fa-f]{1,4}:)+:[0-9A-Fa-f:]*"
                    + "|(?<![0-9A-Fa-f-])(?:[0-9A-Fa-f]{2}-){5}[0-9A-Fa-f]{2}(?![0-9A-Fa-f-])"
                    + "|(?i:パスワード|password|暗証番号)\\s*[:：=＝]\\s*\\S+");

    private ProtectedWords() {}

    /** What is found in a text, as it stands there. */
    public static List<String> find(String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = FORMS.matcher(text == null ? "" : text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    /** The text with a mask in place of each of them. */
    public static String mask(String text, String mask) {
        return text == null ? null : FORMS.matcher(text).replaceAll(Matcher.quoteReplacement(mask));
    }
}
