// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Function;

/** Canonical JSON of act inputs and profiles: sorted members, no nulls, ISO 8601 dates. The same value always gives the same text. */
public final class Json {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(times())
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private Json() {}

    /** The canonical text of a value. */
    public static String text(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(
                    "cannot be written as JSON: " + value.getClass().getName(), wrong);
        }
    }

    /**
     * A value from its text.
     *
     * @throws IllegalArgumentException when the text does not fit the type; the message names line and column
     */
    public static <T> T value(String text, Class<T> type) {
        try {
            return MAPPER.readValue(text, type);
        } catch (JsonProcessingException wrong) {
            var at = wrong.getLocation();
            throw new IllegalArgumentException(
                    (at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ")
                            + wrong.getOriginalMessage(),
                    wrong);
        }
    }

    /**
     * A profile from its text, which has to say something.
     *
     * @throws IllegalArgumentException as {@link #value}
     */
    public static <T> T profile(String text, Class<T> type) {
        T profile = value(text, type);
        if (profile == null) {
            throw new IllegalArgumentException("line 1, column 1: null");
        }
        return profile;
    }

    private static SimpleModule times() {
        var module = new SimpleModule();
        add(module, Instant.class, Instant::parse);
        add(module, LocalDate.class, LocalDate::parse);
        add(module, LocalTime.class, LocalTime::parse);
        return module;
    }

    private static <T> void add(SimpleModule module, Class<T> type, Function<String, T> parse) {
        module.addSerializer(type, new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator to, SerializerProvider provider) throws IOException {
                to.writeString(value.toString());
            }
        });
        module.addDeserializer(type, new JsonDeserializer<>() {
            @Override
            public T deserialize(JsonParser from, DeserializationContext context) throws IOException {
                return parse.apply(from.getValueAsString());
            }
        });
    }
}
