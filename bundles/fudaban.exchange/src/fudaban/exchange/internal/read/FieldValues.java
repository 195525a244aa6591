// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.internal.read;

import fudaban.exchange.Finding;
import fudaban.exchange.Findings;
import fudaban.exchange.Place;
import fudaban.exchange.Sentence;
import fudaban.exchange.Words;
import fudaban.exchange.internal.convert.Plain;
import fudaban.exchange.mapping.MappingRow.NamedConverter;
import fudaban.exchange.mapping.ReadMapping;
import fudaban.exchange.mapping.Unconvertible;
import fudaban.exchange.read.ReadRecord;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a record of what stands in the file; a record with something wrong is found instead. */
public final class FieldValues {
    private final List<ReadMapping.Field> fields;
    private final LocalDate day;
    private final Findings findings;

    /** For one file. */
    public FieldValues(List<ReadMapping.Field> fields, LocalDate day, Findings findings) {
        this.fields = fields;
        this.day = day;
        this.findings = findings;
    }

    Findings findings() {
        return findings;
    }

    /**
     * @param texts what the file says, by index of the field; null: nothing
     */
    Optional<ReadRecord> record(long number, Place place, String[] texts) {
        Map<String, String> values = new HashMap<>();
        boolean whole = true;
        for (int i = 0; i < texts.length; i++) {
            whole &= value(fields.get(i), place, texts[i], values);
        }
        return whole ? Optional.of(new ReadRecord(number, place, values)) : Optional.empty();
    }

    private boolean value(ReadMapping.Field field, Place place, String text, Map<String, String> values) {
        Object value = text;
        try {
            for (NamedConverter each : field.converters()) {
                value = each.converter().convert(value, day);
            }
        } catch (Unconvertible wrong) {
            return wrong(field, place, wrong.sentence());
        }
        String read = Plain.text(value);
        if (read == null || read.isEmpty()) {
            return !field.required() || wrong(field, place, Sentence.of("read.required"));
        }
        values.put(field.name(), read);
        return true;
    }

    private boolean wrong(ReadMapping.Field field, Place place, Sentence sentence) {
        Words title = field.title().isEmpty() ? Words.of(field.name()) : field.title();
        findings.add(new Finding(place, "", "", title, sentence, Words.NONE));
        return false;
    }
}
