// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.row;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Values of a row as one text: a line {@code key=value} each; in a value a backslash stands before {@code n} for a line break and before itself. */
public final class Cells {
    private Cells() {}

    /** The text; null when there are no values. */
    public static String text(Map<String, String> values) {
        return values.isEmpty()
                ? null
                : values.entrySet().stream()
                        .map(each -> each.getKey() + "=" + escaped(each.getValue()))
                        .collect(Collectors.joining("\n"));
    }

    /** The values of a text, in its order. */
    public static Map<String, String> values(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        if (text != null && !text.isEmpty()) {
            for (String line : text.split("\n", -1)) {
                int equal = line.indexOf('=');
                if (equal > 0) {
                    values.put(line.substring(0, equal), plain(line.substring(equal + 1)));
                }
            }
        }
        return values;
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\r", "\\n");
    }

    private static String plain(String escaped) {
        var plain = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c == '\\' && i + 1 < escaped.length()) {
                char next = escaped.charAt(++i);
                plain.append(next == 'n' ? '\n' : next);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
