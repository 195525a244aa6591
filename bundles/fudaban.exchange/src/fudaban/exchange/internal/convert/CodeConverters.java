// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.internal.convert;

import fudaban.exchange.mapping.Arguments;
import fudaban.exchange.mapping.CodeTable;
import fudaban.exchange.mapping.Converter;
import fudaban.exchange.mapping.ConverterFactory;
import fudaban.exchange.mapping.Unconvertible;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

/** Converters that look values up. */
public final class CodeConverters {
    private CodeConverters() {}

    /** All of them. */
    public static Stream<ConverterFactory> all() {
        return Stream.of(
                new Simple("code", CodeConverters::code),
                new Simple("substitute", CodeConverters::substitute),
                new Simple("values", CodeConverters::values));
    }

    /** Code of a table on the day of the file; what the table does not know is refused, unless the mapping says to pass it on. */
    private static Converter code(Arguments arguments) {
        CodeTable table = arguments.table("table");
        boolean pass = arguments.flag("pass");
        return (given, day) -> {
            if (TextConverters.empty(given)) {
                return null;
            }
            String text = Plain.text(given);
            var code = table.code(text, day);
            if (code.isEmpty() && !pass) {
                throw unknown(table, text, day);
            }
            return code.orElse(text);
        };
    }

    private static Unconvertible unknown(CodeTable table, String text, LocalDate day) {
        return table.knows(text)
                ? new Unconvertible("convert.code.day", text, table.system(), day)
                : new Unconvertible("convert.code", text, table.system());
    }

    /** Single characters by a table; a character that the table does not name stays. Variation selectors belong to their character. */
    private static Converter substitute(Arguments arguments) {
        CodeTable table = arguments.table("table");
        return (given, day) -> {
            String text = Plain.text(given);
            if (text == null) {
                return null;
            }
            StringBuilder out = new StringBuilder(text.length());
            for (int i = 0; i < text.length(); ) {
                int end = end(text, i);
                String character = text.substring(i, end);
                out.append(table.code(character, day).orElse(character));
                i = end;
            }
            return out.toString();
        };
    }

    private static int end(String text, int from) {
        int end = from + Character.charCount(text.codePointAt(from));
        while (end < text.length() && selector(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean selector(int c) {
        return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
    }

    /** A few values written beside the row, where a table of its own would be too much. */
    private static Converter values(Arguments arguments) {
        Map<String, String> values = arguments.texts();
        if (values.isEmpty()) {
            arguments.wrong("values", "json.needs", "values");
        }
        return (given, day) -> {
            if (TextConverters.empty(given)) {
                return null;
            }
            String text = Plain.text(given);
            String value = values.get(text);
            if (value == null) {
                throw new Unconvertible("convert.values", text, String.join("、", values.keySet()));
            }
            return value;
        };
    }
}
