// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.intake;

import fudaban.issuance.Issuance;
import fudaban.issuance.Say;
import java.util.Locale;

/**
 * What is wrong with a file.
 *
 * @param file its name without folder
 * @param place line, row or cell in words; empty for the file as a whole
 * @param column heading of the column; empty where none is meant
 * @param person the staff number of the line, as far as it is known; else empty
 * @param what the sentence
 */
public record Fault(String file, String place, String column, String person, Say what) {
    /** A fault of a file as a whole. */
    static Fault of(String file, Say what) {
        return new Fault(file, "", "", "", what);
    }

    /** Everything in one line. */
    public String text(Locale locale) {
        var where = new StringBuilder(file);
        for (String part : new String[] {place, column}) {
            where.append(part.isEmpty() ? "" : " " + part);
        }
        if (!person.isEmpty()) {
            where.append(' ').append(Issuance.refusal("fault.person", person).sentence(locale));
        }
        return where + ": " + what.text(locale);
    }
}
