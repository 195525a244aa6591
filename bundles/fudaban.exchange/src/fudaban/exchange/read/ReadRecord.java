// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.read;

import fudaban.exchange.Place;
import java.util.Map;

/**
 * One record of a file.
 *
 * @param number its number in the file, from 1
 * @param place where it begins
 * @param values values by the mapping's field names; what the file does not tell is not in it
 */
public record ReadRecord(long number, Place place, Map<String, String> values) {
    /** Keeps a copy. */
    public ReadRecord {
        values = Map.copyOf(values);
    }

    /** A value, or an empty text. */
    public String get(String name) {
        return values.getOrDefault(name, "");
    }
}
