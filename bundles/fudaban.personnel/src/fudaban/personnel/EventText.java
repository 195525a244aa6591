// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fudaban.model.StaffEventKind;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A staff event as texts, to tell a repetition from a contradiction and to show one that waits.
 *
 * @param values by name of the value; what is not told is absent. Those of the person have their names in {@link PersonRow}, beside them {@code kind},
 *     {@code effectiveOn} and {@code reference}
 */
public record EventText(Map<String, String> values) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SEPARATOR = ":";

    /** Keeps a sorted copy. */
    public EventText {
        values = java.util.Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /** Of an event. */
    public static EventText of(StaffEvent event) {
        Map<String, String> values = new TreeMap<>();
        put(values, "kind", event.kind() == null ? null : event.kind().getName());
        put(values, "effectiveOn", event.effectiveOn());
        put(values, "reference", event.reference());
        for (RecordComponent component : PersonRow.class.getRecordComponents()) {
            put(values, component.getName(), value(component, event.after()));
        }
        return new EventText(values);
    }

    private static Object value(RecordComponent component, PersonRow row) {
        try {
            return row == null ? null : component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void put(Map<String, String> values, String name, Object value) {
        if (value != null) {
            values.put(name, value.toString());
        }
    }

    /** As {@link #content} wrote it. */
    public static EventText ofContent(String content) {
        try {
            Map<String, String> values = new TreeMap<>();
            JSON.readTree(content)
                    .properties()
                    .forEach(each -> put(values, each.getKey(), each.getValue().asText()));
            return new EventText(values);
        } catch (JsonProcessingException masked) {
            return new EventText(Map.of());
        }
    }

    /** Of a request's input; empty where it is masked or no staff event. */
    public static Optional<EventText> ofInput(String json) {
        try {
            JsonNode root = json == null ? null : JSON.readTree(json);
            if (root == null || !root.has("kind") || !root.has("after")) {
                return Optional.empty();
            }
            Map<String, String> values = new TreeMap<>();
            root.properties().stream()
                    .filter(each -> each.getValue().isValueNode())
                    .forEach(each -> put(values, each.getKey(), each.getValue().asText()));
            root.get("after")
                    .properties()
                    .forEach(each -> put(values, each.getKey(), each.getValue().asText()));
            return Optional.of(new EventText(values));
        } catch (JsonProcessingException masked) {
            return Optional.empty();
        }
    }

    /** Kind, day and person, and for posts beside the first one the unit: what can happen only once. */
    public String key() {
        String unit = values.getOrDefault("organization", values.getOrDefault("unitName", ""));
        boolean several = StaffEventKind.CONCURRENT.getName().equals(values.get("kind"))
                || StaffEventKind.CONCURRENT_ENDED.getName().equals(values.get("kind"));
        String key = String.join(
                SEPARATOR, values.get("kind"), values.get("effectiveOn"), values.getOrDefault("staffNumber", ""));
        return several ? key + SEPARATOR + unit : key;
    }

    /** The effective day. */
    public LocalDate day() {
        return LocalDate.parse(values.get("effectiveOn"));
    }

    /** All values in one text (JSON), the same for the same event. */
    public String content() {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
