// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.mapping;

import java.util.Map;

/**
 * What source paths are read from.
 *
 * @param item what a plain path begins at: the record, or one item of a repeated element
 * @param record what a path with {@code ^} begins at
 * @param named what a path with {@code $} begins at
 */
public record Scope(Object item, Object record, Map<String, ?> named) {
    /** A record. */
    public static Scope of(Object record, Map<String, ?> named) {
        return new Scope(record, record, named);
    }

    /** One item of a repeated element of the same record. */
    public Scope at(Object inner) {
        return new Scope(inner, record, named);
    }
}
