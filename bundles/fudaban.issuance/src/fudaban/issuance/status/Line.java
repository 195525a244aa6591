// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.status;

import java.util.List;

/**
 * A row or a column of the counts.
 *
 * @param values what its cards share, from outer to inner: names of units and destinations (empty: none), kinds, states; fewer than there are dimensions for
 *     a sum, none for the sum of all
 * @param below whether it is a unit together with those below it
 * @param depth how far it is indented
 */
public record Line(List<Object> values, boolean below, int depth) {
    /** Whether it is a sum of others. */
    public boolean isSum(int dimensions) {
        return below || values.size() < dimensions;
    }
}
