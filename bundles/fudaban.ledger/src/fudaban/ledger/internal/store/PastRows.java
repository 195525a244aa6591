// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import fudaban.ledger.journal.Payload.RecordChange;
import fudaban.ledger.query.Row;
import fudaban.ledger.spi.TextKeys;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;

/**
 * What dated features were, one row for each version that changed one of them, with the time it held: so that a question about a day reads a table and not
 * the journal. It is derived from the journal, written with each entry in the same transaction, and proves nothing.
 */
final class PastRows {
    static final String VERSION = "past_version";
    static final String SINCE = "past_since";
    static final String UNTIL = "past_until";
    /** The end of what still holds. */
    private static final Instant OPEN = Instant.parse("9999-01-01T00:00:00Z");

    private static final String LATER = "CASE WHEN " + SINCE + " > ? THEN " + SINCE + " ELSE ? END";
    private static final String CURRENT = " WHERE id = ? AND " + UNTIL + " = ? AND " + VERSION + " < ?";

    private final TextKeys keys;
    private final Statements statements;

    PastRows(TextKeys keys, Statements statements) {
        this.keys = keys;
        this.statements = statements;
    }

    /** Takes the changes of one entry. */
    void keep(Connection connection, Schema schema, List<RecordChange> changes, Instant happened) throws SQLException {
        Map<RecordType, List<RecordChange>> byType = new LinkedHashMap<>();
        for (RecordChange change : changes) {
            schema.known(change.type())
                    .filter(type -> !type.dated().isEmpty())
                    .ifPresent(type -> byType.computeIfAbsent(type, none -> new ArrayList<>())
                            .add(change));
        }
        for (var each : byType.entrySet()) {
            add(connection, each.getKey(), each.getValue(), happened);
        }
    }

    private void add(Connection connection, RecordType type, List<RecordChange> changes, Instant happened)
            throws SQLException {
        List<RecordChange> created = new ArrayList<>();
        // Those that change the same features are one batch.
        Map<List<Column>, List<RecordChange>> changed = new HashMap<>();
        for (RecordChange change : changes) {
            if (change.removed()) {
                forget(connection, type, change.id());
            } else if (!change.erased() && change.version() == 1) {
                created.add(change);
            } else if (!change.erased()) {
                List<Column> columns = type.dated().stream()
                        .filter(column -> touches(change, column))
                        .toList();
                if (!columns.isEmpty()) {
                    changed.computeIfAbsent(columns, none -> new ArrayList<>()).add(change);
                }
            }
        }
        if (!created.isEmpty()) {
            create(connection, type, created, happened);
        }
        for (var each : changed.entrySet()) {
            change(connection, type, each.getKey(), each.getValue(), happened);
        }
    }

    private static boolean touches(RecordChange change, Column column) {
        String name = column.feature().getName();
        return change.before().containsKey(name) || change.after().containsKey(name);
    }

    private void create(Connection connection, RecordType type, List<RecordChange> created, Instant happened)
            throws SQLException {
        List<String> names = names(type.dated());
        PreparedStatement insert = statements.get(
                connection,
                "INSERT INTO " + type.pastTable() + " (id, " + VERSION + ", " + SINCE + ", " + UNTIL + ", "
                        + String.join(", ", names) + ") VALUES " + Where.marks(4 + names.size()));
        for (RecordChange change : created) {
            insert.setString(1, change.id());
            insert.setLong(2, change.version());
            Kind.INSTANT.set(insert, 3, happened);
            Kind.INSTANT.set(insert, 4, OPEN);
            set(insert, 5, type.dated(), change);
            insert.addBatch();
        }
        insert.executeBatch();
    }

    /** The row that held is copied with what changed, and then ended. */
    private void change(
            Connection connection, RecordType type, List<Column> columns, List<RecordChange> changed, Instant happened)
            throws SQLException {
        List<String> set = names(columns);
        List<String> kept = names(type.dated());
        kept.removeAll(set);
        String table = type.pastTable();
        String all = Stream.concat(set.stream(), kept.stream()).collect(Collectors.joining(", "));
        String values =
                Stream.concat(set.stream().map(name -> "?"), kept.stream()).collect(Collectors.joining(", "));
        PreparedStatement insert = statements.get(
                connection,
                "INSERT INTO " + table + " (id, " + VERSION + ", " + SINCE + ", " + UNTIL + ", " + all
                        + ") SELECT id, ?, " + LATER + ", " + UNTIL + ", " + values + " FROM " + table + CURRENT);
        for (RecordChange change : changed) {
            insert.setLong(1, change.version());
            Kind.INSTANT.set(insert, 2, happened);
            Kind.INSTANT.set(insert, 3, happened);
            which(insert, set(insert, 4, columns, change), change);
            insert.addBatch();
        }
        insert.executeBatch();
        PreparedStatement end =
                statements.get(connection, "UPDATE " + table + " SET " + UNTIL + " = " + LATER + CURRENT);
        for (RecordChange change : changed) {
            Kind.INSTANT.set(end, 1, happened);
            Kind.INSTANT.set(end, 2, happened);
            which(end, 3, change);
            end.addBatch();
        }
        end.executeBatch();
    }

    private static void which(PreparedStatement statement, int index, RecordChange change) throws SQLException {
        statement.setString(index, change.id());
        Kind.INSTANT.set(statement, index + 1, OPEN);
        statement.setLong(index + 2, change.version());
    }

    private static List<String> names(List<Column> columns) {
        List<String> names = new ArrayList<>();
        for (Column column : columns) {
            names.add(column.name());
            if (column.hasSortKey()) {
                names.add(column.sortKeyName());
            }
        }
        return names;
    }

    private int set(PreparedStatement statement, int from, List<Column> columns, RecordChange change)
            throws SQLException {
        int index = from;
        for (Column column : columns) {
            EAttribute feature = column.feature();
            String text = change.after().get(feature.getName());
            Object value = text != null
                    ? column.kind().value(feature, text)
                    : column.nullable() ? null : feature.getDefaultValue();
            column.kind().set(statement, index++, value);
            if (column.hasSortKey()) {
                statement.setString(index++, value == null ? null : keys.sortKey((String) value));
            }
        }
        return index;
    }

    /** The record is gone, and what it was with it. */
    void forget(Connection connection, RecordType type, String id) throws SQLException {
        if (!type.dated().isEmpty()) {
            PreparedStatement delete = statements.get(connection, "DELETE FROM " + type.pastTable() + " WHERE id = ?");
            delete.setString(1, id);
            delete.executeUpdate();
        }
    }

    /**
     * {@code FROM} the table as {@code t} with what held just before a moment as {@code p}. The outer join lets H2 read along the index of the order, and look
     * up what was, instead of the other way round.
     */
    static Where joined(RecordType type, Instant moment, Where condition) {
        if (type.dated().isEmpty()) {
            throw new IllegalArgumentException("nothing of " + type.name() + " is dated");
        }
        return holding("p.", moment)
                .within(
                        " FROM " + type.table() + " t LEFT JOIN " + type.pastTable() + " p ON p.id = t.id AND ",
                        " WHERE p.id IS NOT NULL")
                .then(condition.isEmpty() ? condition : condition.within(" AND ", ""));
    }

    /** A statement over {@link #joined} with dated columns as they were. */
    static Where then(RecordType type, Where statement) {
        return statement.renamed(Pattern.compile("\\bt\\.(" + String.join("|", names(type.dated())) + ")\\b"), "p.$1");
    }

    /** {@code FROM} what held just before a moment as {@code t}, which has dated columns only. */
    static Where alone(RecordType type, Instant moment, Where condition) {
        return Where.of(" FROM " + type.pastTable() + " t")
                .then(holding("t.", moment).and(condition).clause());
    }

    private static Where holding(String row, Instant moment) {
        return Where.of(row + SINCE + " < ? AND " + row + UNTIL + " >= ?", Kind.INSTANT, List.of(moment, moment));
    }

    /** Rows with dated features as they were just before a moment. */
    List<Row> asOf(Connection connection, RecordType type, List<Row> rows, Instant moment) throws SQLException {
        List<Column> dated = type.dated();
        if (rows.isEmpty()) {
            return rows;
        }
        Map<String, Map<EAttribute, Object>> values = new HashMap<>();
        Collection<String> ids = rows.stream().map(Row::id).toList();
        PreparedStatement select = Where.of("id IN " + Where.marks(ids.size()), Kind.TEXT, ids)
                .and(holding("", moment))
                .within(
                        "SELECT id, " + dated.stream().map(Column::name).collect(Collectors.joining(", ")) + " FROM "
                                + type.pastTable() + " WHERE ",
                        "")
                .prepare(statements, connection);
        try (ResultSet found = select.executeQuery()) {
            while (found.next()) {
                Map<EAttribute, Object> was = new HashMap<>();
                for (int i = 0; i < dated.size(); i++) {
                    was.put(
                            dated.get(i).feature(),
                            dated.get(i).kind().get(found, i + 2, dated.get(i).feature()));
                }
                values.put(found.getString(1), was);
            }
        }
        return rows.stream().map(row -> then(row, values.get(row.id()))).toList();
    }

    private static Row then(Row row, Map<EAttribute, Object> was) {
        if (was == null) {
            return row;
        }
        Map<EAttribute, Object> all = new HashMap<>(row.values());
        was.forEach((feature, value) -> {
            if (row.masked().contains(feature)) {
                return;
            }
            if (value == null) {
                all.remove(feature);
            } else {
                all.put(feature, value);
            }
        });
        return new Row(row.id(), row.version(), all, row.masked());
    }
}
