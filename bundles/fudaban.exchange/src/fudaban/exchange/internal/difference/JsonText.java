// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.internal.difference;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import fudaban.exchange.internal.Located;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as plain maps and lists, and written the way mappings are read best: one row a line. */
public final class JsonText {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonText() {}

    /** A copy of an object; an empty one for anything else. */
    public static Map<String, Object> object(Object value) {
        Object plain = plain(value);
        Map<String, Object> copy = new LinkedHashMap<>();
        if (plain instanceof Map<?, ?> map) {
            map.forEach((name, each) -> copy.put((String) name, each));
        }
        return copy;
    }

    /** A copy of a list; an empty one for anything else. */
    public static List<Object> list(Object value) {
        return plain(value) instanceof List<?> list ? new ArrayList<>(list) : new ArrayList<>();
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Located located -> plain(located.value());
            case Map<?, ?> map -> {
                Map<String, Object> copy = new LinkedHashMap<>();
                map.forEach((name, each) -> copy.put((String) name, plain(each)));
                yield copy;
            }
            case List<?> list -> list.stream().map(JsonText::plain).toList();
            case null, default -> value;
        };
    }

    /** Writes an object: its members, and the members of objects in it, one a line; lists of objects with one object a line. */
    public static String write(Map<String, Object> root) {
        StringBuilder out = new StringBuilder();
        write(root, 0, out);
        return out.append('\n').toString();
    }

    private static void write(Object value, int deep, StringBuilder out) {
        boolean open = deep < 2 && value instanceof Map<?, ?> map && !map.isEmpty();
        boolean rows = value instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance);
        String indent = "  ".repeat(deep + 1);
        if (open) {
            String before = "{\n";
            for (Map.Entry<?, ?> each : ((Map<?, ?>) value).entrySet()) {
                out.append(before).append(indent).append(inline(each.getKey())).append(": ");
                write(each.getValue(), deep + 1, out);
                before = ",\n";
            }
            out.append('\n').append("  ".repeat(deep)).append('}');
        } else if (rows && deep < 3) {
            String before = "[\n";
            for (Object each : (List<?>) value) {
                out.append(before).append(indent).append(inline(each));
                before = ",\n";
            }
            out.append('\n').append("  ".repeat(deep)).append(']');
        } else {
            out.append(inline(value));
        }
    }

    private static String inline(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(text)) {
            inline(value, generator);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void inline(Object value, JsonGenerator generator) throws IOException {
        switch (value) {
            case Map<?, ?> map -> {
                generator.writeStartObject();
                for (Map.Entry<?, ?> each : map.entrySet()) {
                    generator.writeFieldName((String) each.getKey());
                    inline(each.getValue(), generator);
                }
                generator.writeEndObject();
            }
            case List<?> list -> {
                generator.writeStartArray();
                for (Object each : list) {
                    inline(each, generator);
                }
                generator.writeEndArray();
            }
            case BigDecimal number -> generator.writeNumber(number);
            case Boolean truth -> generator.writeBoolean(truth);
            case null -> generator.writeNull();
            default -> generator.writeString(value.toString());
        }
    }
}
