// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.Settings;
import fudaban.ledger.act.Act;
import fudaban.ledger.internal.database.Database;
import fudaban.ledger.internal.journal.JournalTable;
import fudaban.ledger.internal.journal.Mirror;
import fudaban.ledger.internal.journal.PayloadVault;
import fudaban.ledger.internal.key.Keyring;
import fudaban.ledger.internal.store.RecordStore;
import fudaban.ledger.internal.store.Schema;
import fudaban.ledger.spi.ServiceDays;
import fudaban.ledger.step.StepKind;
import java.time.Clock;
import java.util.List;

/** The parts of an open ledger. */
record House(
        Settings settings,
        byte[] key,
        Keyring keyring,
        Database database,
        Tables tables,
        RecordStore store,
        JournalTable table,
        PayloadVault vault,
        Mirror mirror,
        Profiles profiles,
        Sessions sessions,
        Catalogue catalogue,
        List<StepKind> stepKinds,
        ServiceDays days,
        Runner runner,
        Writer writer,
        Followers followers) {
    /** Who may do what. */
    Guard guard() {
        return new Guard(profiles, sessions);
    }

    Schema schema() {
        return tables.schema();
    }

    String desk() {
        return settings.desk();
    }

    Clock clock() {
        return settings.clock();
    }

    /** Where the mirror lies. */
    java.nio.file.Path mirrorFolder() {
        return Builder.mirrorFolder(settings);
    }

    /** Where backups are kept. */
    java.nio.file.Path backupFolder() {
        return settings.folder().resolve("backups");
    }

    /** One of the ledger's own acts, which are always there. */
    @SuppressWarnings("unchecked")
    Act<java.lang.Record> core(String name) {
        try {
            return (Act<java.lang.Record>) catalogue.get(name);
        } catch (fudaban.ledger.Refusal impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void close() {
        // Whatever fails on the way, the folder must be free for the next start in the end.
        try (database;
                mirror;
                writer;
                followers) {
            // Closed in the opposite order.
        } finally {
            java.util.Arrays.fill(key, (byte) 0);
        }
    }
}
