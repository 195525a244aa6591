// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import fudaban.ledger.query.Row;
import fudaban.model.ModelPackage;
import fudaban.model.Record;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Reads records by id: as EMF objects, or as masked rows. */
final class RecordReader {
    /**
     * Lists of ids are filled up to these lengths, so that few different statements are prepared. None is longer: H2 compares every row it has found by the
     * list with the list again, one value after the other.
     */
    private static final int[] LENGTHS = {1, 10, 50};

    private static final Column VERSION = Column.of(ModelPackage.Literals.RECORD__VERSION);
    private static final Column CREATED = Column.of(ModelPackage.Literals.RECORD__CREATED);
    private static final Column CHANGED = Column.of(ModelPackage.Literals.RECORD__CHANGED);
    private static final Column CLASSIFICATION = Column.of(ModelPackage.Literals.RECORD__CLASSIFICATION);
    private static final Column LABEL = Column.of(ModelPackage.Literals.RECORD__LABEL);
    private static final List<Column> HEADER = List.of(VERSION, CREATED, CHANGED, CLASSIFICATION, LABEL);
    private static final String PARTS_ORDER = " ORDER BY owner, position";
    private static final String HEADER_SQL = "r.id, r.version, r.created, r.changed, r.classification, r.label";

    private final Statements statements;

    RecordReader(Statements statements) {
        this.statements = statements;
    }

    /** The records there are of these ids, in this order, with their contained lists. */
    List<Record> records(Connection connection, RecordType type, List<String> ids) throws SQLException {
        Map<String, Record> found = new HashMap<>();
        read(connection, type, ids, made(type, found));
        for (ChildTable child : type.children()) {
            for (List<String> some : portions(List.copyOf(found.keySet()))) {
                try (ResultSet rows = byIds(connection, parts(child) + " WHERE owner IN ", some, PARTS_ORDER)) {
                    children(rows, child, found);
                }
            }
        }
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** The records whose ids come after one and not after the other, with their contained lists, without what the header says. */
    Collection<Record> between(Connection connection, RecordType type, String after, String last) throws SQLException {
        Map<String, Record> found = new HashMap<>();
        String own = type.columns().stream().map(column -> ", " + column.name()).collect(Collectors.joining());
        try (ResultSet rows = range(connection, "SELECT id" + own + " FROM " + type.table(), "id", after, last, "")) {
            values(rows, type.columns(), made(type, found));
        }
        for (ChildTable child : type.children()) {
            try (ResultSet rows = range(connection, parts(child), "owner", after, last, PARTS_ORDER)) {
                children(rows, child, found);
            }
        }
        return found.values();
    }

    private static Sink made(RecordType type, Map<String, Record> found) {
        return (id, values) -> {
            Record record = (Record) EcoreUtil.create(type.eClass());
            record.setId(id);
            values.forEach((feature, value) -> set(record, feature, value));
            found.put(id, record);
        };
    }

    /** The same as rows. */
    List<Row> rows(Connection connection, RecordType type, List<String> ids, PageRows wanted) throws SQLException {
        Map<String, Object[]> found = HashMap.newHashMap(ids.size());
        String sql =
                "SELECT t.id, " + String.join(", ", wanted.ownNames()) + " FROM " + type.table() + " t WHERE t.id IN ";
        for (List<String> some : portions(ids)) {
            try (ResultSet rows = byIds(connection, sql, some, "")) {
                while (rows.next()) {
                    found.put(rows.getString(1), wanted.own(rows, 2));
                }
            }
        }
        return rows(connection, found, ids, wanted);
    }

    /** The rows of a page of whose records all but the header was read with it. */
    List<Row> rows(Connection connection, List<Paging.Hit> hits, PageRows wanted) throws SQLException {
        Map<String, Object[]> found = HashMap.newHashMap(hits.size());
        hits.forEach(hit -> found.put(hit.id(), hit.values()));
        return rows(connection, found, hits.stream().map(Paging.Hit::id).toList(), wanted);
    }

    private List<Row> rows(Connection connection, Map<String, Object[]> found, List<String> ids, PageRows wanted)
            throws SQLException {
        if (wanted.header()) {
            // From outside, so that each header is looked up; by a condition H2 would compare each it has found with
            // all ids once more.
            PreparedStatement select = statements.get(
                    connection,
                    "SELECT " + String.join(", ", wanted.headerNames())
                            + " FROM UNNEST(CAST(? AS VARCHAR(36) ARRAY)) AS i(id) LEFT JOIN record r ON r.id = i.id");
            select.setArray(1, connection.createArrayOf("VARCHAR", ids.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Object[] values = found.get(rows.getString(1));
                    if (values != null) {
                        wanted.header(values, rows, 1);
                    }
                }
            }
        }
        return ids.stream()
                // Another desk may have removed one meanwhile.
                .filter(id -> found.containsKey(id) && wanted.whole(found.get(id)))
                .map(id -> wanted.row(id, found.get(id)))
                .toList();
    }

    private static void set(EObject object, EStructuralFeature feature, Object value) {
        if (value != null) {
            object.eSet(feature, value);
        }
    }

    private interface Sink {
        void accept(String id, Map<EAttribute, Object> values);
    }

    private void read(Connection connection, RecordType type, List<String> ids, Sink sink) throws SQLException {
        List<Column> all = new ArrayList<>(HEADER);
        all.addAll(type.columns());
        String own =
                type.columns().stream().map(column -> ", t." + column.name()).collect(Collectors.joining());
        String sql = "SELECT " + HEADER_SQL + own + " FROM " + type.table()
                + " t JOIN record r ON r.id = t.id WHERE t.id IN ";
        for (List<String> some : portions(ids)) {
            try (ResultSet rows = byIds(connection, sql, some, "")) {
                values(rows, all, sink);
            }
        }
    }

    /** Hands over the values that are not null. */
    private static void values(ResultSet rows, List<Column> columns, Sink sink) throws SQLException {
        while (rows.next()) {
            Map<EAttribute, Object> values = new HashMap<>();
            int index = 2;
            for (Column column : columns) {
                Object value = column.kind().get(rows, index++, column.feature());
                if (value != null) {
                    values.put(column.feature(), value);
                }
            }
            sink.accept(rows.getString(1), values);
        }
    }

    private static String parts(ChildTable child) {
        String own =
                child.columns().stream().map(column -> ", " + column.name()).collect(Collectors.joining());
        return "SELECT owner" + own + " FROM " + child.table();
    }

    private static void children(ResultSet rows, ChildTable child, Map<String, Record> owners) throws SQLException {
        while (rows.next()) {
            Record owner = owners.get(rows.getString(1));
            if (owner == null) {
                continue;
            }
            EObject part = EcoreUtil.create(child.list().getEReferenceType());
            int index = 2;
            for (Column column : child.columns()) {
                set(part, column.feature(), column.kind().get(rows, index++, column.feature()));
            }
            add(owner, child, part);
        }
    }

    @SuppressWarnings("unchecked")
    private static void add(Record owner, ChildTable child, EObject part) {
        if (child.list().isMany()) {
            ((List<EObject>) owner.eGet(child.list())).add(part);
        } else {
            owner.eSet(child.list(), part);
        }
    }

    /** Lists no longer than one statement takes. */
    static <T> List<List<T>> portions(List<T> ids) {
        List<List<T>> portions = new ArrayList<>();
        int most = LENGTHS[LENGTHS.length - 1];
        for (int from = 0; from < ids.size(); from += most) {
            portions.add(ids.subList(from, Math.min(ids.size(), from + most)));
        }
        return portions;
    }

    /** A portion filled up with its last element to a length that is prepared. */
    static <T> List<T> filled(List<T> some) {
        int length = java.util.Arrays.stream(LENGTHS)
                .filter(each -> each >= some.size())
                .findFirst()
                .orElseThrow();
        List<T> filled = new ArrayList<>(some);
        filled.addAll(Collections.nCopies(length - some.size(), some.getLast()));
        return filled;
    }

    private ResultSet byIds(Connection connection, String sql, List<String> ids, String order) throws SQLException {
        List<String> filled = filled(ids);
        PreparedStatement select = statements.get(connection, sql + Where.marks(filled.size()) + order);
        for (int i = 0; i < filled.size(); i++) {
            select.setString(i + 1, filled.get(i));
        }
        return select.executeQuery();
    }

    private ResultSet range(Connection connection, String sql, String id, String after, String last, String order)
            throws SQLException {
        PreparedStatement select =
                statements.get(connection, sql + " WHERE " + id + " > ? AND " + id + " <= ?" + order);
        select.setString(1, after);
        select.setString(2, last);
        return select.executeQuery();
    }
}
