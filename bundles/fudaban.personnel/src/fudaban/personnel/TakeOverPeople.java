// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel;

import java.util.List;

/**
 * Takes over people as they were before this desk kept records; also their later differences.
 *
 * @param source name of the file they come from
 * @param rows at most {@link Personnel#CHUNK}, each staff number once
 */
public record TakeOverPeople(String source, List<PersonRow> rows) {
    /** Keeps a copy. */
    public TakeOverPeople {
        rows = List.copyOf(rows);
    }
}
