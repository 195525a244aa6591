// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.table;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fudaban.ledger.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which column tells which field; saved as JSON and used again for the next file of the same kind. Columns are named by heading, so that a file
 * whose columns
 * moved is still read.
 *
 * @param shape name of the {@link TableShape}
 * @param columns by field name, the heading as it stands in the file; an empty heading: the field is not read even if a column looks like it
 * @param headingLine line of the headings, 0 where it is to be found
 * @param convertKana whether hiragana and half-width kana become full-width katakana in readings
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Mapping(String shape, Map<String, String> columns, int headingLine, boolean convertKana) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Keeps a sorted copy. */
    public Mapping {
        columns = Collections.unmodifiableMap(new TreeMap<>(columns == null ? Map.of() : columns));
    }

    /** Nothing fixed: everything is guessed. */
    public static Mapping none(TableShape shape) {
        return new Mapping(shape.name(), Map.of(), 0, false);
    }

    /** The same with kana converted, or not. */
    public Mapping convertingKana(boolean convert) {
        return new Mapping(shape, columns, headingLine, convert);
    }

    /** The mapping as JSON, always the same text for the same mapping. */
    public String json() {
        try {
            return JSON.writeValueAsString(this) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Reads a saved mapping.
     *
     * @throws Refusal when the file is no mapping, or one for another kind of table
     */
    public static Mapping load(Path file, TableShape shape) throws Refusal, IOException {
        if (!Files.isRegularFile(file)) {
            throw new Refusal(Mapping.class, "file.none", file.toString());
        }
        Mapping mapping;
        try {
            mapping = JSON.readValue(Files.readString(file), Mapping.class);
        } catch (JsonProcessingException broken) {
            var at = broken.getLocation();
            int line = at == null ? 0 : at.getLineNr();
            throw new Refusal(
                    broken,
                    Mapping.class,
                    "mapping.broken",
                    file.getFileName().toString(),
                    line,
                    broken.getOriginalMessage());
        }
        if (mapping == null) {
            throw new Refusal(
                    Mapping.class, "mapping.broken", file.getFileName().toString(), 1, "null");
        }
        if (!shape.name().equals(mapping.shape())) {
            throw new Refusal(
                    Mapping.class,
                    "mapping.other",
                    file.getFileName().toString(),
                    String.valueOf(mapping.shape()),
                    shape.name());
        }
        for (String field : mapping.columns().keySet()) {
            if (shape.field(field).isEmpty()) {
                throw new Refusal(
                        Mapping.class, "mapping.field", file.getFileName().toString(), field);
            }
        }
        return mapping;
    }

    /** Saves it, replacing a file of that name. */
    public void save(Path file) throws IOException {
        Files.writeString(file, json());
    }
}
