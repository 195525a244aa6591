// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import fudaban.ledger.Labels;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Query.Condition;
import fudaban.ledger.query.Query.Operator;
import fudaban.ledger.spi.TextKeys;
import fudaban.model.Classification;
import fudaban.model.ModelPackage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;

/** Turns the conditions of a query into SQL over the type's table {@code t}. */
final class Conditions {
    private final TextKeys keys;
    private final Dialect dialect;

    Conditions(TextKeys keys, Dialect dialect) {
        this.keys = keys;
        this.dialect = dialect;
    }

    /**
     * All conditions of a query but its search text; those on the same column are one piece.
     *
     * @throws Refusal when one is about a feature above the sight
     */
    List<Piece> of(RecordType type, Query<?> query, Set<Classification> sight) throws Refusal {
        List<Piece> others = new ArrayList<>();
        Map<Column, Piece> byColumn = new LinkedHashMap<>();
        for (Condition condition : query.conditions()) {
            visible(type, condition.feature(), sight);
            Piece piece = piece(type, condition);
            if (piece.column().isPresent()) {
                byColumn.merge(piece.column().get(), piece, (first, second) -> first.and(second, type.table()));
            } else {
                others.add(piece);
            }
        }
        others.addAll(byColumn.values());
        return others;
    }

    /** Refuses what is about a feature the reader may not see: an answer would tell its value. */
    static void visible(RecordType type, EAttribute feature, Set<Classification> sight) throws Refusal {
        Column column = type.column(feature);
        if (!Schema.sees(sight, type.classification(feature.getName())) || column != null && column.secret()) {
            throw new Refusal(Conditions.class, "query.sight", Labels.word(type.eClass()), Labels.word(feature));
        }
    }

    /** Only records that are not, as a whole, above the sight. */
    static Where open(Set<Classification> sight) {
        return levels("t", sight, true);
    }

    /** Only headers {@code r} of records that are, as a whole, above the sight; empty when there can be none. */
    static Where above(Set<Classification> sight) {
        return levels("r", sight, false);
    }

    private static Where levels(String table, Set<Classification> sight, boolean seen) {
        List<String> levels = Arrays.stream(Classification.values())
                .filter(each -> Schema.sees(sight, each) == seen)
                .map(Classification::getName)
                .toList();
        return levels.size() == (seen ? Classification.values().length : 0)
                ? new Where()
                : Where.of(table + ".classification IN " + Where.marks(levels.size()), Kind.TEXT, levels);
    }

    private Piece piece(RecordType type, Condition condition) {
        EAttribute feature = condition.feature();
        if (feature == ModelPackage.Literals.RECORD__ID) {
            Where plain = compare("t.id", Kind.TEXT, condition);
            boolean few = condition.operator() == Operator.IS || condition.operator() == Operator.IN;
            return new Piece(
                    Optional.empty(),
                    plain,
                    plain,
                    few ? List.of(Piece.ids(type.table(), plain)) : List.of(),
                    false,
                    false);
        } else if (feature == ModelPackage.Literals.RECORD__CLASSIFICATION) {
            Where plain = compare("t.classification", Kind.CHOICE, condition);
            return new Piece(Optional.empty(), plain, plain, List.of(), false, false);
        } else if (feature.getEContainingClass() == ModelPackage.Literals.RECORD) {
            Where plain = compare("r." + feature.getName(), Kind.of(feature), condition)
                    .within("t.id IN (SELECT r.id FROM record r WHERE ", ")");
            return new Piece(Optional.empty(), plain, plain, List.of(), false, false);
        }
        Column column = column(type, feature);
        String name = "t." + column.name();
        Where plain = sortKey(column, condition).and(compare(name, column.kind(), condition));
        boolean unique = type.unique().filter(column::equals).isPresent();
        List<Where> ids =
                indexed(column, unique, condition.operator()) ? List.of(Piece.ids(type.table(), plain)) : List.of();
        boolean facet = column.facet() && condition.operator() == Operator.IS;
        boolean stretch = !ids.isEmpty()
                && switch (condition.operator()) {
                    case IS, FROM, TO -> true;
                    default -> false;
                };
        return new Piece(
                Optional.of(column),
                plain,
                compare(dialect.inert(name), column.kind(), condition),
                ids,
                facet,
                stretch);
    }

    /** Texts that are sorted by are found by their sort key, which has the index. */
    private Where sortKey(Column column, Condition condition) {
        boolean equal = condition.operator() == Operator.IS || condition.operator() == Operator.IN;
        if (!column.hasSortKey() || !equal || condition.values().isEmpty()) {
            return new Where();
        }
        List<String> sortKeys = condition.values().stream()
                .map(value -> keys.sortKey((String) value))
                .toList();
        return Where.of("t." + column.sortKeyName() + equal(sortKeys.size()), Kind.TEXT, sortKeys);
    }

    private static boolean indexed(Column column, boolean unique, Operator operator) {
        boolean some =
                column.sortable() || unique || column.ref().isPresent() || column.search() == Column.Search.EXACT;
        return some
                && switch (operator) {
                    case IS, IN, FROM, TO -> true;
                    case EMPTY -> column.kind() != Kind.TEXT;
                    case IS_NOT, NOT_EMPTY, BEGINS -> false;
                };
    }

    static Column column(RecordType type, EAttribute feature) {
        Column column = type.column(feature);
        if (column == null) {
            throw new IllegalArgumentException(type.name() + " has no column " + feature.getName());
        }
        return column;
    }

    private static String equal(int count) {
        return count == 1 ? " = ?" : " IN " + Where.marks(count);
    }

    private static Where compare(String column, Kind kind, Condition condition) {
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
            throw new IllegalArgumentException(
                    "not a condition on a " + kind + ": " + operator + " with " + values.size() + " values");
        }
        return switch (operator) {
            case IS -> Where.of(column + " = ?", kind, values);
            case IS_NOT -> Where.of("(" + column + " <> ? OR " + column + " IS NULL)", kind, values);
            case FROM -> Where.of(column + " >= ?", kind, values);
            case TO -> Where.of(column + " <= ?", kind, values);
            case IN -> Where.of(values.isEmpty() ? "1 = 0" : column + equal(values.size()), kind, values);
            case EMPTY ->
                Where.of(kind == Kind.TEXT ? "(" + column + " IS NULL OR " + column + " = '')" : column + " IS NULL");
            case NOT_EMPTY -> Where.of(kind == Kind.TEXT ? column + " <> ''" : column + " IS NOT NULL");
            case BEGINS -> Where.of(column + " LIKE ? ESCAPE '!'", kind, begins((String) values.getFirst()));
        };
    }

    private static String begins(String text) {
        return text.codePoints()
                .mapToObj(c -> "!%_".indexOf(c) >= 0 ? "!" + Character.toString(c) : Character.toString(c))
                .collect(Collectors.joining("", "", "%"));
    }
}
