// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Desk;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Settings;
import fudaban.ledger.Upkeep;
import fudaban.ledger.internal.database.Database;
import fudaban.ledger.internal.journal.JournalTables;
import fudaban.ledger.internal.journal.Mirror;
import fudaban.ledger.internal.journal.PayloadVault;
import fudaban.ledger.internal.key.Keyring;
import fudaban.ledger.internal.store.Dialect;
import fudaban.ledger.internal.store.ModelTables;
import fudaban.ledger.internal.store.RecordStore;
import fudaban.ledger.internal.store.Schema;
import fudaban.ledger.internal.store.ValueText;
import fudaban.ledger.journal.Entry;
import fudaban.ledger.spi.ModelModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the tests of durability look at: chain, verification, whole folders, every record. */
final class Proof {
    static final boolean LONG = Boolean.getBoolean("fudaban.long");

    private Proof() {}

    /** Asserts that everything fits together; returns what was found. */
    static Upkeep.Findings sound(Desk.Opened opened) throws Refusal {
        Upkeep.Findings findings = opened.ledger().upkeep().verify(opened.session(), List.of(), Upkeep.Progress.NONE);
        assertEquals(List.of(), findings.faults());
        return findings;
    }

    static List<Entry> entries(Ledger ledger) {
        List<Entry> all = new ArrayList<>();
        for (List<Entry> some = ledger.journal().entries("desk1", 1, 1000);
                !some.isEmpty();
                some = ledger.journal().entries("desk1", all.getLast().number() + 1, 1000)) {
            all.addAll(some);
        }
        return all;
    }

    /** Asserts that each acknowledged entry is there with its hash. */
    static void there(Ledger ledger, Map<Long, String> acknowledged) {
        Map<Long, String> there = new TreeMap<>();
        entries(ledger).forEach(entry -> there.put(entry.number(), entry.hash()));
        acknowledged.forEach((number, hash) -> assertEquals(hash, there.get(number), "entry " + number));
    }

    static long head(Ledger ledger) {
        return ledger.journal().head().orElseThrow().number();
    }

    /** The key of a closed ledger. */
    static byte[] key(TestHouse house) throws Refusal {
        return Keyring.load(house.folder).open("tanaka", TestHouse.PASSWORD.toCharArray(), house.clock);
    }

    /** Every record of a closed ledger: version, times, label and all values in the journal's form, by id. */
    static Map<String, String> records(TestHouse house) throws Refusal {
        Map<String, String> records = new TreeMap<>();
        List<ModelModule> modules = new ArrayList<>(List.of(new JournalTables(), new ModelTables()));
        modules.addAll(house.modules);
        var store = new RecordStore(Schema.of(modules), house.contributions().keys(), Dialect.H2);
        try (Database database = Database.open(house.settings(), key(house))) {
            database.read(connection -> {
                for (var header : store.headers(connection, "", 100_000)) {
                    var record = store.loadAny(connection, header.id()).orElseThrow();
                    records.put(
                            header.id(),
                            header.type() + " " + record.getVersion() + " " + record.getCreated() + " "
                                    + record.getChanged() + " " + record.getLabel() + " " + ValueText.image(record));
                }
                return null;
            });
        }
        return records;
    }

    /** Everything a data folder holds, as text: tables, opened payloads of database and mirror. ASCII is found as it is. */
    static String content(Path folder, byte[] key) throws Exception {
        try (Database database = Database.open(Settings.of(folder), key)) {
            return content(database, folder.resolve("mirror"), key);
        }
    }

    static String content(Database database, Path mirror, byte[] key) throws Exception {
        var text = new StringBuilder();
        var vault = new PayloadVault(key);
        database.read(connection -> {
            try (var statement = connection.createStatement()) {
                try (var rows = statement.executeQuery("SCRIPT NOPASSWORDS NOSETTINGS")) {
                    while (rows.next()) {
                        text.append(rows.getString(1)).append('\n');
                    }
                }
                try (var rows = statement.executeQuery("SELECT desk, number, body FROM journal_payload")) {
                    while (rows.next()) {
                        text.append(vault.open(rows.getString(1), rows.getLong(2), rows.getBytes(3)))
                                .append('\n');
                    }
                }
            }
            return null;
        });
        return text + mirror(mirror, key);
    }

    /** The opened payloads of a mirror. */
    static String mirror(Path mirror, byte[] key) throws Exception {
        var text = new StringBuilder();
        var vault = new PayloadVault(key);
        try (var reader = Mirror.readOnly(mirror, "desk1", 1)) {
            for (var copy = reader.next(); copy != null; copy = reader.next()) {
                text.append(copy.line())
                        .append(vault.open("desk1", copy.number(), copy.sealed()))
                        .append('\n');
            }
        }
        return text.toString();
    }

    static void copy(Path from, Path to) {
        try (var all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static void delete(Path folder) {
        try (var all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Puts the database of one folder, with its log, in place of another's; the mirror stays. */
    static void database(Path from, Path to) throws IOException {
        for (String name : List.of(Database.FILE, Database.FILE + ".log")) {
            Files.deleteIfExists(to.resolve(name));
            if (Files.exists(from.resolve(name))) {
                Files.copy(from.resolve(name), to.resolve(name));
            }
        }
        assertTrue(Files.exists(to.resolve(Database.FILE)));
    }
}
