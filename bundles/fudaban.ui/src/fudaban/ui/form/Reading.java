// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.form;

import java.util.Optional;

/**
 * What was understood of what stands in a field.
 *
 * @param value empty where nothing stands there or it is not understood
 * @param finding what is to be said about it
 * @param hint how it was understood, for the eye; may be empty
 */
public record Reading<T>(Optional<T> value, Optional<Finding> finding, String hint) {
    /** Nothing stands there. */
    public static <T> Reading<T> nothing() {
        return new Reading<>(Optional.empty(), Optional.empty(), "");
    }

    /** A value. */
    public static <T> Reading<T> of(T value) {
        return new Reading<>(Optional.of(value), Optional.empty(), "");
    }

    /** A value, and how it was understood. */
    public static <T> Reading<T> of(T value, String hint) {
        return new Reading<>(Optional.of(value), Optional.empty(), hint);
    }

    /** Not understood. */
    public static <T> Reading<T> wrong(Finding finding) {
        return new Reading<>(Optional.empty(), Optional.of(finding), "");
    }

    /** The same with something to be said about it. */
    public Reading<T> saying(Optional<Finding> more) {
        return finding.isPresent() ? this : new Reading<>(value, more, hint);
    }
}
