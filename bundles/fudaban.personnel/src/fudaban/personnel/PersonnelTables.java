// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel;

import fudaban.model.StaffEventKind;
import fudaban.personnel.table.TableShape;
import java.util.Map;
import java.util.Optional;

/**
 * What tables of people, organisations, staff events and open work may look like. A profile, because each office has its own headings.
 *
 * @param codeSystem the code system (体系) by which organisations are told apart; fields named {@code code.SYSTEM} are codes in other systems
 * @param people fields as in {@link PersonRow}, and fullName, fullKana, fullRomaji, organizationCode
 * @param organizations fields as in {@link OrganizationRow}
 * @param events fields as people have, and kind, effectiveOn, reference; unit and title are those after the event
 * @param kinds words for kinds of staff events
 * @param reorganization old→new table: from, fromName, to, the fields of the new unit as in {@link OrganizationRow}, and staffNumber where a unit is split
 * @param work open work: number, row, title, content, handover, started
 */
public record PersonnelTables(
        String codeSystem,
        TableShape people,
        TableShape organizations,
        TableShape events,
        Map<String, StaffEventKind> kinds,
        TableShape reorganization,
        TableShape work) {
    /** Keeps a copy. */
    public PersonnelTables {
        kinds = kinds == null ? Map.of() : Map.copyOf(kinds);
    }

    /** The kind a word means. */
    public Optional<StaffEventKind> kind(String word) {
        return Optional.ofNullable(kinds.get(word.strip()));
    }
}
