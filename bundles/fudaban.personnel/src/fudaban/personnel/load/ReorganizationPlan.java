// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.load;

import fudaban.personnel.Reorganize;
import fudaban.personnel.table.Finding;
import java.util.List;

/**
 * What an old→new table would do, before anything is done.
 *
 * @param input the act's input, made of the lines without errors
 * @param lines which unit becomes which, in the order of the table
 * @param findings what is wrong; a table with an error is not carried out
 */
public record ReorganizationPlan(Reorganize input, List<Line> lines, List<Finding> findings) {
    /** Keeps sorted copies. */
    public ReorganizationPlan {
        lines = List.copyOf(lines);
        findings = findings.stream().sorted(Finding.BY_PLACE).toList();
    }

    /**
     * One old and one new unit.
     *
     * @param fromName what the old unit is called now, empty where it is not recorded
     * @param toName what the new unit will be called
     * @param created whether the new unit is not recorded yet
     * @param people how many people go with it: everybody of the old unit, or those assigned where it is split
     */
    public record Line(String from, String fromName, String to, String toName, boolean created, int people) {}

    /** Whether it may be carried out. */
    public boolean possible() {
        return findings.stream().noneMatch(Finding::stops) && !lines.isEmpty();
    }
}
