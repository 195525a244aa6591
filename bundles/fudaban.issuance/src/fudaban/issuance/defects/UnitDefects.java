// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.defects;

import java.util.List;

/**
 * The applications of one unit that have defects and whose unit has to be told, or reminded.
 *
 * @param unit name of the unit; empty where the applications name none
 * @param reminder whether it was told before
 * @param applications at least one
 */
public record UnitDefects(String unit, boolean reminder, List<Waiting> applications) {
    public UnitDefects {
        applications = List.copyOf(applications);
    }
}
