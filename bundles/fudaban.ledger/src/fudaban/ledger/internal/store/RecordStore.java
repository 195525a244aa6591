// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import fudaban.ledger.Refusal;
import fudaban.ledger.journal.Payload.RecordChange;
import fudaban.ledger.query.Count;
import fudaban.ledger.query.Group;
import fudaban.ledger.query.Page;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Tally;
import fudaban.ledger.spi.TextKeys;
import fudaban.model.Classification;
import fudaban.model.Record;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.ENamedElement;

/**
 * Keeps records as rows. It neither begins nor ends transactions; where a method throws, the caller rolls back. Failures of the database come as
 * {@link StoreFailure}, a lost race as {@link StaleRecord}, a violated active key as {@link DuplicateKey}, a text no database keeps as {@link UnfitText}. Safe
 * for use by several threads, each with its own connection.
 */
public final class RecordStore {
    private static final int MOST_GROUPS = 1000;
    private static final Set<Classification> ALL = Set.of(Classification.values());

    private final Schema schema;
    private final Dialect dialect;
    private final Statements statements = new Statements();
    private final Conditions conditions;
    private final TextSearch search;
    private final Paging paging;
    private final Headers headers;
    private final RecordReader reader;
    private final RecordWriter writer;
    private final PastRows past;

    public RecordStore(Schema schema, TextKeys keys, Dialect dialect) {
        this.schema = schema;
        this.dialect = dialect;
        this.conditions = new Conditions(keys, dialect);
        this.search = new TextSearch(keys);
        this.paging = new Paging(statements);
        this.headers = new Headers(statements);
        this.reader = new RecordReader(statements);
        this.past = new PastRows(keys, statements);
        this.writer = new RecordWriter(keys, statements, past);
    }

    /** The schema it keeps. */
    public Schema schema() {
        return schema;
    }

    /** A record of one class by id. */
    public <T extends Record> Optional<T> load(Connection connection, Class<T> type, String id) {
        return failing(() -> reader.records(connection, schema.type(type), List.of(id)).stream()
                .findFirst()
                .map(type::cast));
    }

    /** A record of whatever class by id. */
    public Optional<Record> loadAny(Connection connection, String id) {
        return failing(() -> {
            Optional<Header> header = header(connection, id);
            return header.isEmpty()
                    ? Optional.empty()
                    : reader.records(connection, schema.type(header.get().type()), List.of(id)).stream()
                            .findFirst();
        });
    }

    /**
     * What the header of a record says.
     *
     * @param type e.g. {@code model.Person}
     */
    public record Header(String id, String type, long version, Classification classification) {}

    /** The header of a record. */
    public Optional<Header> header(Connection connection, String id) {
        return failing(() -> headers.of(connection, id));
    }

    /** The headers of many records, by id; those there are. */
    public Map<String, Header> headers(Connection connection, Collection<String> ids) {
        return failing(() -> headers.of(connection, ids));
    }

    /** Headers of all records after an id (empty: from the first), by id: for going through the whole database. */
    public List<Header> headers(Connection connection, String after, int limit) {
        return failing(() -> headers.after(connection, after, limit));
    }

    /**
     * The record whose feature has this value; the oldest where there are several.
     *
     * @throws IllegalArgumentException when the feature is not declared searchable, sortable, unique or a reference: there is no index for it
     */
    public <T extends Record> Optional<T> find(Connection connection, Class<T> type, EAttribute feature, Object value) {
        RecordType kept = lookedUp(type, feature);
        if (value == null) {
            return Optional.empty();
        }
        return failing(() -> {
            // One statement: the general way of a query first asks how many there are.
            PreparedStatement select = equal(kept, Query.of(type).where(feature, value))
                    .within("SELECT MIN(t.id) FROM " + kept.table() + " t WHERE ", "")
                    .prepare(statements, connection);
            List<String> ids = strings(select).stream().filter(Objects::nonNull).toList();
            return reader.records(connection, kept, ids).stream().findFirst().map(type::cast);
        });
    }

    /**
     * The records whose feature has one of these values, by id. Many values are asked for together.
     *
     * @throws IllegalArgumentException as {@link #find} does
     */
    public <T extends Record> List<T> findAll(
            Connection connection, Class<T> type, EAttribute feature, Collection<?> values) {
        RecordType kept = lookedUp(type, feature);
        return failing(() -> {
            Set<String> ids = new TreeSet<>();
            for (List<?> some : RecordReader.portions(List.copyOf(values))) {
                PreparedStatement select = equal(
                                kept,
                                Query.of(type)
                                        .where(
                                                feature,
                                                Query.Operator.IN,
                                                RecordReader.filled(some).toArray()))
                        .within("SELECT t.id FROM " + kept.table() + " t WHERE ", "")
                        .prepare(statements, connection);
                ids.addAll(strings(select));
            }
            return reader.records(connection, kept, List.copyOf(ids)).stream()
                    .map(type::cast)
                    .toList();
        });
    }

    /** The records of these ids that there are, by the order of the ids. */
    public <T extends Record> List<T> loadAll(Connection connection, Class<T> type, Collection<String> ids) {
        return failing(() -> reader.records(connection, schema.type(type), List.copyOf(ids)).stream()
                .map(type::cast)
                .toList());
    }

    /**
     * The records of a class whose ids come after one and not after the other, in any order: for going through the whole database. They lack what their
     * headers say.
     */
    public <T extends Record> List<T> between(Connection connection, Class<T> type, String after, String last) {
        return failing(() -> reader.between(connection, schema.type(type), after, last).stream()
                .map(type::cast)
                .toList());
    }

    private Where equal(RecordType type, Query<?> query) {
        try {
            return conditions.of(type, query, ALL).getFirst().plain();
        } catch (Refusal impossible) {
            throw new IllegalArgumentException("a condition on a secret", impossible);
        }
    }

    private RecordType lookedUp(Class<? extends Record> type, EAttribute feature) {
        RecordType kept = schema.type(type);
        Column column = Conditions.column(kept, feature);
        boolean unique = kept.unique().filter(column::equals).isPresent();
        if (!column.sortable()
                && column.search() != Column.Search.EXACT
                && column.ref().isEmpty()
                && !unique) {
            throw new IllegalArgumentException("records are not looked up by " + kept.name() + "." + feature.getName());
        }
        return kept;
    }

    /** The records of a query, all of them visible; at most its limit. */
    public <T extends Record> List<T> list(Connection connection, Query<T> query) {
        if (query.asOf().isPresent()) {
            throw new IllegalArgumentException("records as they were are rows only");
        }
        return failing(() -> {
            RecordType type = schema.type(query.type());
            List<String> ids =
                    paging.hits(connection, type, query, unmasked(connection, type, query), query.limit()).stream()
                            .map(Paging.Hit::id)
                            .toList();
            return reader.records(connection, type, ids).stream()
                    .map(query.type()::cast)
                    .toList();
        });
    }

    /** Records that belong to this one and are erased with it, directly or through others. */
    public List<Record> owned(Connection connection, Record owner) {
        Map<String, Record> owned = new LinkedHashMap<>();
        collect(connection, owner, owned);
        owned.remove(owner.getId());
        return List.copyOf(owned.values());
    }

    private void collect(Connection connection, Record owner, Map<String, Record> owned) {
        if (owned.put(owner.getId(), owner) == null) {
            schema.ownedBy(owner.eClass()).forEach((feature, type) -> {
                RecordType kept = schema.type(type);
                String sql = "SELECT id FROM " + kept.table() + " WHERE "
                        + kept.column(feature).name() + " = ? ORDER BY id";
                failing(() -> {
                            PreparedStatement select = statements.get(connection, sql);
                            select.setString(1, owner.getId());
                            return reader.records(connection, kept, strings(select));
                        })
                        .forEach(each -> collect(connection, each, owned));
            });
        }
    }

    private static List<String> strings(PreparedStatement select) throws SQLException {
        List<String> strings = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
        }
        return strings;
    }

    /** Writes a new record with the id, version, times and label it carries. */
    public void insert(Connection connection, Record record) {
        insertAll(connection, List.of(record));
    }

    /** Writes new records in batches; records of one class keep their order. */
    public void insertAll(Connection connection, Collection<? extends Record> records) {
        Map<RecordType, List<Record>> byType = new LinkedHashMap<>();
        records.forEach(record -> byType.computeIfAbsent(schema.type(record), type -> new ArrayList<>())
                .add(record));
        failing(() -> {
            for (var each : byType.entrySet()) {
                writer.insert(connection, each.getKey(), each.getValue());
            }
            return null;
        });
    }

    /**
     * Writes the whole of a record with the version it carries.
     *
     * @param expected the version the database must still hold
     * @throws StaleRecord when it holds another one, or none
     */
    public void update(Connection connection, Record record, long expected) {
        Set<String> all = record.eClass().getEAllStructuralFeatures().stream()
                .map(ENamedElement::getName)
                .collect(Collectors.toSet());
        updateAll(connection, List.of(new Changed(record, expected, all)));
    }

    /**
     * A record that differs from what the database holds.
     *
     * @param record with the new version
     * @param expected the version the database must still hold
     * @param features names of what differs, the classification and contained lists too; others are not written
     */
    public record Changed(Record record, long expected, Set<String> features) {}

    /**
     * Writes records in batches. A key that must be unique is given up before another record takes it, whatever their order.
     *
     * @throws StaleRecord when the database holds another version of one, or none
     */
    public void updateAll(Connection connection, Collection<Changed> records) {
        Map<RecordType, List<Changed>> byType = new LinkedHashMap<>();
        records.forEach(each -> byType.computeIfAbsent(schema.type(each.record()), type -> new ArrayList<>())
                .add(each));
        failing(() -> {
            for (var each : byType.entrySet()) {
                writer.update(connection, each.getKey(), each.getValue());
            }
            return null;
        });
    }

    /**
     * Removes a record: its rows, its contained lists, its search keys.
     *
     * @throws StaleRecord when the database holds another version than the record carries, or none
     */
    public void delete(Connection connection, Record record) {
        failing(() -> {
            writer.delete(connection, schema.type(record), record);
            return null;
        });
    }

    /**
     * A page of masked rows. A record above the sight as a whole appears, with its id only, in a list that neither narrows nor sorts; any condition,
     * search or
     * order would tell something of it, so there it is left out.
     *
     * @throws Refusal when the query filters or sorts by a feature above the sight
     */
    public Page page(Connection connection, Query<?> query, Set<Classification> sight) throws Refusal {
        RecordType type = schema.type(query.type());
        Selection found = masked(connection, type, query, sight, false);
        return failing(() -> {
            var wanted = PageRows.of(type, query, sight);
            boolean atOnce = !wanted.header() || found.inOrder();
            List<Paging.Hit> hits = paging.hits(
                    connection, type, query, found, query.limit() + 1, atOnce ? Optional.of(wanted) : Optional.empty());
            boolean more = hits.size() > query.limit();
            hits = more ? hits.subList(0, query.limit()) : hits;
            var rows = atOnce
                    ? reader.rows(connection, hits, wanted)
                    : reader.rows(
                            connection, type, hits.stream().map(Paging.Hit::id).toList(), wanted);
            if (query.asOf().isPresent()) {
                rows = past.asOf(connection, type, rows, query.asOf().get());
            }
            return new Page(
                    wanted.only(rows, query.only()),
                    more ? Optional.of(hits.getLast().cursor()) : Optional.empty());
        });
    }

    /**
     * How many records {@link #page} would show in all.
     *
     * @throws Refusal when the query filters by a feature above the sight
     */
    public Count count(Connection connection, Query<?> query, Set<Classification> sight) throws Refusal {
        RecordType type = schema.type(query.type());
        return count(connection, masked(connection, type, query, sight, false));
    }

    /** How many records a query finds, all of them visible; exact to {@link Count#LIMIT}. */
    public int count(Connection connection, Query<?> query) {
        return count(connection, unmasked(connection, schema.type(query.type()), query))
                .number();
    }

    private Count count(Connection connection, Selection found) {
        return failing(() -> Counting.count(connection, statements, found));
    }

    /**
     * Counts by the values of a feature, most first, then by value; at most 1,000. Records above the sight as a whole are left out.
     *
     * @throws Refusal when the query filters, or the groups are, by a feature above the sight
     */
    public List<Group> groups(Connection connection, Query<?> query, EAttribute feature, Set<Classification> sight)
            throws Refusal {
        RecordType type = schema.type(query.type());
        Conditions.visible(type, feature, sight);
        Column column = Conditions.column(type, feature);
        if (column.kind() == Kind.BYTES) {
            throw new IllegalArgumentException("no groups of long bytes");
        }
        Selection found = masked(connection, type, query, sight, true);
        return failing(() -> Counting.groups(connection, statements, found, column, MOST_GROUPS));
    }

    /**
     * Counts by the values of several features at once, in no order. Records above the sight as a whole are left out.
     *
     * @throws Refusal when the query filters, or the counts are, by a feature above the sight
     */
    public List<Tally> tallies(
            Connection connection, Query<?> query, List<EAttribute> features, Set<Classification> sight)
            throws Refusal {
        RecordType type = schema.type(query.type());
        List<Column> columns = new ArrayList<>();
        for (EAttribute feature : features) {
            Conditions.visible(type, feature, sight);
            columns.add(Conditions.column(type, feature));
        }
        Selection found = masked(connection, type, query, sight, true);
        return failing(() -> Counting.tallies(connection, statements, found, columns));
    }

    /** Names of the types of which former values are kept. */
    public List<String> datedTypes() {
        return schema.all().stream()
                .filter(type -> !type.dated().isEmpty())
                .map(RecordType::name)
                .toList();
    }

    /**
     * Keeps what an entry made of dated features, in the order of a record's versions.
     *
     * @param happened when it happened in the world; a record's past never runs backwards, so that what was entered late counts from the latest time before
     */
    public void keepPast(Connection connection, List<RecordChange> changes, Instant happened) {
        failing(() -> {
            past.keep(connection, schema, changes, happened);
            return null;
        });
    }

    /** Whether the answer to a query depends on features that are not open: then searching leaves an access entry. */
    public boolean personal(Query<?> query, Set<Classification> sight) {
        RecordType type = schema.type(query.type());
        boolean searched = !query.text().isBlank()
                && type.searched().stream()
                        .anyMatch(column -> column.classification() != Classification.OPEN
                                && Schema.sees(sight, column.classification()));
        return searched
                || query.conditions().stream()
                        .anyMatch(condition ->
                                type.classification(condition.feature().getName()) != Classification.OPEN);
    }

    /** What the reader may know of; {@code grouped}: the answer tells of every record. */
    private Selection masked(
            Connection connection, RecordType type, Query<?> query, Set<Classification> sight, boolean grouped)
            throws Refusal {
        if (query.order().isPresent()) {
            Conditions.visible(type, query.order().get(), sight);
        }
        boolean plain = query.conditions().isEmpty()
                && query.order().isEmpty()
                && query.text().isBlank()
                && !grouped;
        return selection(
                connection, type, query, sight, plain ? new Where() : failing(() -> open(connection, type, sight)));
    }

    /**
     * Leaves out the records that are, as a whole, above the sight. Where there is none of the type nothing is asked of the others: their classification
     * is in no index of theirs, so that a count would read every record it finds.
     */
    private Where open(Connection connection, RecordType type, Set<Classification> sight) throws SQLException {
        Where above = Conditions.above(sight);
        if (above.isEmpty()) {
            return above;
        }
        PreparedStatement any = above.and(Where.of("r.type = ?", Kind.TEXT, type.name()))
                .within("SELECT 1 FROM record r WHERE ", " LIMIT 1")
                .prepare(statements, connection);
        try (ResultSet row = any.executeQuery()) {
            return row.next() ? Conditions.open(sight) : new Where();
        }
    }

    private Selection unmasked(Connection connection, RecordType type, Query<?> query) {
        try {
            return selection(connection, type, query, ALL, new Where());
        } catch (Refusal impossible) {
            throw new IllegalArgumentException("a condition on a secret", impossible);
        }
    }

    private Selection selection(
            Connection connection, RecordType type, Query<?> query, Set<Classification> sight, Where more)
            throws Refusal {
        List<Piece> pieces = new ArrayList<>(conditions.of(type, query, sight));
        pieces.addAll(search.of(type, query.text(), sight));
        Optional<Column> order = query.order().map(type::column);
        return failing(() -> Selection.of(connection, statements, dialect, type, query.asOf(), pieces, more, order));
    }

    private interface Work<R> {
        R run() throws SQLException;
    }

    private static <R> R failing(Work<R> work) {
        try {
            return work.run();
        } catch (SQLException failure) {
            throw new StoreFailure(failure);
        }
    }
}
