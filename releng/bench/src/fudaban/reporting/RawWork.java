// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting;

import fudaban.bench.RawDesk;
import fudaban.ledger.internal.database.Database;
import fudaban.ledger.journal.Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Work and entries of many days as rows past the ledger. The entries are of another desk, as several desks on one database leave them, so that the desk's own
 * chain stays whole; theirs is none.
 */
final class RawWork {
    private static final List<String> ROWS = List.of("1-1", "1-4", "1-5", "2-1", "3-1", "3-3", "3-4");
    private static final List<String> ACTS = List.of(
            "issuance.suspend-card",
            "issuance.retire-card",
            "issuance.record-written",
            "support.answer-call",
            "monitoring.daily-check");
    private static final int BATCH = 2000;
    /** Numbers of seven digits, so that one is no part of another. */
    private static final long FIRST = 1_000_000;

    private RawWork() {}

    interface Rows {
        void make(Database database) throws Exception;
    }

    static String row(int i) {
        return ROWS.get(i % ROWS.size());
    }

    static String title(int i) {
        return "身分証の発行支援 第" + i + "回";
    }

    static String content(int i) {
        return "申請書" + (i % 40 + 1) + "件の記載内容を確認し、不備のあるものを申請元の部署へ連絡した。";
    }

    static String outcome(int i) {
        return i % 3 == 0 ? "完了。不備" + i % 5 + "件は翌日に再確認する。" : "完了";
    }

    /** So many days from one on, Sundays left out. */
    static List<LocalDate> days(LocalDate first, int number) {
        return Stream.iterate(first, day -> day.plusDays(1))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .limit(number)
                .toList();
    }

    static void desk(Path folder, Rows rows) throws Exception {
        Path making = folder.resolveSibling(folder.getFileName() + ".making");
        String account;
        ReportsBench.delete(making);
        try (var house = new House(making).create("2026-01-13T09:00")) {
            account = house.operator.account();
        }
        try (Database raw = RawDesk.open(making)) {
            try (var statement = raw.writer().createStatement()) {
                statement.execute("SET @account = '" + account + "'");
            }
            rows.make(raw);
            try (var statement = raw.writer().createStatement()) {
                statement.execute("ANALYZE");
            }
            raw.writer().commit();
            raw.sync();
        }
        Files.move(making, folder);
    }

    /** So many pieces of work each day, one after the other from 9:00 on. */
    static void work(Database database, List<LocalDate> days, int each) throws Exception {
        Connection writer = database.writer();
        String header = "INSERT INTO record (id, type, version, created, changed, classification, label)"
                + " VALUES (?, ?, 1, ?, ?, 'OPEN', ?)";
        String item =
                "INSERT INTO model_work_item (id, classification, number, row_, row_sort, title, content, outcome,"
                        + " state, started, finished, account, count, kind, start_entered, finish_entered)"
                        + " VALUES (?, 'OPEN', ?, ?, ?, ?, ?, ?, 'FINISHED', ?, ?, @account, ?, 'HAND', ?, ?)";
        String span = "INSERT INTO model_work_span (id, classification, item, account, row_, kind, begin, end_,"
                + " begin_entered, end_entered) VALUES (?, 'OPEN', ?, @account, ?, 'HAND', ?, ?, ?, ?)";
        try (PreparedStatement headers = writer.prepareStatement(header);
                PreparedStatement items = writer.prepareStatement(item);
                PreparedStatement spans = writer.prepareStatement(span)) {
            int i = 0;
            for (LocalDate day : days) {
                for (int n = 0; n < each; n++, i++) {
                    var begin = at(day, LocalTime.of(9, 0).plusMinutes(25L * n)).atOffset(ZoneOffset.UTC);
                    var end = begin.plusMinutes(20);
                    String id = "01900000-0000-7000-8001-%012d".formatted(i);
                    String stretch = "01900000-0000-7000-8002-%012d".formatted(i);
                    add(headers, id, "model.WorkItem", begin, end, title(i));
                    add(headers, stretch, "model.WorkSpan", begin, end, "");
                    String number = "W-" + day + "-" + (n + 1);
                    add(
                            items,
                            id,
                            number,
                            row(i),
                            row(i),
                            title(i),
                            content(i),
                            outcome(i),
                            begin,
                            end,
                            i % 7,
                            begin,
                            end);
                    add(spans, stretch, id, row(i), begin, end, begin, end);
                }
                headers.executeBatch();
                items.executeBatch();
                spans.executeBatch();
                writer.commit();
            }
        }
    }

    /** So many entries, spread evenly, counted by day as the ledger counts them. */
    static void entries(Database database, List<LocalDate> days, int number) throws Exception {
        Connection writer = database.writer();
        String zeros = "0".repeat(64);
        Map<Key, long[]> counts = new HashMap<>();
        try (PreparedStatement insert = writer.prepareStatement("INSERT INTO journal (desk, number, happened, entered,"
                + " account, act, work_item, line, hash) VALUES ('desk2', ?, ?, ?, ?, ?, '', ?, ?)")) {
            for (int i = 0; i < number; i++) {
                LocalDate day = days.get((int) ((long) i * days.size() / number));
                Instant at = at(day, LocalTime.of(9, 0).plusSeconds(i * 7919L % 30_000));
                String act = ACTS.get(i % ACTS.size());
                var entry = new Entry(
                        "desk2",
                        FIRST + i,
                        at,
                        at,
                        "account",
                        act,
                        "fudaban.bench/0.1.0",
                        "",
                        "NONE",
                        "",
                        zeros,
                        List.of(new Entry.Touched("01900000-0000-7000-8003-%012d".formatted(i), 1, zeros)),
                        zeros);
                var time = at.atOffset(ZoneOffset.UTC);
                long[] count = counts.computeIfAbsent(new Key(day, act), key -> new long[3]);
                count[0]++;
                count[1] = count[1] == 0 ? FIRST + i : count[1];
                count[2] = FIRST + i;
                add(insert, FIRST + i, time, time, "account", act, entry.line(), zeros);
                if (i % BATCH == BATCH - 1 || i == number - 1) {
                    insert.executeBatch();
                    writer.commit();
                }
            }
        }
        try (PreparedStatement insert = writer.prepareStatement("INSERT INTO journal_day (day_, act, desk, entries,"
                + " records, first_number, last_number) VALUES (?, ?, 'desk2', ?, ?, ?, ?)")) {
            for (var each : counts.entrySet()) {
                long[] count = each.getValue();
                Key key = each.getKey();
                add(insert, key.day(), key.act(), count[0], count[0], count[1], count[2]);
            }
            insert.executeBatch();
            writer.commit();
        }
    }

    private record Key(LocalDate day, String act) {}

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(House.TOKYO).toInstant();
    }

    private static void add(PreparedStatement statement, Object... values) throws Exception {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }
}
