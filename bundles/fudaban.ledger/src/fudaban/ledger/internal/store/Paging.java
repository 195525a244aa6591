// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import fudaban.ledger.query.Query;
import fudaban.ledger.query.Query.Cursor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;

/**
 * Reads the ids of a page. The list is cut into stretches that an index holds in order (the rest of the cursor's value, the values after it, the empty ones; each
 * literal of a choice), which are read one after the other until the page is full: no stretch sorts or skips. Empty values come last in both directions.
 */
final class Paging {
    private final Statements statements;

    Paging(Statements statements) {
        this.statements = statements;
    }

    /** A record found, and where a page that ends with it ends. */
    record Hit(String id, Cursor cursor) {}

    /** One stretch: its condition, and its key where all its records share one. */
    private record Stretch(Where where, boolean empty) {}

    List<Hit> hits(Connection connection, RecordType type, Query<?> query, Where where, int limit) throws SQLException {
        Optional<Column> order = query.order().map(feature -> sortable(type, feature));
        List<Hit> hits = new ArrayList<>();
        for (Stretch stretch : stretches(type, order, query)) {
            if (hits.size() < limit) {
                read(connection, type, query, order, stretch, where, limit - hits.size(), hits);
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

    private static List<Stretch> stretches(RecordType type, Optional<Column> order, Query<?> query) {
        Where rest = query.after().map(cursor -> new Where().and("t.id " + (query.descending() ? "<" : ">") + " ?", Kind.TEXT, cursor.id()))
                .orElseGet(Where::new);
        if (order.isEmpty()) {
            return List.of(new Stretch(rest, true));
        }
        Column column = order.get();
        Optional<String> key = query.after().map(Cursor::key);
        return column.kind() == Kind.CHOICE
                ? choices(column, key, query.descending(), rest)
                : values(column, key, query, rest);
    }

    private static List<Stretch> choices(Column column, Optional<String> key, boolean descending, Where rest) {
        List<EEnumLiteral> literals = new ArrayList<>(((EEnum) column.feature().getEAttributeType()).getELiterals());
        literals.sort(java.util.Comparator.comparingInt(EEnumLiteral::getValue));
        List<String> names = literals.stream().map(EEnumLiteral::getName).collect(Collectors.toCollection(ArrayList::new));
        if (descending) {
            java.util.Collections.reverse(names);
        }
        key.ifPresent(reached -> names.subList(0, Math.max(0, names.indexOf(reached))).clear());
        List<Stretch> stretches = new ArrayList<>();
        for (String name : names) {
            Where one = new Where().and("t." + column.name() + " = ?", Kind.TEXT, name);
            stretches.add(new Stretch(key.filter(name::equals).isPresent() ? one.and(rest) : one, false));
        }
        return stretches;
    }

    private static List<Stretch> values(Column column, Optional<String> key, Query<?> query, Where rest) {
        String name = "t." + column.orderName();
        List<Stretch> stretches = new ArrayList<>();
        if (key.isPresent()) {
            Object value = column.hasSortKey() ? key.get() : column.kind().value(column.feature(), key.get());
            stretches.add(new Stretch(new Where().and(name + " = ?", column.kind(), value).and(rest), false));
            stretches.add(new Stretch(new Where().and(name + (query.descending() ? " < ?" : " > ?"), column.kind(), value), false));
        } else if (query.after().isEmpty()) {
            stretches.add(new Stretch(column.nullable() ? new Where().and(name + " IS NOT NULL") : new Where(), false));
        }
        if (column.nullable()) {
            Where empty = new Where().and(name + " IS NULL");
            stretches.add(new Stretch(key.isEmpty() ? empty.and(rest) : empty, true));
        }
        return stretches;
    }

    private void read(
            Connection connection, RecordType type, Query<?> query, Optional<Column> order, Stretch stretch, Where where, int limit, List<Hit> hits)
            throws SQLException {
        String direction = query.descending() ? " DESC" : "";
        // A facet fixed to one value does not change the order, and names the index that holds it.
        List<String> columns = new ArrayList<>();
        Conditions.facet(type, query).ifPresent(facet -> columns.add("t." + facet.name()));
        order.ifPresent(column -> columns.add("t." + column.orderName()));
        columns.add("t.id");
        Where all = where.copy().and(stretch.where());
        String sql = "SELECT t.id" + order.map(column -> ", t." + column.orderName()).orElse("") + " FROM " + type.table() + " t" + all.sql() + " ORDER BY "
                + columns.stream().distinct().map(column -> column + direction).collect(Collectors.joining(", ")) + " LIMIT ?";
        PreparedStatement select = statements.get(connection, sql);
        select.setInt(all.set(select, 1), limit);
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                String id = rows.getString(1);
                hits.add(new Hit(id, new Cursor(stretch.empty() ? null : key(order.orElseThrow(), rows), id)));
            }
        }
    }

    private static String key(Column column, ResultSet row) throws SQLException {
        return column.hasSortKey() ? row.getString(2) : column.kind().text(column.kind().get(row, 2, column.feature()));
    }
}
