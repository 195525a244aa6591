// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import fudaban.ledger.internal.store.RecordStore.Changed;
import fudaban.ledger.spi.TextKeys;
import fudaban.model.ModelPackage;
import fudaban.model.Record;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/** Writes records of one type: header, own table, contained lists, search table. */
final class RecordWriter {
    private static final String INSERT_HEADER =
            "INSERT INTO record (version, changed, classification, label, id, type, created) VALUES (?, ?, ?, ?, ?, ?,"
                    + " ?)";
    private static final String UPDATE_HEADER =
            "UPDATE record SET version = ?, changed = ?, classification = ?, label = ? WHERE id = ? AND version = ?";
    private static final String LOCK_HEADER = "UPDATE record SET version = version + 1 WHERE id = ? AND version = ?";
    private static final String DELETE_HEADER = "DELETE FROM record WHERE id = ?";

    private final TextKeys keys;
    private final Statements statements;
    private final SearchIndex search;
    private final PastRows past;

    RecordWriter(TextKeys keys, Statements statements, PastRows past) {
        this.keys = keys;
        this.statements = statements;
        this.search = new SearchIndex(keys, statements);
        this.past = past;
    }

    void insert(Connection connection, RecordType type, List<? extends Record> records) throws SQLException {
        records.forEach(record -> check(type, record));
        PreparedStatement header = statements.get(connection, INSERT_HEADER);
        for (Record record : records) {
            header(header, record);
            header.setString(5, record.getId());
            header.setString(6, type.name());
            Kind.INSTANT.set(header, 7, record.getCreated());
            header.addBatch();
        }
        header.executeBatch();
        List<String> names = names(type.columns());
        String marks = names.stream().map(name -> "?").collect(Collectors.joining(", "));
        PreparedStatement own = statements.get(
                connection,
                "INSERT INTO " + type.table() + " (" + String.join(", ", names) + ", id) VALUES (" + marks + ", ?)");
        for (Record record : records) {
            own(own, type.columns(), record);
            own.addBatch();
        }
        unique(type, own::executeBatch);
        for (ChildTable child : type.children()) {
            children(connection, child, records);
        }
        search.insert(connection, type, records);
    }

    void update(Connection connection, RecordType type, List<Changed> records) throws SQLException {
        records.forEach(each -> check(type, each));
        PreparedStatement header = statements.get(connection, UPDATE_HEADER);
        for (Changed each : records) {
            header(header, each.record());
            header.setString(5, each.record().getId());
            header.setLong(6, each.expected());
            header.addBatch();
        }
        int[] written = header.executeBatch();
        for (int i = 0; i < written.length; i++) {
            if (written[i] != 1) {
                throw new StaleRecord(
                        records.get(i).record().getId(), records.get(i).expected());
            }
        }
        // Who gives a unique key up goes first: another of them may take it.
        for (boolean freeing : new boolean[] {true, false}) {
            own(
                    connection,
                    type,
                    records.stream()
                            .filter(each -> frees(type, each) == freeing)
                            .toList());
        }
        for (ChildTable child : type.children()) {
            List<Record> owners = records.stream()
                    .filter(each -> each.features().contains(child.list().getName()))
                    .map(Changed::record)
                    .toList();
            for (Record owner : owners) {
                deleteChildren(connection, child, owner);
            }
            children(connection, child, owners);
        }
        for (Changed each : records) {
            if (type.searched().stream()
                    .anyMatch(
                            column -> each.features().contains(column.feature().getName()))) {
                search.update(connection, type, each.record());
            }
        }
    }

    private static boolean frees(RecordType type, Changed changed) {
        return type.unique()
                .filter(column -> changed.features().contains(column.feature().getName()))
                .filter(column -> changed.record().eGet(column.feature()) == null)
                .isPresent();
    }

    /** Writes what changed of each to its own table; one statement for those of which the same has changed. */
    private void own(Connection connection, RecordType type, List<Changed> records) throws SQLException {
        Map<List<Column>, List<Record>> byColumns = new LinkedHashMap<>();
        for (Changed each : records) {
            List<Column> columns = type.columns().stream()
                    .filter(column -> each.features().contains(column.feature().getName()))
                    .toList();
            if (!columns.isEmpty()
                    || each.features().contains(ModelPackage.Literals.RECORD__CLASSIFICATION.getName())) {
                byColumns.computeIfAbsent(columns, some -> new ArrayList<>()).add(each.record());
            }
        }
        for (var each : byColumns.entrySet()) {
            String assignments =
                    names(each.getKey()).stream().map(name -> name + " = ?").collect(Collectors.joining(", "));
            PreparedStatement own =
                    statements.get(connection, "UPDATE " + type.table() + " SET " + assignments + " WHERE id = ?");
            for (Record record : each.getValue()) {
                own(own, each.getKey(), record);
                own.addBatch();
            }
            unique(type, own::executeBatch);
        }
    }

    void delete(Connection connection, RecordType type, Record record) throws SQLException {
        PreparedStatement lock = statements.get(connection, LOCK_HEADER);
        lock.setString(1, record.getId());
        lock.setLong(2, record.getVersion());
        one(lock, record, record.getVersion());
        search.delete(connection, record.getId());
        past.forget(connection, type, record.getId());
        for (ChildTable child : type.children()) {
            deleteChildren(connection, child, record);
        }
        for (String sql : List.of("DELETE FROM " + type.table() + " WHERE id = ?", DELETE_HEADER)) {
            PreparedStatement delete = statements.get(connection, sql);
            delete.setString(1, record.getId());
            delete.executeUpdate();
        }
    }

    private static void one(PreparedStatement statement, Record record, long expected) throws SQLException {
        if (statement.executeUpdate() != 1) {
            throw new StaleRecord(record.getId(), expected);
        }
    }

    private static void header(PreparedStatement header, Record record) throws SQLException {
        header.setLong(1, record.getVersion());
        Kind.INSTANT.set(header, 2, record.getChanged());
        header.setString(3, record.getClassification().getName());
        header.setString(4, record.getLabel());
    }

    private static List<String> names(List<Column> columns) {
        return Stream.concat(Stream.of("classification"), columns.stream().flatMap(RecordWriter::names))
                .toList();
    }

    private static Stream<String> names(Column column) {
        List<String> names = new ArrayList<>(List.of(column.name()));
        if (column.hasSortKey()) {
            names.add(column.sortKeyName());
        }
        if (column.hasFold()) {
            names.add(column.foldName());
        }
        return names.stream();
    }

    /** Sets the parameters in the order of {@link #names(List)}, then the id. */
    private void own(PreparedStatement to, List<Column> columns, Record record) throws SQLException {
        int index = 1;
        to.setString(index++, record.getClassification().getName());
        for (Column column : columns) {
            Object value = record.eGet(column.feature());
            column.kind().set(to, index++, value);
            if (column.hasSortKey()) {
                to.setString(index++, value == null ? null : keys.sortKey((String) value));
            }
            if (column.hasFold()) {
                to.setString(index++, value == null ? null : keys.fold((String) value));
            }
        }
        to.setString(index, record.getId());
    }

    private void children(Connection connection, ChildTable child, List<? extends Record> records) throws SQLException {
        String names =
                child.columns().stream().map(column -> ", " + column.name()).collect(Collectors.joining());
        PreparedStatement insert = statements.get(
                connection,
                "INSERT INTO " + child.table() + " (owner, position" + names + ") VALUES (?, ?"
                        + ", ?".repeat(child.columns().size()) + ")");
        boolean any = false;
        for (Record record : records) {
            int position = 0;
            for (EObject part : Schema.contained(record, child)) {
                insert.setString(1, record.getId());
                insert.setInt(2, position++);
                int index = 3;
                for (Column column : child.columns()) {
                    column.kind().set(insert, index++, part.eGet(column.feature()));
                }
                insert.addBatch();
                any = true;
            }
        }
        if (any) {
            insert.executeBatch();
        }
    }

    private void deleteChildren(Connection connection, ChildTable child, Record record) throws SQLException {
        PreparedStatement delete = statements.get(connection, "DELETE FROM " + child.table() + " WHERE owner = ?");
        delete.setString(1, record.getId());
        delete.executeUpdate();
    }

    /** All of a record, contained parts too: what cannot be kept is refused before the first statement. */
    private static void check(RecordType type, Record record) {
        complete(type, record);
        type.columns().forEach(column -> check(type, column, record.eGet(column.feature())));
        type.children().forEach(child -> check(type, child, record));
    }

    /** The same of what is written of a record that has changed. */
    private static void check(RecordType type, Changed changed) {
        complete(type, changed.record());
        for (Column column : type.columns()) {
            if (changed.features().contains(column.feature().getName())) {
                check(type, column, changed.record().eGet(column.feature()));
            }
        }
        for (ChildTable child : type.children()) {
            if (changed.features().contains(child.list().getName())) {
                check(type, child, changed.record());
            }
        }
    }

    private static void complete(RecordType type, Record record) {
        if (record.getId() == null
                || record.getVersion() < 1
                || record.getCreated() == null
                || record.getChanged() == null) {
            throw new IllegalArgumentException("a " + type.name() + " without id, version or times");
        }
    }

    private static void check(RecordType type, ChildTable child, Record record) {
        for (EObject part : Schema.contained(record, child)) {
            child.columns().forEach(column -> check(type, column, part.eGet(column.feature())));
        }
    }

    private static void check(RecordType type, Column column, Object value) {
        if (value instanceof String text) {
            UnfitText.check(type.eClass(), column.feature(), text);
        }
    }

    private interface Execution {
        Object run() throws SQLException;
    }

    private static void unique(RecordType type, Execution execution) throws SQLException {
        try {
            execution.run();
        } catch (SQLException failure) {
            if (Dialect.duplicate(failure) && type.unique().isPresent()) {
                throw new DuplicateKey(
                        failure, type.eClass(), type.unique().get().feature());
            }
            if (Dialect.tooLong(failure)) {
                throw UnfitText.tooLong(type.eClass());
            }
            throw failure;
        }
    }
}
