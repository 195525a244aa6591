// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.target;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The values of a user as one canonical text (JSON, names in order, empty values left out): equal values are equal texts. */
public final class Values {
    private static final JsonFactory JSON = new JsonFactory();

    private Values() {}

    /** The text of some values; null for null. */
    public static String text(SortedMap<String, String> values) {
        if (values == null) {
            return null;
        }
        var text = new StringBuilder(32 * values.size()).append('{');
        values.forEach((name, value) -> append(text, name, value));
        return text.append('}').toString();
    }

    /** The same of any map. */
    public static String text(Map<String, String> values) {
        return values == null ? null : text((SortedMap<String, String>) new TreeMap<>(values));
    }

    /** Appends one value to a text begun with a brace; the caller keeps the order of names. Empty values are left out. */
    static void append(StringBuilder text, String name, String value) {
        if (value == null || value.isEmpty()) {
            return;
        }
        if (text.length() > 1) {
            text.append(',');
        }
        quote(text, name);
        text.append(':');
        quote(text, value);
    }

    private static void quote(StringBuilder text, String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ') {
                text.append("\\u%04x".formatted((int) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }

    /** The values of a text, by name; empty for null. */
    public static Map<String, String> of(String text) {
        if (text == null) {
            return Map.of();
        }
        Map<String, String> values = new LinkedHashMap<>();
        try (var json = JSON.createParser(text)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                values.put(name, json.getText());
            }
            return values;
        } catch (IOException broken) {
            throw new IllegalArgumentException("not the values of a user", broken);
        }
    }

    /** The names whose values differ between two texts, in order; null is a text without values. */
    public static List<String> differing(String one, String other) {
        Map<String, String> first = of(one);
        Map<String, String> second = of(other);
        Set<String> names = new TreeSet<>(first.keySet());
        names.addAll(second.keySet());
        List<String> differing = new ArrayList<>();
        for (String name : names) {
            if (!Objects.equals(first.get(name), second.get(name))) {
                differing.add(name);
            }
        }
        return differing;
    }
}
