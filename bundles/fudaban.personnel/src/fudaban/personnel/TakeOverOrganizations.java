// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel;

import java.util.List;

/**
 * Takes over organisations; also their later differences.
 *
 * @param source name of the file they come from
 * @param rows at most {@link Personnel#CHUNK}, each code once, units above before those below them
 */
public record TakeOverOrganizations(String source, List<OrganizationRow> rows) {
    /** Keeps a copy. */
    public TakeOverOrganizations {
        rows = List.copyOf(rows);
    }
}
