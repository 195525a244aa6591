// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.table;

import fudaban.ledger.Refusal;
import fudaban.ledger.Word;
import fudaban.office.OfficeException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * What is wrong, or worth a look, at one place of a table.
 *
 * @param line line of the file from 1; 0 for the table as a whole
 * @param column heading of the column; empty for the whole line
 * @param severity whether the line is taken over all the same
 * @param key stable key of the sentence
 * @param words gives the sentence in a language
 */
public record Finding(int line, String column, Severity severity, String key, Function<Locale, String> words) {
    /** From the top of the file to its end. */
    public static final Comparator<Finding> BY_PLACE = Comparator.comparingInt(Finding::line)
            .thenComparing(Finding::column)
            .thenComparing(Finding::key);

    /** What it means for the line. */
    public enum Severity {
        /** The line, or at line 0 the whole table, is not taken over. */
        ERROR,
        /** 矛盾: the line contradicts another one or what is recorded, and is not taken over. */
        CONTRADICTION,
        /** Taken over; somebody should look at it. */
        NOTE
    }

    /** A finding whose sentence stands in the message bundle beside a class. */
    public static Finding of(
            int line, String column, Severity severity, Class<?> origin, String key, Object... values) {
        // Numbers as texts: MessageFormat would group their digits.
        Object[] plain = List.of(values).stream()
                .map(value -> value instanceof Word ? value : String.valueOf(value))
                .toArray();
        return new Finding(line, column, severity, key, locale -> new Refusal(origin, key, plain).sentence(locale));
    }

    /** A cell that cannot be what its column says. */
    static Finding of(int line, String column, OfficeException wrong) {
        return new Finding(line, column, Severity.ERROR, wrong.key(), wrong::message);
    }

    /** The sentence. */
    public String sentence(Locale locale) {
        return words.apply(locale);
    }

    /** The sentence with its place in front. */
    public String text(Locale locale) {
        String place = line == 0
                ? ""
                : new Refusal(
                                Finding.class,
                                column.isEmpty() ? "place.line" : "place.cell",
                                String.valueOf(line),
                                column)
                        .sentence(locale);
        return place + sentence(locale);
    }

    /** Whether the line is left out because of it. */
    public boolean stops() {
        return severity != Severity.NOTE;
    }
}
