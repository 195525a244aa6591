// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is told about an organisation. Null: nothing is told, what is recorded stays. An empty text: the value ends.
 *
 * @param code its code in the code system of the profile; by it lines and records are the same thing
 * @param name its full name as printed
 * @param parent code of the unit above it in the same system
 * @param position order among its siblings
 * @param coordinator staff number of 取りまとめ担当者
 * @param destination where its cards are posted to; empty for the counter
 * @param otherCodes codes in other code systems (体系), by system
 */
public record OrganizationRow(
        String code,
        String name,
        String shortName,
        String parent,
        Integer position,
        String extension,
        String coordinator,
        String destination,
        LocalDate validFrom,
        LocalDate validTo,
        Map<String, String> otherCodes) {
    /** Keeps a sorted copy. */
    public OrganizationRow {
        otherCodes = Collections.unmodifiableMap(new TreeMap<>(otherCodes == null ? Map.of() : otherCodes));
    }

    /** A unit with the least there is to tell. */
    public static OrganizationRow of(String code, String name, String parent) {
        return new OrganizationRow(code, name, null, parent, null, null, null, null, null, null, Map.of());
    }

    /** The same without 取りまとめ担当者, for when that person is not recorded yet. */
    public OrganizationRow withoutCoordinator() {
        return new OrganizationRow(
                code, name, shortName, parent, position, extension, null, destination, validFrom, validTo, otherCodes);
    }
}
