// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import fudaban.ledger.Refusal;
import fudaban.ledger.Upkeep.Findings;
import fudaban.ledger.Upkeep.Progress;
import fudaban.ledger.journal.Entry;
import fudaban.ledger.journal.Payload;
import fudaban.ledger.journal.Payload.RecordChange;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A small ledger for tests of the journal alone: a database in memory, records as maps, acts that change one or two of
 * them. The people in it are invented.
 */
final class Scene implements AutoCloseable, RecordImages, RecordSink {
    static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
    private static final List<String> NAMES = List.of("髙橋 一郎", "山﨑 花子", "𠮷田 次郎", "葛󠄀城 三郎", "O'Brien\t\"二\"\\");

    /** A record as the database would hold it. */
    record Kept(String type, long version, Map<String, String> values) {}

    final JournalTable table = new JournalTable(new JournalDays(ZONE));
    final PayloadVault vault = new PayloadVault(KEY);
    final Connection connection;
    final Map<String, Kept> records = new TreeMap<>();
    final String desk;
    private final SecureRandom random = new SecureRandom();
    private final Random choice;
    private Instant now = Instant.parse("2026-10-30T00:00:00.123456Z");
    private int made;

    Scene(String desk, long seed) throws SQLException {
        this(desk, seed, "jdbc:h2:mem:");
    }

    Scene(String desk, long seed, String url) throws SQLException {
        this.desk = desk;
        choice = new Random(seed);
        connection = DriverManager.getConnection(url);
        connection.setAutoCommit(false);
        if (!connection.getMetaData().getTables(null, null, "JOURNAL", null).next()) {
            for (var migration : new JournalTables().migrations()) {
                try (var statement = connection.createStatement()) {
                    statement.execute(migration.script().replace("${blob}", "blob"));
                }
            }
        }
    }

    /** Adds entries: new records, changes, removals. */
    Scene run(int entries) {
        for (int i = 0; i < entries; i++) {
            List<RecordChange> changes = new ArrayList<>();
            if (records.isEmpty() || choice.nextInt(3) == 0) {
                changes.add(make("p" + (++made), NAMES.get(choice.nextInt(NAMES.size()))));
            } else {
                String id = new ArrayList<>(records.keySet()).get(choice.nextInt(records.size()));
                changes.add(
                        choice.nextInt(8) == 0
                                ? end(id)
                                : change(id, "unit", choice.nextInt(4) == 0 ? null : "第" + i + "課"));
            }
            if (i % 5 == 4) {
                changes.add(make("c" + (++made), "card " + i));
            }
            append("demo.act", "{\"i\":" + i + "}", changes);
            now = now.plusSeconds(choice.nextInt(20_000));
        }
        return this;
    }

    RecordChange make(String id, String name) {
        records.put(id, new Kept("model.Person", 1, Map.of("name", name)));
        return new RecordChange(id, "model.Person", 1, salt(), Map.of(), Map.of("name", name), false);
    }

    RecordChange change(String id, String feature, String value) {
        Kept old = records.get(id);
        Map<String, String> values = new HashMap<>(old.values());
        String was = value == null ? values.remove(feature) : values.put(feature, value);
        records.put(id, new Kept(old.type(), old.version() + 1, values));
        return new RecordChange(
                id,
                old.type(),
                old.version() + 1,
                salt(),
                was == null ? Map.of() : Map.of(feature, was),
                value == null ? Map.of() : Map.of(feature, value),
                false);
    }

    RecordChange end(String id) {
        Kept old = records.remove(id);
        return new RecordChange(id, old.type(), old.version() + 1, salt(), old.values(), Map.of(), true);
    }

    /** Takes a number of a series, as a transaction does. */
    long next(String series) {
        long next = table.lock(connection, series) + 1;
        table.setReached(connection, series, next);
        return next;
    }

    String salt() {
        return Commitments.salt(random);
    }

    void passes(long seconds) {
        now = now.plusSeconds(seconds);
    }

    Entry append(String act, String input, List<RecordChange> changes) {
        Optional<Entry> head = table.head(connection, desk);
        String inputSalt = salt();
        long number = head.map(Entry::number).orElse(0L) + 1;
        var touched = changes.stream()
                .map(c -> new Entry.Touched(c.id(), c.version(), Commitments.of(c.salt(), c)))
                .toList();
        var entry = new Entry(
                desk,
                number,
                now.minusSeconds(60),
                now,
                "account-1",
                act,
                "fudaban.demo/0.1.0",
                number % 2 == 0 ? "w1" : "",
                "none",
                "",
                Commitments.ofInput(inputSalt, input),
                touched,
                head.map(Entry::hash).orElse(Entry.START));
        var sealed = vault.seal(desk, new Payload(number, inputSalt, input, changes), YearMonth.from(now.atZone(ZONE)));
        table.append(connection, entry, sealed);
        return entry;
    }

    /** The erase act as the engine runs it. */
    Entry erase(String... ids) throws Refusal {
        List<RecordChange> changes = new ArrayList<>();
        for (String id : ids) {
            changes.add(Erasure.bare(JournalActs.ERASE, end(id)));
        }
        Entry entry = append(JournalActs.ERASE, "{\"reason\":\"保存期間満了\"}", changes);
        new Erasure(table, vault).inDatabase(connection, List.of(ids));
        return entry;
    }

    String head() {
        return PaperHeads.print(table.head(connection, desk).orElseThrow());
    }

    Findings verify(Mirror mirror, String... heads) throws Refusal {
        return new Verification(table, vault, this)
                .run(connection, Optional.ofNullable(mirror), List.of(heads), Progress.NONE);
    }

    List<String> kinds(Mirror mirror, String... heads) throws Refusal {
        return verify(mirror, heads).faults().stream()
                .map(fault -> fault.kind() + " " + fault.entry())
                .toList();
    }

    int sql(String sql, Object... parameters) {
        return Sql.update(connection, sql, parameters);
    }

    @Override
    public void each(Connection any, Consumer<Stream<Image>> sink) {
        sink.accept(records.entrySet().stream()
                .map(each -> new Image(
                        each.getKey(),
                        each.getValue().type(),
                        each.getValue().version(),
                        each.getValue().values())));
    }

    @Override
    public void insert(
            Connection any, String id, String type, long version, Instant entered, Map<String, String> image) {
        if (records.put(id, new Kept(type, version, Map.copyOf(image))) != null) {
            throw new IllegalStateException(id + " is there");
        }
    }

    @Override
    public void update(
            Connection any,
            String id,
            String type,
            long version,
            Instant entered,
            Map<String, String> before,
            Map<String, String> after) {
        Map<String, String> values = new HashMap<>(records.get(id).values());
        before.keySet().forEach(values::remove);
        values.putAll(after);
        records.put(id, new Kept(type, version, values));
    }

    @Override
    public void remove(Connection any, String id, String type) {
        records.remove(id);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
