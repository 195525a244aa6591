// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Upkeep.Progress;
import fudaban.ledger.internal.backup.Backups;
import fudaban.ledger.internal.database.Decrypted;
import fudaban.ledger.internal.journal.Mirror;
import fudaban.ledger.internal.journal.PayloadVault;
import fudaban.ledger.internal.key.Keyring;
import fudaban.ledger.query.Query;
import fudaban.model.Person;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A planted value is nowhere once it was erased: not in the decrypted database, payload, search index, mirror or a kept
 * backup. The chain still verifies.
 */
class ErasedEverywhereTest {
    private static final String STAFF = "Q7X9Z41";
    private static final String FAMILY = "鑢鵤";
    private static final String BESIDE = "驫木";

    @TempDir
    Path folder;

    /** Every payload of a mirror, opened, as text. */
    private static String mirror(Path mirror, byte[] key) throws Refusal {
        var vault = new PayloadVault(key);
        var text = new StringBuilder();
        try (var reader = Mirror.readOnly(mirror, "desk1", 1)) {
            for (var copy = reader.next(); copy != null; copy = reader.next()) {
                text.append(copy.line()).append(vault.open("desk1", copy.number(), copy.sealed()));
            }
        }
        return text.toString();
    }

    /** Every row and every opened payload of a database, as text. */
    private static String database(Connection connection, byte[] key) throws SQLException, Refusal {
        var text = new StringBuilder();
        var vault = new PayloadVault(key);
        var tables = new ArrayList<String>();
        try (var all = connection.getMetaData().getTables(null, "PUBLIC", null, new String[] {"BASE TABLE"})) {
            while (all.next()) {
                tables.add(all.getString("TABLE_NAME"));
            }
        }
        assertTrue(tables.contains("JOURNAL") && tables.size() > 10, tables.toString());
        try (var statement = connection.createStatement()) {
            for (String table : tables) {
                try (var rows = statement.executeQuery("select * from \"" + table + "\"")) {
                    while (rows.next()) {
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                            text.append(rows.getString(i)).append('|');
                        }
                        text.append(table).append('\n');
                    }
                }
            }
            try (var rows = statement.executeQuery("select number, body from journal_payload")) {
                while (rows.next()) {
                    text.append(vault.open("desk1", rows.getLong(1), rows.getBytes(2)));
                }
            }
        }
        return text.toString();
    }

    private static void assertGone(String content) {
        for (String gone : List.of(STAFF, STAFF.toLowerCase(Locale.ROOT), FAMILY)) {
            int at = content.indexOf(gone);
            assertEquals(-1, at, () -> content.substring(Math.max(0, at - 200), Math.min(content.length(), at + 200)));
        }
        assertTrue(content.contains(BESIDE), "what was not erased is still there");
    }

    private static int found(Ledger ledger, Session session, String text) throws Exception {
        return ledger.list(session, Query.of(Person.class).matching(text))
                .rows()
                .size();
    }

    /** Database and mirror of every kept backup, as text. */
    private static List<String> inBackups(Ledger ledger, byte[] key) throws Exception {
        List<String> contents = new ArrayList<>();
        for (var backup : ledger.upkeep().backups()) {
            Backups.rewrite(backup.file(), key, (database, mirror) -> {
                contents.add(database.read(connection -> database(connection, key)));
                contents.add(mirror(mirror, key));
            });
        }
        return contents;
    }

    @Test
    void aPlantedValueIsNowhere() throws Exception {
        var house = new TestHouse(folder);
        var opened = house.fresh();
        byte[] key = Keyring.load(folder).open("tanaka", TestHouse.PASSWORD.toCharArray(), house.clock);
        List<String> heads = new ArrayList<>();
        try (var ledger = opened.ledger()) {
            var session = opened.session();
            String planted = TestHouse.enrol(ledger, session, STAFF, FAMILY);
            TestHouse.enrol(ledger, session, "1000001", BESIDE);
            assertEquals(1, found(ledger, session, FAMILY));
            var manager = TestHouse.logIn(ledger, "sato");
            ledger.upkeep().backup(manager, 5, Progress.NONE);
            ledger.upkeep().backup(manager, 5, Progress.NONE);
            assertTrue(inBackups(ledger, key).stream()
                    .allMatch(content -> content.contains(STAFF) && content.contains(FAMILY)));
            heads.add("desk1:" + ledger.journal().head().orElseThrow().number() + "="
                    + ledger.journal().head().orElseThrow().hash());

            ledger.upkeep().erase(manager, planted, "保存期間満了", TestHouse.approver(ledger, "kanri"), Progress.NONE);

            assertEquals(0, found(ledger, session, FAMILY));
            assertEquals(1, found(ledger, session, BESIDE));
            var findings = ledger.upkeep().verify(manager, heads, Progress.NONE);
            assertEquals(List.of(), findings.faults());
            assertTrue(findings.erased() >= 2, "person and card: " + findings.erased());
            inBackups(ledger, key).forEach(ErasedEverywhereTest::assertGone);
            assertEquals(2, ledger.upkeep().backups().size());
        }
        assertGone(mirror(folder.resolve("mirror"), key));
        for (String gone : List.of(STAFF, STAFF.toLowerCase(Locale.ROOT), FAMILY)) {
            assertFalse(Decrypted.contains(folder, key, gone), gone);
        }
        var again = house.open();
        try (var ledger = again.ledger()) {
            assertTrue(ledger.upkeep()
                    .verify(again.session(), heads, Progress.NONE)
                    .sound());
        }
    }
}
