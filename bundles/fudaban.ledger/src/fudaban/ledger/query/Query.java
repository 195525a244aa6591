// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.query;

import fudaban.model.Record;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;

/**
 * What to list, in the words of the model: a type, conditions on its features, an order, a page. Immutable.
 *
 * @param type the class of the records
 * @param conditions all must hold
 * @param text folded search text that must be found in the record's searchable features; empty: no search
 * @param order the declared sortable feature to sort by; empty: by id, that is by age
 * @param descending last first
 * @param limit most rows of a page, 1 to 1,000
 * @param after the cursor of the last row of the page before
 * @param asOf as things stood just before this moment, of features declared dated; empty: as they stand. Others are always as they stand, and what was
 *     removed since is not there
 * @param only the features wanted, empty: all. Rows hold no others then, and their version is 0: what is left out need not be read
 */
public record Query<T extends Record>(
        Class<T> type,
        List<Condition> conditions,
        String text,
        Optional<EAttribute> order,
        boolean descending,
        int limit,
        Optional<Cursor> after,
        Optional<Instant> asOf,
        Set<EAttribute> only) {
    public Query {
        conditions = List.copyOf(conditions);
        only = Set.copyOf(only);
        if (limit < 1 || limit > 1000) {
            throw new IllegalArgumentException("limit " + limit);
        }
    }

    /** How a feature is compared. */
    public enum Operator {
        IS,
        IS_NOT,
        /** At or after; of numbers and dates. */
        FROM,
        /** At or before; of numbers and dates. */
        TO,
        IN,
        EMPTY,
        NOT_EMPTY,
        /** Text that begins so, exactly as stored. */
        BEGINS
    }

    /**
     * A condition on one feature.
     *
     * @param values one value; any number for IN; none for EMPTY and NOT_EMPTY. Enum values as their literals' Java enum
     */
    public record Condition(EAttribute feature, Operator operator, List<Object> values) {
        public Condition {
            values = List.copyOf(values);
        }
    }

    /**
     * Where a page ended.
     *
     * @param key the sort value of the last row as the store compares it; null when it is empty
     * @param id its id
     */
    public record Cursor(String key, String id) {}

    /** All records of a type, oldest first, 100 a page. */
    public static <T extends Record> Query<T> of(Class<T> type) {
        return new Query<>(
                type, List.of(), "", Optional.empty(), false, 100, Optional.empty(), Optional.empty(), Set.of());
    }

    /** And this condition. */
    public Query<T> where(EAttribute feature, Operator operator, Object... values) {
        var more = new ArrayList<>(conditions);
        more.add(new Condition(feature, operator, List.of(values)));
        return new Query<>(type, more, text, order, descending, limit, after, asOf, only);
    }

    /** And this condition without values: {@link Operator#EMPTY} or {@link Operator#NOT_EMPTY}. */
    public Query<T> where(EAttribute feature, Operator operator) {
        return where(feature, operator, new Object[0]);
    }

    /** Shorthand for {@link Operator#IS}. */
    public Query<T> where(EAttribute feature, Object value) {
        return where(feature, Operator.IS, value);
    }

    /** And this text found. */
    public Query<T> matching(String search) {
        return new Query<>(type, conditions, search == null ? "" : search, order, descending, limit, after, asOf, only);
    }

    /** Sorted by a feature declared sortable. */
    public Query<T> orderBy(EAttribute feature, boolean lastFirst) {
        return new Query<>(
                type, conditions, text, Optional.of(feature), lastFirst, limit, Optional.empty(), asOf, only);
    }

    /** The other way round: the last first. */
    public Query<T> lastFirst() {
        return new Query<>(type, conditions, text, order, true, limit, Optional.empty(), asOf, only);
    }

    /** With another page size. */
    public Query<T> limit(int rows) {
        return new Query<>(type, conditions, text, order, descending, rows, after, asOf, only);
    }

    /** The page after this cursor. */
    public Query<T> after(Cursor cursor) {
        return new Query<>(type, conditions, text, order, descending, limit, Optional.ofNullable(cursor), asOf, only);
    }

    /** As things stood just before a moment: see {@link #asOf}. */
    public Query<T> asOf(Instant moment) {
        return new Query<>(type, conditions, text, order, descending, limit, after, Optional.ofNullable(moment), only);
    }

    /** Only these features of each row. */
    public Query<T> only(Collection<EAttribute> features) {
        return new Query<>(type, conditions, text, order, descending, limit, after, asOf, new HashSet<>(features));
    }
}
