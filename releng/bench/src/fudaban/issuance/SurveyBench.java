// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import fudaban.bench.RawDesk;
import fudaban.issuance.LifeBench.Spent;
import fudaban.issuance.survey.SurveyDesk;
import fudaban.ledger.internal.database.Database;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * 有効期限調査 among very many cards: which units have how many that expire in the month, and each of these cards with what its list shows. The cards are made as
 * rows, past the ledger and without the rows of the search: acts would take hours, and neither question reads those.
 */
final class SurveyBench {
    private static final int ROUNDS = 5;

    private SurveyBench() {}

    /** Whether the goal is met. */
    static boolean run(Path folder, int count) throws Exception {
        new House(folder).close();
        try (Database raw = RawDesk.open(folder)) {
            Spent made = Spent.on(() -> make(raw.writer(), count));
            raw.sync();
            System.out.printf(Locale.ROOT, "survey: %d cards made as rows in %s%n", count, made);
        }
        List<Spent> ours = new ArrayList<>();
        List<Spent> plain = new ArrayList<>();
        int[] found = new int[2];
        var months = new ArrayList<YearMonth>();
        // In turns, each on a desk opened for it, so that neither has the other's pages in memory.
        for (int round = 0; round < ROUNDS; round++) {
            try (var house = new House(folder)) {
                var desk = new SurveyDesk(house.ledger, house.session);
                YearMonth month = desk.month();
                months.add(month);
                ours.add(Spent.on(() -> {
                    desk.units(month);
                    found[0] = desk.cards(month).size();
                }));
            }
            try (Database raw = RawDesk.open(folder)) {
                YearMonth month = months.getLast();
                plain.add(Spent.on(() -> found[1] = raw.read(connection -> plain(connection, month))));
            }
        }
        if (found[0] != found[1] || found[0] == 0) {
            throw new IllegalStateException(found[0] + " and " + found[1]);
        }
        Spent mine = median(ours);
        Spent bare = median(plain);
        double ratio = mine.seconds() / bare.seconds();
        System.out.println(String.format(
                        Locale.ROOT,
                        "survey: %d of %d cards expire in the month; units and cards in %s, plain SQL %s: %.2f x (goal"
                                + " 1.5)",
                        found[0],
                        count,
                        mine,
                        bare,
                        ratio)
                + (ratio <= 1.5 ? "  met" : "  MISSED"));
        return ratio <= 1.5;
    }

    private static Spent median(List<Spent> all) {
        return all.stream()
                .sorted((one, other) -> Double.compare(one.seconds(), other.seconds()))
                .toList()
                .get(all.size() / 2);
    }

    private static void make(Connection writer, int count) throws Exception {
        String id = "'01900000-0000-7000-8000-' || LPAD(x, 12, '0')";
        try (var statement = writer.createStatement()) {
            // Made at the end, by one sorting each: filled row by row in no order they take hours.
            List<String> indices = indices(statement);
            for (String index : indices) {
                statement.execute("DROP INDEX " + index.substring(0, index.indexOf(' ')));
            }
            for (int from = 1; from <= count; from += 50_000) {
                String range = " FROM SYSTEM_RANGE(" + from + ", " + Math.min(count, from + 49_999) + ")";
                statement.execute(
                        "INSERT INTO record (id, type, version, created, changed, classification, label) SELECT " + id
                                + ", 'model.Credential', 1, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, 'OPEN', 'S' || x"
                                + range);
                statement.execute(
                        "INSERT INTO model_credential (id, classification, number, number_sort, number_fold, kind,"
                                + " state, person, active_key, holder_name, holder_name_fold, holder_kana,"
                                + " holder_kana_sort, holder_kana_fold, unit_name, unit_name_sort, unit_name_fold,"
                                + " issued_on, expires_on) SELECT " + id
                                + ", 'OPEN', 'S' || x, 's' || LPAD(x, 9, '0'), 's' || x, 'STAFF_CARD', CASE WHEN"
                                + " MOD(x, 10) = 0 THEN 'RETIRED' ELSE 'ACTIVE' END, 'p' || x, CASE WHEN MOD(x, 10) ="
                                + " 0 THEN NULL ELSE 'p' || x END, '試験　太郎', '試験　太郎', 'シケン　タロウ', '30b73030', 'シケン　タロウ',"
                                + " '第' || MOD(x, 300) || '課', LPAD(MOD(x, 300), 6, '0'), '第' || MOD(x, 300) || '課',"
                                + " DATEADD(DAY, -MOD(x * 7919, 1000), CURRENT_DATE), DATEADD(DAY, MOD(x * 7919,"
                                + " 1825), CURRENT_DATE)" + range);
                writer.commit();
                System.err.printf(Locale.ROOT, "survey: %,d cards made%n", Math.min(count, from + 49_999));
            }
            for (String index : indices) {
                statement.execute("CREATE INDEX " + index);
                System.err.println("survey: made the index " + index);
            }
            statement.execute("ANALYZE");
            writer.commit();
        }
    }

    /** Of the tables that are filled, as {@code name ON table (columns)}; those that keep a key unique stay. */
    private static List<String> indices(Statement statement) throws SQLException {
        var indices = new ArrayList<String>();
        try (ResultSet rows = statement.executeQuery(
                "SELECT i.index_name || ' ON ' || i.table_name || ' (' || LISTAGG(c.column_name, ', ') WITHIN GROUP"
                        + " (ORDER BY c.ordinal_position) || ')' FROM information_schema.indexes i JOIN"
                        + " information_schema.index_columns c ON c.index_name = i.index_name WHERE i.table_name IN"
                        + " ('MODEL_CREDENTIAL', 'RECORD') AND i.index_type_name = 'INDEX' GROUP BY i.index_name,"
                        + " i.table_name")) {
            while (rows.next()) {
                indices.add(rows.getString(1));
            }
        }
        return indices;
    }

    /** The same two questions as somebody would write them who knows the tables. */
    private static int plain(Connection connection, YearMonth month) throws SQLException {
        String where = " FROM model_credential WHERE state = 'ACTIVE' AND expires_on BETWEEN ? AND ?";
        try (PreparedStatement units = connection.prepareStatement(
                "SELECT unit_name, COUNT(*)" + where + " GROUP BY unit_name ORDER BY 2 DESC, unit_name")) {
            read(units, month);
        }
        try (PreparedStatement cards =
                connection.prepareStatement("SELECT id, number, person, holder_name, holder_kana, unit_name, expires_on"
                        + where + " ORDER BY expires_on, id")) {
            return read(cards, month);
        }
    }

    private static int read(PreparedStatement select, YearMonth month) throws SQLException {
        select.setObject(1, month.atDay(1));
        select.setObject(2, month.atEndOfMonth());
        int count = 0;
        try (ResultSet rows = select.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 1; i <= columns; i++) {
                    rows.getObject(i);
                }
                count++;
            }
        }
        return count;
    }
}
