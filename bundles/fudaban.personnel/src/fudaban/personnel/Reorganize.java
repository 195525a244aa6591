// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel;

import java.time.LocalDate;
import java.util.List;

/**
 * 組織改編 by an old→new table. Everybody of an old unit goes to its one new unit; where a unit is split, people go where they are assigned. Several old
 * units may
 * become one. An old unit that has become empty ends with the day before. Done in chunks: submitting the same again goes on with whoever is left and
 * then changes
 * nothing.
 *
 * @param effectiveOn the first day of the new units
 * @param units new units, and those that go on under the same code with another name
 * @param table which unit becomes which; no unit may be both an old and a new one, except that a unit may become itself
 * @param assignments who goes where when a unit is split
 */
public record Reorganize(
        LocalDate effectiveOn, List<OrganizationRow> units, List<Successor> table, List<Assignment> assignments) {
    /** Keeps copies. */
    public Reorganize {
        units = units == null ? List.of() : List.copyOf(units);
        table = List.copyOf(table);
        assignments = assignments == null ? List.of() : List.copyOf(assignments);
    }

    /**
     * A line of the table.
     *
     * @param from code of the old unit
     * @param to code of the new unit
     */
    public record Successor(String from, String to) {}

    /**
     * Where one person goes.
     *
     * @param staffNumber the person
     * @param to code of the new unit
     */
    public record Assignment(String staffNumber, String to) {}
}
