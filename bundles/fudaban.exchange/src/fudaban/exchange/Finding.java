// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is wrong at one place: where, whose, which field, and what to do.
 *
 * @param place where it stands
 * @param record id of the record (person) it is about; empty when it is about none
 * @param label how people call that record; may be empty
 * @param field the field as the mapping titles it, or its target path; may be empty
 * @param sentence what is wrong and what to do
 * @param advice what the pack says to it; may be empty
 */
public record Finding(Place place, String record, String label, Words field, Sentence sentence, Words advice) {
    /** About a file. */
    public static Finding at(Place place, String key, Object... values) {
        return new Finding(place, "", "", Words.NONE, Sentence.of(key, values), Words.NONE);
    }

    /** The same about a record. */
    public Finding of(String id, String called) {
        return new Finding(place, id, called, field, sentence, advice);
    }

    /** Stable key of the sentence. */
    public String key() {
        return sentence.key();
    }

    /** Everything in one line: place, person, field, sentence, advice. */
    public String text(Locale locale) {
        String who =
                Stream.of(record, label).filter(s -> !s.isEmpty()).distinct().collect(Collectors.joining(" "));
        String where = Stream.of(place.in(locale), who, field.in(locale))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" / "));
        String what = Stream.of(sentence.in(locale), advice.in(locale))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" "));
        return where.isEmpty() ? what : Sentence.of("finding", where, what).in(locale);
    }

    /** Several, one a line. */
    public static String text(List<Finding> findings, Locale locale) {
        return findings.stream().map(f -> f.text(locale)).collect(Collectors.joining("\n"));
    }
}
