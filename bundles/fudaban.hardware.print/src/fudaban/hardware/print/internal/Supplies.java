// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.print.internal;

import fudaban.hardware.print.internal.ipp.IppGroup;
import fudaban.hardware.print.internal.ipp.IppValue;
import fudaban.hardware.printer.PrinterStatus.Supply;
import fudaban.hardware.printer.PrinterStatus.Supply.Kind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Reads supplies: {@code marker-*} as CUPS tells them, else {@code printer-supply} (PWG 5100.13) as devices do. */
final class Supplies {
    private static final int ALL = 100;

    private Supplies() {}

    static List<Supply> of(IppGroup printer) {
        var names = printer.texts("marker-names");
        if (names.isEmpty()) {
            return described(printer);
        }
        var types = printer.texts("marker-types");
        var levels = printer.all("marker-levels");
        var found = new ArrayList<Supply>();
        for (int i = 0; i < names.size(); i++) {
            var type = i < types.size() ? types.get(i) : "";
            var level = i < levels.size() ? levels.get(i).number().orElse(-1) : -1;
            found.add(new Supply(names.get(i), kind(type + " " + names.get(i)), percent(level, ALL)));
        }
        return found;
    }

    private static List<Supply> described(IppGroup printer) {
        var names = printer.texts("printer-supply-description");
        var values = printer.all("printer-supply");
        var found = new ArrayList<Supply>();
        for (int i = 0; i < values.size(); i++) {
            var fields = fields(values.get(i));
            var type = fields.getOrDefault("type", "other");
            var name = i < names.size() ? names.get(i) : type;
            found.add(new Supply(
                    name,
                    kind(type + " " + name),
                    percent(number(fields.get("level")), number(fields.get("maxcapacity")))));
        }
        return found;
    }

    /** {@code index=1;class=supplyThatIsConsumed;type=ribbonWax;maxcapacity=100;level=40;...} */
    private static Map<String, String> fields(IppValue value) {
        var text = value.value() instanceof byte[] raw ? new String(raw, StandardCharsets.UTF_8) : "";
        var fields = new HashMap<String, String>();
        for (var field : text.split(";")) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                fields.put(
                        field.substring(0, equals).strip(),
                        field.substring(equals + 1).strip());
            }
        }
        return fields;
    }

    private static int number(String text) {
        return text != null && text.matches("-?\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    private static OptionalInt percent(int level, int most) {
        return level < 0 || most <= 0
                ? OptionalInt.empty()
                : OptionalInt.of(Math.min(ALL, (int) (100L * level / most)));
    }

    private static Kind kind(String words) {
        var lower = words.toLowerCase(Locale.ROOT);
        if (lower.contains("waste")) {
            return Kind.WASTE;
        }
        if (lower.contains("clean")) {
            return Kind.CLEANER;
        }
        if (lower.contains("ribbon") || lower.contains("ink") || lower.contains("toner") || lower.contains("film")) {
            return Kind.RIBBON;
        }
        return lower.contains("card") || lower.contains("paper") || lower.contains("media") ? Kind.MEDIA : Kind.OTHER;
    }
}
