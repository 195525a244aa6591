// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.profile;

import fudaban.model.Classification;
import java.util.List;

/**
 * A column of a register.
 *
 * @param key short name
 * @param title heading
 * @param kind what its values are
 * @param required whether it must be filled: when the row is entered, or when it is completed for a later one
 * @param later filled when the row is completed: the return, the end, the confirmation
 * @param values what may stand in a CHOICE, else empty
 * @param pattern regular expression a text must match as a whole, or null
 * @param longest most characters; 0: 1,000
 * @param classification who may see its values; null: OPEN. KEY is not possible: keys are never recorded
 * @param width share of the printed width; 0: not printed
 * @param preset value when none is given, or null
 */
public record RegisterColumn(
        String key,
        String title,
        Kind kind,
        boolean required,
        boolean later,
        List<String> values,
        String pattern,
        int longest,
        Classification classification,
        double width,
        String preset) {
    private static final int USUAL = 1000;

    /** What values are. */
    public enum Kind {
        TEXT,
        /** Several lines. */
        LONG_TEXT,
        NUMBER,
        DATE,
        /** HH:mm. */
        TIME,
        CHOICE
    }

    public RegisterColumn {
        values = values == null ? List.of() : List.copyOf(values);
        classification = classification == null ? Classification.OPEN : classification;
        if (!key.matches("[a-z][a-zA-Z0-9]{0,30}")) {
            throw new IllegalArgumentException("not a key of a column: " + key);
        }
        if (classification == Classification.KEY) {
            throw new IllegalArgumentException(key + ": keys are never recorded");
        }
        if (kind == Kind.CHOICE && values.isEmpty()) {
            throw new IllegalArgumentException(key + " has nothing to choose from");
        }
    }

    /** Most characters. */
    public int most() {
        return longest == 0 ? USUAL : longest;
    }
}
