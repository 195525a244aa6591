// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import fudaban.ledger.internal.database.StorageFailure;
import fudaban.ledger.journal.Entry;
import fudaban.ledger.journal.Journal.Activity;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * How much of which act happened on which day, counted with each entry in the same transaction. It is derived from the journal and proves nothing; where
 * it does not add up (a program that did not know it has written in between) it is counted anew.
 */
public final class JournalDays {
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

    /** Counts everything anew where the days do not add up to the journal; commits then. */
    public void level(Connection connection) {
        long counted = sum(connection, "select coalesce(sum(entries), 0) from journal_day");
        // A desk's numbers have no gaps, so that its last one is how many there are; far quicker than counting.
        long there = sum(
                connection,
                "select coalesce(sum(n), 0) from (select max(number) n from journal group by desk) as desks");
        if (counted == there) {
            return;
        }
        Sql.update(connection, "delete from journal_day");
        Sql.update(connection, """
            insert into journal_day (day_, act, desk, entries, records, first_number, last_number)
            select cast(j.happened at time zone '%s' as date), j.act, j.desk, count(*), sum(coalesce(r.n, 0)),
                min(j.number), max(j.number)
            from journal j left join (select desk, number, count(*) n from journal_record
                where record_id not like 'series:%%' group by desk, number) r
                on r.desk = j.desk and r.number = j.number
            group by cast(j.happened at time zone '%s' as date), j.act, j.desk\
            """.formatted(zone.getId(), zone.getId()));
        try {
            connection.commit();
        } catch (SQLException failure) {
            throw StorageFailure.of(failure);
        }
    }

    private static long sum(Connection connection, String sql) {
        return Sql.one(connection, row -> row.getLong(1), sql).orElse(0L);
    }
}
