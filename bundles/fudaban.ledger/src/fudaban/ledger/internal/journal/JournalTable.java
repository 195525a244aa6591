// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import fudaban.ledger.internal.database.StorageFailure;
import fudaban.ledger.journal.Entry;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The journal in the database. Holds nothing itself; the transaction is the caller's. The line is the truth, the other
 * columns are for finding it.
 *
 * <p>Failures of the database are {@link StorageFailure}s.
 */
public final class JournalTable {
    // Orders name the columns of the index from its first one on, although the first is fixed: H2 reads in index order
    // only then and sorts everything otherwise.
    private static final Sql.Row<Entry> ENTRY = row -> Entry.parse(row.getString(1));

    /** Bytes of payloads that are held at once. */
    private static final long MEMORY = 8 << 20;
    /** Rows of payloads that the driver of a server holds. */
    private static final int FETCHED = 20;

    /**
     * A row as it is kept, not trusted yet.
     *
     * @param sealed the payload, null where there is none
     */
    record Kept(
            String desk,
            long number,
            Instant happened,
            Instant entered,
            String account,
            String act,
            String workItem,
            String line,
            String hash,
            byte[] sealed) {
        static Kept of(ResultSet row, byte[] sealed) throws SQLException {
            return new Kept(
                    row.getString(1),
                    row.getLong(2),
                    Sql.instant(row, 3),
                    Sql.instant(row, 4),
                    row.getString(5),
                    row.getString(6),
                    row.getString(7),
                    row.getString(8),
                    row.getString(9),
                    sealed);
        }

        Kept with(byte[] payload) {
            return new Kept(desk, number, happened, entered, account, act, workItem, line, hash, payload);
        }
    }

    /** Which record an entry touches, as the index says. */
    record Touch(long number, String record) {}

    private final JournalDays days;

    /** @param days counts the entries by day */
    public JournalTable(JournalDays days) {
        this.days = days;
    }

    /** Adds an entry with its sealed payload. */
    public void append(Connection connection, Entry entry, byte[] sealed) {
        Sql.update(
                connection,
                "insert into journal (desk, number, happened, entered, account, act, work_item, line, hash) values (?,"
                        + " ?, ?, ?, ?, ?, ?, ?, ?)",
                entry.desk(),
                entry.number(),
                entry.happened(),
                entry.entered(),
                entry.account(),
                entry.act(),
                entry.workItem(),
                entry.line(),
                entry.hash());
        Sql.update(
                connection,
                "insert into journal_payload (desk, number, segment, body) values (?, ?, ?, ?)",
                entry.desk(),
                entry.number(),
                PayloadVault.segment(sealed).toString(),
                sealed);
        if (!entry.records().isEmpty()) {
            Sql.batch(
                    connection,
                    "insert into journal_record (record_id, desk, number) values (?, ?, ?)",
                    entry.records().stream()
                            .map(touched -> new Object[] {touched.id(), entry.desk(), entry.number()})
                            .toList());
        }
        days.add(connection, entry);
    }

    /** The days, counted. */
    public JournalDays days() {
        return days;
    }

    /** The newest entry of a desk's chain. */
    public Optional<Entry> head(Connection connection, String desk) {
        return Sql.one(
                connection,
                ENTRY,
                "select line from journal where desk = ? order by desk desc, number desc fetch first 1 row only",
                desk);
    }

    /** The desks whose chains the database holds, by name. */
    public List<String> desks(Connection connection) {
        List<String> desks = new ArrayList<>();
        // From one to the next along the index: a DISTINCT would read every entry.
        for (Optional<String> next = after(connection, ""); next.isPresent(); next = after(connection, next.get())) {
            desks.add(next.get());
        }
        return desks;
    }

    private static Optional<String> after(Connection connection, String desk) {
        return Sql.one(
                connection,
                row -> row.getString(1),
                "select desk from journal where desk > ? order by desk, number fetch first 1 row only",
                desk);
    }

    /** The newest entry of each desk's chain, by desk. */
    public List<Entry> heads(Connection connection) {
        return desks(connection).stream()
                .flatMap(desk -> head(connection, desk).stream())
                .toList();
    }

    /** Entries of a desk in order, from {@code number} on, at most {@code limit}. */
    public List<Entry> entries(Connection connection, String desk, long from, int limit) {
        return Sql.list(
                connection,
                ENTRY,
                "select line from journal where desk = ? and number >= ? order by desk, number fetch first ? rows only",
                desk,
                from,
                limit);
    }

    /** Entries that happened or were entered on a day, by time of entry. */
    public List<Entry> entriesOf(Connection connection, LocalDate day, ZoneId zone) {
        Instant begin = day.atStartOfDay(zone).toInstant();
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
        return Sql.list(connection, ENTRY, """
            select line, entered, desk, number from journal where happened >= ? and happened < ?
            union
            select line, entered, desk, number from journal where entered >= ? and entered < ?
            order by entered, desk, number\
            """, begin, end, begin, end);
    }

    /** Entries of all desks that touch a record, in the order of the record's versions. */
    public List<Entry> touching(Connection connection, String record) {
        return Sql.list(connection, ENTRY, """
            select j.line from journal_record r join journal j on j.desk = r.desk and j.number = r.number
            where r.record_id = ? order by j.desk, j.number\
            """, record).stream()
                .sorted(Comparator.comparingLong(entry -> version(entry, record)))
                .toList();
    }

    private static long version(Entry entry, String record) {
        return entry.records().stream()
                .filter(touched -> touched.id().equals(record))
                .mapToLong(Entry.Touched::version)
                .findFirst()
                .orElse(0);
    }

    /** Ids the journal knows and the database holds no record of, without those that were erased. */
    List<String> removed(Connection connection) {
        return Sql.list(connection, row -> row.getString(1), """
            select distinct t.record_id from journal_record t
            where t.record_id not like 'series:%'
                and not exists (select 1 from record r where r.id = t.record_id)
                and not exists (select 1 from journal_record e join journal j on j.desk = e.desk and j.number = e.number
                    where e.record_id = t.record_id and j.act = ?)
            order by t.record_id\
            """, JournalActs.ERASE);
    }

    /** Entries of one act on a desk after a number, in order. */
    public List<Entry> acts(Connection connection, String act, String desk, long after) {
        return Sql.list(
                connection,
                ENTRY,
                "select line from journal where act = ? and desk = ? and number > ? order by act, desk, number",
                act,
                desk,
                after);
    }

    /** The sealed payload of an entry. */
    public Optional<byte[]> payload(Connection connection, String desk, long number) {
        return Sql.one(
                connection,
                row -> row.getBytes(1),
                "select body from journal_payload where desk = ? and number = ?",
                desk,
                number);
    }

    /** A sealed payload with the entry it belongs to. */
    public record Sealed(String desk, long number, byte[] sealed) {}

    /** Some payload, by which it is seen whose journal this is; none when the journal is empty. */
    public Optional<Sealed> anyPayload(Connection connection) {
        return Sql.one(
                connection,
                row -> new Sealed(row.getString(1), row.getLong(2), row.getBytes(3)),
                "select desk, number, body from journal_payload order by desk, number fetch first 1 row only");
    }

    /** An entry with its payload: where it stands, when it happened. */
    public record Told(String desk, long number, Instant happened) {}

    /**
     * The entries that touch records of some types and are there still, in the order of entry.
     *
     * @param types names of types
     * @param desk whose chain, after a number; empty: those of all desks
     */
    public List<Told> telling(Connection connection, List<String> types, Optional<String> desk, long after) {
        List<Object> parameters = new ArrayList<>(types);
        desk.ifPresent(parameters::add);
        desk.ifPresent(own -> parameters.add(after));
        return Sql.list(
                connection,
                row -> new Told(row.getString(1), row.getLong(2), Sql.instant(row, 3)),
                "select j.desk, j.number, j.happened, j.entered from journal j join (select distinct t.desk, t.number"
                        + " from journal_record t join record r on r.id = t.record_id where r.type in (?"
                        + ", ?".repeat(types.size() - 1) + ")"
                        + (desk.isPresent() ? " and t.desk = ? and t.number > ?" : "")
                        + ") as touched on touched.desk = j.desk and touched.number = j.number"
                        + " order by j.entered, j.desk, j.number",
                parameters.toArray());
    }

    /** Whether a subscriber has kept a position in any chain. */
    public boolean follows(Connection connection, String subscriber) {
        return Sql.one(connection, row -> row.getLong(1), "select count(*) from subscriber where name = ?", subscriber)
                .filter(count -> count > 0)
                .isPresent();
    }

    /** Puts another sealed payload in place of an entry's: erasure only. */
    public void replacePayload(Connection connection, String desk, long number, byte[] sealed) {
        Sql.update(
                connection, "update journal_payload set body = ? where desk = ? and number = ?", sealed, desk, number);
    }

    /**
     * Where a series stands, for taking numbers of it. The row stays locked until the transaction ends, so that two desks never get the same; where it then
     * stands is to be kept with {@link #setReached}.
     */
    public long lock(Connection connection, String series) {
        return reached(connection, series, " for update");
    }

    /** Where a series stands; 0 when no number was taken yet. */
    public long reached(Connection connection, String series) {
        return reached(connection, series, "");
    }

    private static long reached(Connection connection, String series, String lock) {
        return Sql.one(connection, row -> row.getLong(1), "select reached from series where name = ?" + lock, series)
                .orElse(0L);
    }

    /** Keeps where a series stands. */
    public void setReached(Connection connection, String series, long reached) {
        if (Sql.update(connection, "update series set reached = ? where name = ?", reached, series) == 0) {
            Sql.update(connection, "insert into series (name, reached) values (?, ?)", series, reached);
        }
    }

    /** The number of the last entry of a desk a subscriber has followed; 0 at first. */
    public long position(Connection connection, String subscriber, String desk) {
        return Sql.one(
                        connection,
                        row -> row.getLong(1),
                        "select number from subscriber where name = ? and desk = ?",
                        subscriber,
                        desk)
                .orElse(0L);
    }

    /** Keeps a subscriber's position. */
    public void position(Connection connection, String subscriber, String desk, long number) {
        if (Sql.update(
                        connection,
                        "update subscriber set number = ? where name = ? and desk = ?",
                        number,
                        subscriber,
                        desk)
                == 0) {
            Sql.update(
                    connection,
                    "insert into subscriber (name, desk, number) values (?, ?, ?)",
                    subscriber,
                    desk,
                    number);
        }
    }

    /** Rows after a number as they are kept, with payloads: at most so many, and no more than fit into {@link #MEMORY}, but one. */
    List<Kept> kept(Connection connection, String desk, long after, int limit) {
        // By themselves: two ranges are read in less time than one joined with the other row by row.
        Map<Long, byte[]> sealed = new HashMap<>();
        long from = after;
        while (true) {
            long to = payloads(connection, desk, from, limit, sealed);
            List<Kept> rows = Sql.list(connection, row -> Kept.of(row, null), """
                select desk, number, happened, entered, account, act, work_item, line, hash from journal
                where desk = ? and number > ? and number <= ? order by desk, number fetch first ? rows only\
                """, desk, from, to, limit);
            if (!rows.isEmpty() || to == Long.MAX_VALUE) {
                return rows.stream()
                        .map(row -> row.with(sealed.get(row.number())))
                        .toList();
            }
            // Payloads without entries: they are told elsewhere, and must hide nothing that comes after them.
            sealed.clear();
            from = to;
        }
    }

    /**
     * Reads payloads until they are many or long. The act of a thousand cards has one of half a megabyte.
     *
     * @return the last number of which it is known whether it has one
     */
    private static long payloads(Connection connection, String desk, long after, int limit, Map<Long, byte[]> sealed) {
        long[] bytes = new long[1];
        long[] last = new long[1];
        boolean all = Sql.some(
                connection,
                FETCHED,
                row -> {
                    byte[] body = row.getBytes(2);
                    last[0] = row.getLong(1);
                    sealed.put(last[0], body);
                    bytes[0] += body.length;
                    return bytes[0] < MEMORY;
                },
                "select number, body from journal_payload where desk = ? and number > ? order by desk, number"
                        + " fetch first ? rows only",
                desk,
                after,
                limit);
        return all && sealed.size() < limit ? Long.MAX_VALUE : last[0];
    }

    /** The index of records for a range of entries. */
    List<Touch> touches(Connection connection, String desk, long after, long to) {
        return Sql.list(
                connection,
                row -> new Touch(row.getLong(1), row.getString(2)),
                "select number, record_id from journal_record where desk = ? and number > ? and number <= ?",
                desk,
                after,
                to);
    }

    /** How many entries there are. */
    long size(Connection connection) {
        return Sql.one(connection, row -> row.getLong(1), "select count(*) from journal")
                .orElse(0L);
    }

    /** How many payloads there are. */
    long payloads(Connection connection) {
        return Sql.one(connection, row -> row.getLong(1), "select count(*) from journal_payload")
                .orElse(0L);
    }

    /** Payloads without an entry, as desk:number; at most 100. */
    List<String> strayPayloads(Connection connection) {
        return Sql.list(connection, row -> row.getString(1) + ":" + row.getLong(2), """
            select p.desk, p.number from journal_payload p
            where not exists (select 1 from journal j where j.desk = p.desk and j.number = p.number)
            order by p.desk, p.number fetch first 100 rows only\
            """);
    }
}
