// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import fudaban.ledger.spi.TextKeys;
import fudaban.model.Record;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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

    RecordWriter(TextKeys keys, Statements statements) {
        this.keys = keys;
        this.statements = statements;
        this.search = new SearchIndex(keys, statements);
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
        List<String> names = names(type);
        String marks = names.stream().map(name -> "?").collect(Collectors.joining(", "));
        PreparedStatement own = statements.get(
                connection,
                "INSERT INTO " + type.table() + " (" + String.join(", ", names) + ", id) VALUES (" + marks + ", ?)");
        for (Record record : records) {
            own(own, type, record);
            own.addBatch();
        }
        unique(type, own::executeBatch);
        for (ChildTable child : type.children()) {
            children(connection, child, records);
        }
        search.insert(connection, type, records);
    }

    void update(Connection connection, RecordType type, Record record, long expected) throws SQLException {
        check(type, record);
        PreparedStatement header = statements.get(connection, UPDATE_HEADER);
        header(header, record);
        header.setString(5, record.getId());
        header.setLong(6, expected);
        one(header, record, expected);
        String assignments = names(type).stream().map(name -> name + " = ?").collect(Collectors.joining(", "));
        PreparedStatement own =
                statements.get(connection, "UPDATE " + type.table() + " SET " + assignments + " WHERE id = ?");
        own(own, type, record);
        unique(type, own::executeUpdate);
        for (ChildTable child : type.children()) {
            deleteChildren(connection, child, record);
            children(connection, child, List.of(record));
        }
        search.update(connection, type, record);
    }

    void delete(Connection connection, RecordType type, Record record) throws SQLException {
        PreparedStatement lock = statements.get(connection, LOCK_HEADER);
        lock.setString(1, record.getId());
        lock.setLong(2, record.getVersion());
        one(lock, record, record.getVersion());
        search.delete(connection, record.getId());
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

    private static List<String> names(RecordType type) {
        return Stream.concat(
                        Stream.of("classification"), type.columns().stream().flatMap(RecordWriter::names))
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

    /** Sets the parameters in the order of {@link #names(RecordType)}, then the id. */
    private void own(PreparedStatement to, RecordType type, Record record) throws SQLException {
        int index = 1;
        to.setString(index++, record.getClassification().getName());
        for (Column column : type.columns()) {
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
        if (record.getId() == null
                || record.getVersion() < 1
                || record.getCreated() == null
                || record.getChanged() == null) {
            throw new IllegalArgumentException("a " + type.name() + " without id, version or times");
        }
        type.columns().forEach(column -> check(type, column, record.eGet(column.feature())));
        for (ChildTable child : type.children()) {
            for (EObject part : Schema.contained(record, child)) {
                child.columns().forEach(column -> check(type, column, part.eGet(column.feature())));
            }
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
