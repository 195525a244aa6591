// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Records that share the values of several features.
 *
 * @param values in the order of the features asked for; null where a record has none
 * @param count how many
 */
public record Tally(List<Object> values, long count) {
    public Tally {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }
}
