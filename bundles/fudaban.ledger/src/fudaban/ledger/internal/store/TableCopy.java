// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import fudaban.ledger.Refusal;
import fudaban.ledger.Upkeep.Progress;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Copies every row of every table from one database to another that has the same tables, whichever kind the two are, and proves it: both sides are
 * read, counted and hashed, the copy after it was written.
 */
public final class TableCopy {
    private static final int BATCH = 1_000;
    /** Bytes of rows that are held at once. */
    private static final long MEMORY = 4 << 20;
    /** Batches in a transaction. */
    private static final long TRANSACTION = 5;
    /** Which table refers to which. */
    private static final String REFERENCES =
            "select c.table_name, u.table_name from information_schema.referential_constraints r"
                    + " join information_schema.table_constraints c on c.constraint_schema = r.constraint_schema"
                    + " and c.constraint_name = r.constraint_name"
                    + " join information_schema.table_constraints u on u.constraint_schema = r.unique_constraint_schema"
                    + " and u.constraint_name = r.unique_constraint_name where c.table_schema = ?";

    private final Connection from;
    private final Connection to;

    /**
     * @param from read in one consistent view; nothing is changed
     * @param to without automatic commit; its tables are those of the same modules
     */
    public TableCopy(Connection from, Connection to) {
        this.from = from;
        this.to = to;
    }

    /**
     * A table that was copied.
     *
     * @param rows how many
     * @param digest of their contents, whatever their order: see {@link RowDigest}
     */
    public record Copied(String table, long rows, String digest) {}

    /**
     * Copies, and compares what was read with what is there then.
     *
     * @param without tables that are not copied
     * @throws Refusal when a table has no counterpart, the copy is another one, or it was cancelled: part of the rows is in the copy then
     */
    public List<Copied> run(Set<String> without, Progress progress) throws Refusal, SQLException {
        Map<String, Map<String, Kind>> source = tables(from);
        Map<String, Map<String, Kind>> target = tables(to);
        source.keySet().removeAll(without);
        target.keySet().removeAll(without);
        if (!source.equals(target)) {
            throw new Refusal(TableCopy.class, "copy.tables", different(source, target));
        }
        Dialect.of(from).lazily(from, true);
        Dialect.of(to).lazily(to, true);
        try {
            return copied(source, progress);
        } finally {
            Dialect.of(from).lazily(from, false);
            Dialect.of(to).lazily(to, false);
        }
    }

    /**
     * A table to be copied.
     *
     * @param rows how many it has
     * @param atOnce how many of its widest rows are held in memory at once
     */
    private record Shape(String name, Map<String, Kind> columns, long rows, int atOnce) {
        List<Kind> kinds() {
            return List.copyOf(columns.values());
        }

        String select() {
            return "select " + String.join(", ", columns.keySet()) + " from " + name;
        }
    }

    private List<Copied> copied(Map<String, Map<String, Kind>> source, Progress progress) throws Refusal, SQLException {
        List<String> order = ordered(source.keySet());
        for (String table : order.reversed()) {
            execute("delete from " + table);
        }
        List<Shape> shapes = new ArrayList<>();
        for (String table : order) {
            shapes.add(shape(table, source.get(table)));
        }
        // Written once and read again.
        var meter =
                new Meter(progress, 2 * shapes.stream().mapToLong(Shape::rows).sum());
        Indexes indexes = Indexes.taken(to);
        List<Copied> copied = new ArrayList<>();
        for (Shape each : shapes) {
            copied.add(copy(each, meter));
        }
        to.commit();
        indexes.make();
        for (int i = 0; i < shapes.size(); i++) {
            Copied each = copied.get(i);
            Copied there = counted(shapes.get(i), meter);
            if (!there.equals(each)) {
                throw new Refusal(TableCopy.class, "copy.differs", each.table(), each.rows(), there.rows());
            }
        }
        to.commit();
        return copied;
    }

    /** Counts the rows for somebody who waits, and notices when he no longer wants to. */
    private static final class Meter {
        private final Progress progress;
        private final long of;
        private long done;

        Meter(Progress progress, long of) {
            this.progress = progress;
            this.of = of;
        }

        void row() throws Refusal {
            if (++done % BATCH == 0) {
                told();
            }
        }

        void told() throws Refusal {
            progress.done(Math.min(done, of), of);
            if (progress.cancelled()) {
                throw new Refusal(TableCopy.class, "copy.cancelled");
            }
        }
    }

    /** A payload or a scanned paper may be megabytes: as many rows are held at once as fit into {@link #MEMORY}, whichever they are. */
    private Shape shape(String table, Map<String, Kind> columns) throws SQLException {
        String bytes = columns.entrySet().stream()
                .filter(column -> column.getValue() == Kind.BYTES)
                .map(column -> "coalesce(octet_length(" + column.getKey() + "), 0)")
                .collect(Collectors.joining(" + "));
        try (Statement select = from.createStatement();
                ResultSet row = select.executeQuery(
                        "select count(*), " + (bytes.isEmpty() ? "0" : "max(" + bytes + ")") + " from " + table)) {
            row.next();
            long widest = Math.max(1, row.getLong(2));
            return new Shape(table, columns, row.getLong(1), (int) Math.clamp(MEMORY / widest, 1, BATCH));
        }
    }

    private static String different(Map<String, Map<String, Kind>> source, Map<String, Map<String, Kind>> target) {
        Set<String> names = new LinkedHashSet<>(source.keySet());
        names.addAll(target.keySet());
        names.removeIf(name -> source.getOrDefault(name, Map.of()).equals(target.get(name)));
        return String.join(", ", names);
    }

    /** The table as it is in the copy. */
    private Copied counted(Shape table, Meter meter) throws Refusal, SQLException {
        meter.told();
        var kinds = table.kinds();
        var digest = new RowDigest();
        long rows = 0;
        try (Statement select = to.createStatement()) {
            select.setFetchSize(table.atOnce());
            try (ResultSet row = select.executeQuery(table.select())) {
                while (row.next()) {
                    digest.begin();
                    for (int i = 0; i < kinds.size(); i++) {
                        Object value = kinds.get(i).get(row, i + 1, null);
                        digest.value(value == null ? null : kinds.get(i).text(value));
                    }
                    digest.end();
                    rows++;
                    meter.row();
                }
            }
        }
        return new Copied(table.name(), rows, digest.text());
    }

    private Copied copy(Shape table, Meter meter) throws Refusal, SQLException {
        meter.told();
        String marks = String.join(", ", Collections.nCopies(table.columns().size(), "?"));
        var kinds = table.kinds();
        var digest = new RowDigest();
        long rows = 0;
        try (Statement select = from.createStatement();
                PreparedStatement insert = to.prepareStatement("insert into " + table.name() + " ("
                        + String.join(", ", table.columns().keySet()) + ") values (" + marks + ")")) {
            select.setFetchSize(table.atOnce());
            try (ResultSet row = select.executeQuery(table.select())) {
                while (row.next()) {
                    digest.begin();
                    for (int i = 0; i < kinds.size(); i++) {
                        Kind kind = kinds.get(i);
                        Object value = kind.get(row, i + 1, null);
                        digest.value(value == null ? null : kind.text(value));
                        kind.set(insert, i + 1, value);
                    }
                    digest.end();
                    insert.addBatch();
                    if (++rows % table.atOnce() == 0) {
                        insert.executeBatch();
                    }
                    // H2 holds what a transaction has written.
                    if (rows % (TRANSACTION * table.atOnce()) == 0) {
                        to.commit();
                    }
                    meter.row();
                }
            }
            if (rows % table.atOnce() != 0) {
                insert.executeBatch();
            }
        }
        return new Copied(table.name(), rows, digest.text());
    }

    /** Columns of each table by name, in the order of their names, which both kinds of database share. */
    private static Map<String, Map<String, Kind>> tables(Connection connection) throws SQLException {
        Map<String, Map<String, Kind>> tables = new TreeMap<>();
        DatabaseMetaData data = connection.getMetaData();
        try (ResultSet rows =
                data.getTables(null, connection.getSchema(), null, new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                tables.put(lower(rows.getString("TABLE_NAME")), new TreeMap<>());
            }
        }
        try (ResultSet rows = data.getColumns(null, connection.getSchema(), null, null)) {
            while (rows.next()) {
                Map<String, Kind> columns = tables.get(lower(rows.getString("TABLE_NAME")));
                if (columns != null) {
                    columns.put(lower(rows.getString("COLUMN_NAME")), kind(rows.getInt("DATA_TYPE")));
                }
            }
        }
        return tables;
    }

    private static Kind kind(int type) throws SQLException {
        return switch (type) {
            case Types.VARCHAR -> Kind.TEXT;
            case Types.INTEGER -> Kind.INTEGER;
            case Types.BIGINT -> Kind.LONG;
            case Types.BOOLEAN, Types.BIT -> Kind.TRUTH;
            case Types.DATE -> Kind.DATE;
            case Types.TIMESTAMP_WITH_TIMEZONE, Types.TIMESTAMP -> Kind.INSTANT;
            case Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> Kind.BYTES;
            default -> throw new SQLException("no column of the ledger has the type " + type);
        };
    }

    /** Tables after those they refer to. */
    private List<String> ordered(Set<String> tables) throws SQLException {
        Map<String, Set<String>> needs = new HashMap<>();
        for (String table : tables) {
            needs.put(table, new LinkedHashSet<>());
        }
        try (PreparedStatement select = to.prepareStatement(REFERENCES)) {
            select.setString(1, to.getSchema());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    needs.getOrDefault(lower(rows.getString(1)), new LinkedHashSet<>())
                            .add(lower(rows.getString(2)));
                }
            }
        }
        Map<String, Boolean> done = new LinkedHashMap<>();
        tables.forEach(table -> visit(table, needs, done));
        return List.copyOf(done.keySet());
    }

    private static void visit(String table, Map<String, Set<String>> needs, Map<String, Boolean> done) {
        if (!done.containsKey(table) && needs.containsKey(table)) {
            Set<String> before = needs.remove(table);
            before.forEach(each -> visit(each, needs, done));
            done.put(table, true);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = to.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
