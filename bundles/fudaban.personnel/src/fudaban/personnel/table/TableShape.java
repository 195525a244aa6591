// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.table;

import java.util.List;
import java.util.Optional;

/**
 * What a table of some kind may hold; part of a profile.
 *
 * @param name stable name, kept in saved mappings, e.g. {@code people}
 * @param key name of the field by which two lines are the same thing; its cells may not be empty. Where it takes several fields, their names with + between;
 *     then only the first one's cells may not be empty
 * @param required for each thing that must be there, the fields that can tell it: one of each group must have a column
 * @param qualifiers words in brackets that change what a heading means (氏（カナ）); other words in brackets are remarks
 * @param fields the fields, in the order of a preview
 */
public record TableShape(
        String name, String key, List<List<String>> required, List<String> qualifiers, List<TableField> fields) {
    /** Keeps copies. */
    public TableShape {
        required = required == null
                ? List.of()
                : required.stream().map(List::copyOf).toList();
        qualifiers = qualifiers == null ? List.of() : List.copyOf(qualifiers);
        fields = List.copyOf(fields);
        for (String part : key.split("\\+")) {
            if (fields.stream().noneMatch(field -> field.name().equals(part))) {
                throw new IllegalArgumentException("the key is no field: " + part);
            }
        }
    }

    /** The fields by which two lines are the same thing; one or more. */
    public List<String> keys() {
        return List.of(key.split("\\+"));
    }

    /** The field of a name. */
    public Optional<TableField> field(String field) {
        return fields.stream().filter(each -> each.name().equals(field)).findFirst();
    }
}
