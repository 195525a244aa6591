// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.Instant;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Very many invented cards and people as rows, past the ledger. */
final class RawCards {
    private static final int BATCH = 20_000;
    private static final String FAMILY = "佐藤鈴木高橋田中伊藤渡辺山本中村小林加藤吉田山田佐々木山口松本井上木村林斎藤清水";
    private static final String KANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワ";

    private RawCards() {}

    static void make(Connection writer, int count) throws Exception {
        String id = "'01900000-0000-7000-8000-' || LPAD(x, 12, '0')";
        try (Statement statement = writer.createStatement()) {
            for (int from = 1; from <= count; from += BATCH) {
                String range = " FROM SYSTEM_RANGE(" + from + ", " + Math.min(count, from + BATCH - 1) + ")";
                statement.execute(
                        "INSERT INTO record (id, type, version, created, changed, classification, label) SELECT " + id
                                + ", 'model.Credential', 1, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, 'OPEN', 'S' || x"
                                + range);
                statement.execute("INSERT INTO model_credential (id, classification, number, number_sort, number_fold,"
                        + " kind, state, person, active_key, holder_name, holder_name_fold, holder_kana,"
                        + " holder_kana_sort, holder_kana_fold, unit_name, unit_name_sort, unit_name_fold, issued_on,"
                        + " expires_on) SELECT " + id + ", 'OPEN', 'S' || x, 's' || LPAD(x, 9, '0'), 's' || x,"
                        + " 'STAFF_CARD', CASE WHEN MOD(x, 10) = 0 THEN 'RETIRED' ELSE 'ACTIVE' END, 'p' || x, CASE"
                        + " WHEN MOD(x, 10) = 0 THEN NULL ELSE 'p' || x END, '試験　太郎', '試験　太郎', 'シケン　タロウ',"
                        + " LPAD(MOD(x * 7919, 100003), 8, '0'), 'シケン　タロウ', '第' || MOD(x, 300) || '課',"
                        + " LPAD(MOD(x, 300), 6, '0'), '第' || MOD(x, 300) || '課', DATEADD(DAY, -MOD(x * 7919, 1000),"
                        + " CURRENT_DATE), DATEADD(DAY, MOD(x * 7919, 1825), CURRENT_DATE)" + range);
                writer.commit();
            }
            statement.execute("ANALYZE");
            writer.commit();
        }
    }

    /** What a person is called, by number. */
    private static String[] name(int number) {
        var random = new Random(number * 2_654_435_761L);
        int family = random.nextInt(FAMILY.length() / 2) * 2;
        var kana = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            kana.append(KANA.charAt(random.nextInt(KANA.length())));
        }
        String given = new String(Character.toChars(0x4E00 + random.nextInt(3000))) + "郎一美子夫".charAt(random.nextInt(5));
        return new String[] {
            FAMILY.substring(family, family + 2) + "　" + given,
            kana.insert(3, '　').toString()
        };
    }

    /** A text somebody looks for: part of a name, of its reading, or a staff number. */
    static String asked(Random random, int count) {
        int number = 1 + random.nextInt(count);
        String[] name = name(number);
        return switch (random.nextInt(4)) {
            case 0 -> name[0].substring(0, 2);
            case 1 -> name[1].substring(0, 3);
            case 2 -> name[0];
            default -> "1%07d".formatted(number);
        };
    }

    static void people(Connection writer, int count) throws Exception {
        String header = "INSERT INTO record (id, type, version, created, changed, classification, label) VALUES (?,"
                + " 'model.Person', 1, ?, ?, 'OPEN', ?)";
        String person = "INSERT INTO model_person (id, classification, staff_number, staff_number_sort,"
                + " staff_number_fold, display_name, display_name_fold, kana, kana_sort, kana_fold) VALUES (?, 'OPEN',"
                + " ?, ?, ?, ?, ?, ?, ?, ?)";
        String gram = "INSERT INTO search_gram (gram, record_id, type, feature, classification) VALUES (?, ?,"
                + " 'model.Person', ?, 'PERSONAL')";
        try (var headers = writer.prepareStatement(header);
                var people = writer.prepareStatement(person);
                var grams = writer.prepareStatement(gram)) {
            for (int from = 1; from <= count; from += BATCH) {
                // By gram, as the ledger does it for its chunks: see SearchIndex.
                var found = new TreeMap<String, Set<String>>();
                for (int i = from; i < from + BATCH && i <= count; i++) {
                    String id = "01900000-0000-7000-8000-%012d".formatted(i);
                    String[] name = name(i);
                    String number = "1%07d".formatted(i);
                    batch(headers, id, Instant.now(), Instant.now(), name[0]);
                    batch(people, id, number, key(number), number, name[0], name[0], name[1], key(name[1]), name[1]);
                    add(found, "==" + number, "staffNumber", id);
                    pairs(found, name[0], "displayName", id);
                    pairs(found, name[1], "kana", id);
                }
                headers.executeBatch();
                people.executeBatch();
                for (var each : found.entrySet()) {
                    String[] parts = each.getKey().split("\t");
                    for (String id : each.getValue()) {
                        batch(grams, parts[0], id, parts[1]);
                    }
                }
                grams.executeBatch();
                writer.commit();
            }
        }
        try (Statement statement = writer.createStatement()) {
            statement.execute("ANALYZE");
            writer.commit();
        }
    }

    private static void pairs(TreeMap<String, Set<String>> grams, String text, String feature, String id) {
        for (int i = 0; i < text.length(); i++) {
            add(grams, text.substring(i, Math.min(text.length(), i + 2)), feature, id);
        }
    }

    private static void add(TreeMap<String, Set<String>> grams, String gram, String feature, String id) {
        grams.computeIfAbsent(gram + "\t" + feature, each -> new TreeSet<>()).add(id);
    }

    private static String key(String text) {
        var key = new StringBuilder();
        text.toLowerCase(Locale.ROOT).chars().limit(40).forEach(c -> key.append("%04x".formatted(c)));
        return key.toString();
    }

    private static void batch(PreparedStatement statement, Object... values) throws Exception {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }
}
