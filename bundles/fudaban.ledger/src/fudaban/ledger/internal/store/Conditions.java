// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import fudaban.ledger.Refusal;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Query.Condition;
import fudaban.ledger.query.Query.Operator;
import fudaban.ledger.spi.TextKeys;
import fudaban.model.Classification;
import fudaban.model.ModelPackage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;

/** Turns the conditions of a query into SQL over the type's table {@code t}. */
final class Conditions {
    private final TextKeys keys;

    Conditions(TextKeys keys) {
        this.keys = keys;
    }

    /**
     * All conditions of a query but its search text.
     *
     * @throws Refusal when one is about a feature above the sight
     */
    Where of(RecordType type, Query<?> query, Set<Classification> sight) throws Refusal {
        var where = new Where();
        for (Condition condition : query.conditions()) {
            visible(type, condition.feature(), sight);
            add(where, type, condition);
        }
        return where;
    }

    /** Refuses what is about a feature the reader may not see: an answer would tell its value. */
    static void visible(RecordType type, EAttribute feature, Set<Classification> sight) throws Refusal {
        Column column = type.column(feature);
        if (!Schema.sees(sight, type.classification(feature.getName())) || column != null && column.secret()) {
            throw new Refusal(Conditions.class, "query.sight", type.name(), feature.getName());
        }
    }

    /** Only records that are not, as a whole, above the sight. */
    static Where open(Set<Classification> sight) {
        List<String> seen = Arrays.stream(Classification.values()).filter(each -> Schema.sees(sight, each)).map(Classification::getName).toList();
        return seen.size() == Classification.values().length
                ? new Where()
                : new Where().and("t.classification IN " + Where.marks(seen.size()), Kind.TEXT, seen);
    }

    /** The facet a query narrows to one value, which its lists are then read by. */
    static Optional<Column> facet(RecordType type, Query<?> query) {
        return query.conditions().stream()
                .filter(condition -> condition.operator() == Operator.IS && !condition.values().isEmpty())
                .map(condition -> type.column(condition.feature()))
                .filter(column -> column != null && column.facet())
                .findFirst();
    }

    private void add(Where where, RecordType type, Condition condition) {
        EAttribute feature = condition.feature();
        if (feature == ModelPackage.Literals.RECORD__ID) {
            compare(where, "t.id", Kind.TEXT, condition);
        } else if (feature == ModelPackage.Literals.RECORD__CLASSIFICATION) {
            compare(where, "t.classification", Kind.CHOICE, condition);
        } else if (feature.getEContainingClass() == ModelPackage.Literals.RECORD) {
            var header = new Where();
            compare(header, "r." + feature.getName(), Kind.of(feature), condition);
            where.and(header.within("t.id IN (SELECT r.id FROM record r WHERE ", ")"));
        } else {
            Column column = column(type, feature);
            if (column.hasSortKey() && (condition.operator() == Operator.IS || condition.operator() == Operator.IN)) {
                List<String> sortKeys = texts(condition).stream().map(keys::sortKey).toList();
                if (!sortKeys.isEmpty()) {
                    where.and("t." + column.sortKeyName() + equal(sortKeys.size()), Kind.TEXT, sortKeys);
                }
            }
            compare(where, "t." + column.name(), column.kind(), condition);
        }
    }

    static Column column(RecordType type, EAttribute feature) {
        Column column = type.column(feature);
        if (column == null) {
            throw new IllegalArgumentException(type.name() + " has no column " + feature.getName());
        }
        return column;
    }

    private static List<String> texts(Condition condition) {
        return condition.values().stream().map(String.class::cast).toList();
    }

    private static String equal(int count) {
        return count == 1 ? " = ?" : " IN " + Where.marks(count);
    }

    private static void compare(Where where, String column, Kind kind, Condition condition) {
        Operator operator = condition.operator();
        List<Object> values = condition.values();
        boolean fits = switch (operator) {
            case EMPTY, NOT_EMPTY -> values.isEmpty();
            case IN -> kind != Kind.BYTES;
            case IS, IS_NOT -> values.size() == 1 && kind != Kind.BYTES;
            case FROM, TO -> values.size() == 1 && kind.ordered();
            case BEGINS -> values.size() == 1 && kind == Kind.TEXT;
        };
        if (!fits) {
            throw new IllegalArgumentException("not a condition on a " + kind + ": " + operator + " with " + values.size() + " values");
        }
        switch (operator) {
            case IS -> where.and(column + " = ?", kind, values);
            case IS_NOT -> where.and("(" + column + " <> ? OR " + column + " IS NULL)", kind, values);
            case FROM -> where.and(column + " >= ?", kind, values);
            case TO -> where.and(column + " <= ?", kind, values);
            case IN -> where.and(values.isEmpty() ? "1 = 0" : column + equal(values.size()), kind, values);
            case EMPTY -> where.and(kind == Kind.TEXT ? "(" + column + " IS NULL OR " + column + " = '')" : column + " IS NULL");
            case NOT_EMPTY -> where.and(kind == Kind.TEXT ? column + " <> ''" : column + " IS NOT NULL");
            case BEGINS -> where.and(column + " LIKE ? ESCAPE '!'", kind, begins((String) values.getFirst()));
        }
    }

    private static String begins(String text) {
        return text.codePoints().mapToObj(c -> "!%_".indexOf(c) >= 0 ? "!" + Character.toString(c) : Character.toString(c))
                .collect(Collectors.joining("", "", "%"));
    }
}
