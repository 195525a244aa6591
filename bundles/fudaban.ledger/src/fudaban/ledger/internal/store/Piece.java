// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import java.util.List;
import java.util.Optional;

/**
 * One condition of a query in the forms a plan chooses from.
 *
 * @param column the column it is about; empty for search words and for features of the header
 * @param plain the condition over the type's table {@code t}
 * @param inert the same in a form that tempts no planner to read the table by it
 * @param ids statements that together give the ids of all records that may fulfil it, by an index; empty where there is none
 * @param facet whether it fixes a facet to one value
 * @param stretch whether what fulfils it lies together in the index of its column
 */
record Piece(Optional<Column> column, Where plain, Where inert, List<Where> ids, boolean facet, boolean stretch) {
    /** Both conditions on the same column as one: narrow ranges are made of two wide ones. */
    Piece and(Piece other, String table) {
        Where both = plain.and(other.plain);
        List<Where> narrow = ids.isEmpty() || other.ids.isEmpty() ? List.of() : List.of(ids(table, both));
        return new Piece(column, both, inert.and(other.inert), narrow, facet || other.facet, stretch && other.stretch);
    }

    static Where ids(String table, Where condition) {
        return condition.within("SELECT t.id AS id FROM " + table + " t WHERE ", "");
    }
}
