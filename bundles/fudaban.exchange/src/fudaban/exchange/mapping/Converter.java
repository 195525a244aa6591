// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.mapping;

import java.time.LocalDate;

/** A small function from a value to another, with its arguments already in it. Has no state, asks nobody. */
@FunctionalInterface
public interface Converter {
    /**
     * Converts one value.
     *
     * @param value what the source path or the converter before gave: a text, number, date, truth value, enum literal or a list of them; null: no value
     * @param day the day the file speaks for; code tables are asked for it
     * @return the converted value, or null for none
     * @throws Unconvertible when the value cannot be converted; it is never left out silently
     */
    Object convert(Object value, LocalDate day) throws Unconvertible;
}
