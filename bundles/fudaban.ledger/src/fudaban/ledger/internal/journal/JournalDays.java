// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import fudaban.ledger.internal.database.StorageFailure;
import fudaban.ledger.journal.Entry;
import fudaban.ledger.journal.Journal.Activity;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much of which act happened on which day, counted with each entry in the same transaction. It is derived from the journal and proves nothing; where
 * it does not add up (a program that did not know it has written in between) it is counted anew.
 */
public final class JournalDays {
    /** All desks, as a pattern of names. */
    public static final String ALL = "%";

    private static final long QUARTER = 900;

    private final ZoneId zone;

    /** @param zone the desk's, which decides what a day is */
    public JournalDays(ZoneId zone) {
        this.zone = zone;
    }

    /** Counts an entry that is appended in this transaction. */
    void add(Connection connection, Entry entry) {
        LocalDate day = entry.happened().atZone(zone).toLocalDate();
        long records = entry.records().stream()
                .filter(touched -> !SeriesChange.is(touched.id()))
                .count();
        int known = Sql.update(
                connection,
                "update journal_day set entries = entries + 1, records = records + ?, last_number = ?"
                        + " where day_ = ? and act = ? and desk = ?",
                records,
                entry.number(),
                day,
                entry.act(),
                entry.desk());
        if (known == 0) {
            Sql.update(
                    connection,
                    "insert into journal_day (day_, act, desk, entries, records, first_number, last_number)"
                            + " values (?, ?, ?, 1, ?, ?, ?)",
                    day,
                    entry.act(),
                    entry.desk(),
                    records,
                    entry.number(),
                    entry.number());
        }
    }

    /** What happened from one day to another, both included, by day and act. */
    public List<Activity> between(Connection connection, LocalDate first, LocalDate last) {
        return Sql.list(
                connection,
                row -> new Activity(
                        row.getObject(1, LocalDate.class),
                        row.getString(2),
                        row.getString(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7)),
                "select day_, act, desk, entries, records, first_number, last_number from journal_day"
                        + " where day_ >= ? and day_ <= ? order by day_, act, desk",
                first,
                last);
    }

    /**
     * Counts anew where the days do not add up to the journal; commits then.
     *
     * @param desk whose entries, or {@link #ALL}
     */
    public void level(Connection connection, String desk) {
        long counted = sum(connection, "select coalesce(sum(entries), 0) from journal_day where desk like ?", desk);
        // A desk's numbers have no gaps, so that its last one is how many there are; far quicker than counting.
        long there = sum(
                connection,
                "select coalesce(sum(n), 0) from (select max(number) n from journal where desk like ? group by desk)"
                        + " as desks",
                desk);
        if (counted == there) {
            return;
        }
        Sql.update(connection, "delete from journal_day where desk like ?", desk);
        Map<Key, Count> counts = new LinkedHashMap<>();
        quarters(connection, desk).forEach(each -> counts.merge(each.key(), each.count(), Count::and));
        List<Object[]> rows = new ArrayList<>();
        counts.forEach((key, count) -> rows.add(new Object[] {
            key.day(), key.act(), key.desk(), count.entries(), count.records(), count.first(), count.last()
        }));
        Sql.batch(
                connection,
                "insert into journal_day (day_, act, desk, entries, records, first_number, last_number)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                rows);
        try {
            connection.commit();
        } catch (SQLException failure) {
            throw StorageFailure.of(failure);
        }
    }

    private record Key(LocalDate day, String act, String desk) {}

    private record Count(long entries, long records, long first, long last) {
        Count and(Count other) {
            return new Count(
                    entries + other.entries,
                    records + other.records,
                    Math.min(first, other.first),
                    Math.max(last, other.last));
        }
    }

    private record Quarter(Key key, Count count) {}

    /**
     * Counts by quarters of an hour, of which every zone's days are made. Asked for days, H2 answers with those of the
     * machine's zone, whatever zone the time was moved to.
     */
    private List<Quarter> quarters(Connection connection, String desk) {
        return Sql.list(
                connection,
                row -> new Quarter(
                        new Key(
                                Instant.ofEpochSecond(row.getLong(1) * QUARTER)
                                        .atZone(zone)
                                        .toLocalDate(),
                                row.getString(2),
                                row.getString(3)),
                        new Count(row.getLong(4), row.getLong(5), row.getLong(6), row.getLong(7))),
                """
                select quarter, act, desk, count(*), sum(n), min(number), max(number) from (
                    select cast(floor(extract(epoch from j.happened) / 900) as bigint) quarter, j.act, j.desk, j.number,
                        coalesce(r.n, 0) n
                    from journal j left join (select desk, number, count(*) n from journal_record
                        where record_id not like 'series:%' group by desk, number) r
                        on r.desk = j.desk and r.number = j.number
                    where j.desk like ?) as counted
                group by quarter, act, desk order by quarter, act, desk\
                """,
                desk);
    }

    private static long sum(Connection connection, String sql, String desk) {
        return Sql.one(connection, row -> row.getLong(1), sql, desk).orElse(0L);
    }
}
