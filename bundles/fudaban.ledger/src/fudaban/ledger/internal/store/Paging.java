// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import fudaban.ledger.query.Query;
import fudaban.ledger.query.Query.Cursor;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;

/**
 * Reads the ids of a page. The list is cut into stretches that an index holds in order (the rest of the cursor's value, the values after it, the
 * empty ones; each
 * literal of a choice), which are read one after the other until the page is full: no stretch sorts or skips. Empty values come last in both directions.
 */
final class Paging {
    private final Statements statements;

    Paging(Statements statements) {
        this.statements = statements;
    }

    /** A record found, where a page that ends with it ends, and what was read of it. */
    record Hit(String id, Cursor cursor, Object[] values) {}

    /** One stretch: its condition, and its key where all its records share one. */
    private record Stretch(Where where, boolean empty) {}

    List<Hit> hits(Connection connection, RecordType type, Query<?> query, Selection selection, int limit)
            throws SQLException {
        return hits(connection, type, query, selection, limit, Optional.empty());
    }

    /** The same with what is wanted of each record of its own table, read at once. */
    List<Hit> hits(
            Connection connection,
            RecordType type,
            Query<?> query,
            Selection selection,
            int limit,
            Optional<PageRows> wanted)
            throws SQLException {
        Optional<Column> order = query.order().map(feature -> sortable(type, feature));
        List<Hit> hits = new ArrayList<>();
        for (Stretch stretch : stretches(order, query, selection)) {
            if (hits.size() < limit) {
                read(connection, new Part(query, order, stretch, selection, limit - hits.size()), wanted, hits);
            }
        }
        return hits;
    }

    private static Column sortable(RecordType type, org.eclipse.emf.ecore.EAttribute feature) {
        Column column = Conditions.column(type, feature);
        if (!column.sortable()) {
            throw new IllegalArgumentException(type.name() + "." + feature.getName() + " is not declared sortable");
        }
        return column;
    }

    private static List<Stretch> stretches(Optional<Column> order, Query<?> query, Selection selection) {
        Where rest = query.after()
                .map(cursor -> Where.of(
                        selection.name("t.id") + (query.descending() ? " < ?" : " > ?"), Kind.TEXT, cursor.id()))
                .orElseGet(Where::new);
        if (order.isEmpty()) {
            return List.of(new Stretch(rest, true));
        }
        Column column = order.get();
        Optional<String> key = query.after().map(Cursor::key);
        return column.kind() == Kind.CHOICE
                ? choices(selection.name("t." + column.name()), column, key, query.descending(), rest)
                : values(selection.name("t." + column.orderName()), column, key, query, rest);
    }

    private static List<Stretch> choices(
            String name, Column column, Optional<String> key, boolean descending, Where rest) {
        List<EEnumLiteral> literals = new ArrayList<>(((EEnum) column.feature().getEAttributeType()).getELiterals());
        literals.sort(java.util.Comparator.comparingInt(EEnumLiteral::getValue));
        List<String> names =
                literals.stream().map(EEnumLiteral::getName).collect(Collectors.toCollection(ArrayList::new));
        if (descending) {
            java.util.Collections.reverse(names);
        }
        key.ifPresent(
                reached -> names.subList(0, Math.max(0, names.indexOf(reached))).clear());
        List<Stretch> stretches = new ArrayList<>();
        for (String literal : names) {
            Where one = Where.of(name + " = ?", Kind.TEXT, literal);
            stretches.add(new Stretch(key.filter(literal::equals).isPresent() ? one.and(rest) : one, false));
        }
        return stretches;
    }

    private static List<Stretch> values(String name, Column column, Optional<String> key, Query<?> query, Where rest) {
        // Not IS NOT NULL: H2 begins an index with the empty values and would read past them.
        Where present = column.nullable()
                ? Where.of(name + " >= ?", column.kind(), column.kind().least())
                : new Where();
        List<Stretch> stretches = new ArrayList<>();
        if (key.isPresent()) {
            Object value = column.hasSortKey() ? key.get() : column.kind().value(column.feature(), key.get());
            stretches.add(
                    new Stretch(Where.of(name + " = ?", column.kind(), value).and(rest), false));
            Where beyond = Where.of(name + (query.descending() ? " < ?" : " > ?"), column.kind(), value);
            stretches.add(new Stretch(column.nullable() && query.descending() ? present.and(beyond) : beyond, false));
        } else if (query.after().isEmpty()) {
            stretches.add(new Stretch(column.nullable() ? present : new Where(), false));
        }
        if (column.nullable()) {
            Where empty = Where.of(name + " IS NULL");
            stretches.add(new Stretch(key.isEmpty() ? empty.and(rest) : empty, true));
        }
        return stretches;
    }

    private void read(Connection connection, Part part, Optional<PageRows> wanted, List<Hit> hits) throws SQLException {
        Optional<String> place =
                wanted.isEmpty() ? Optional.empty() : part.selection().place();
        if (place.isPresent() && readByPlace(connection, part, place.get(), wanted.get(), hits)) {
            return;
        }
        Where statement = part.selection()
                .whole(part.statement(wanted.map(PageRows::ownNames).orElse(List.of())));
        try (ResultSet rows = statement.prepare(statements, connection).executeQuery()) {
            while (rows.next()) {
                hits.add(part.hit(rows, wanted.isPresent() ? wanted.get().own(rows, part.first()) : null));
            }
        }
    }

    /** Reads the index alone, and then the rows together where they lie; false when they are scattered and nothing was read. */
    private boolean readByPlace(Connection connection, Part part, String place, PageRows wanted, List<Hit> hits)
            throws SQLException {
        List<Hit> found = new ArrayList<>();
        List<Long> places = new ArrayList<>();
        try (ResultSet rows =
                part.statement(List.of(place)).prepare(statements, connection).executeQuery()) {
            while (rows.next()) {
                found.add(part.hit(rows, null));
                places.add(rows.getLong(part.first()));
            }
        }
        var stored = StoredRows.of(places);
        if (stored.isEmpty()) {
            return false;
        }
        Map<Long, Object[]> values =
                stored.get().read(statements, connection, part.selection().table(), place, wanted);
        for (int i = 0; i < found.size(); i++) {
            Hit hit = found.get(i);
            hits.add(new Hit(hit.id(), hit.cursor(), values.get(places.get(i))));
        }
        return true;
    }

    /** What is read of one stretch. */
    private record Part(Query<?> query, Optional<Column> order, Stretch stretch, Selection selection, int limit) {
        /** Its statement: id, key of the order where there is one, and more. */
        Where statement(List<String> more) {
            String direction = query.descending() ? " DESC" : "";
            // A facet fixed to one value does not change the order, and names the index that holds it.
            List<String> columns = new ArrayList<>();
            selection.facet().ifPresent(facet -> columns.add("t." + facet.name()));
            order.ifPresent(column -> columns.add("t." + column.orderName()));
            columns.add("t.id");
            return Where.of("SELECT t.id"
                            + order.map(column -> ", t." + column.orderName()).orElse("")
                            + more.stream().map(name -> ", " + name).collect(Collectors.joining()))
                    .then(selection.ordered(order, stretch.where()))
                    .then(columns.stream()
                            .distinct()
                            .map(column -> column + direction)
                            .collect(Collectors.joining(", ", " ORDER BY ", "")))
                    .then(Where.of(" LIMIT ?", Kind.INTEGER, limit));
        }

        /** The place of the first of what was asked for more. */
        int first() {
            return order.isPresent() ? 3 : 2;
        }

        Hit hit(ResultSet row, Object[] values) throws SQLException {
            String id = row.getString(1);
            return new Hit(id, new Cursor(stretch.empty() ? null : key(order.orElseThrow(), row), id), values);
        }

        private static String key(Column column, ResultSet row) throws SQLException {
            return column.hasSortKey()
                    ? row.getString(2)
                    : column.kind().text(column.kind().get(row, 2, column.feature()));
        }
    }
}
