// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.Refusal;
import fudaban.ledger.Upkeep;
import fudaban.ledger.internal.backup.Backups;
import fudaban.ledger.internal.database.Database;
import fudaban.ledger.internal.journal.Erasure;
import fudaban.ledger.internal.journal.Mirror;
import fudaban.ledger.journal.Entry;
import fudaban.model.Record;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Carries an erasure to every copy: payload in the same transaction, then mirror, database file and kept backups. Taken up again after a power cut. */
final class Erasing {
    private static final String COPIES = "copies";

    private final House house;
    private final Erasure erasure;

    Erasing(House house) {
        this.house = house;
        this.erasure = new Erasure(house.table(), house.vault());
    }

    /** Blanks the payloads within the erase act's transaction; the entry as it is to go to the mirror. */
    Written inTransaction(Connection connection, Written written) throws Refusal {
        erasure.inDatabase(connection, erasure.records(connection, written.entry()));
        byte[] sealed = house.table().payload(connection, written.entry().desk(), written.entry().number()).orElseThrow();
        return new Written(written.entry(), written.hash(), sealed, written.receipt());
    }

    /** Lets mirror, database file and backups follow the erase entries they have not followed yet. */
    void follow(Upkeep.Progress progress) throws Refusal {
        List<Entry> pending = house.database().read(c -> erasure.pending(c, COPIES, house.desk()));
        if (pending.isEmpty()) {
            return;
        }
        List<String> ids = house.database().read(c -> {
            List<String> ended = new ArrayList<>();
            for (Entry entry : pending) {
                ended.addAll(erasure.records(c, entry));
            }
            return ended;
        });
        LedgerCore.await(house.writer().pause(() -> {
            house.database().read(c -> {
                erasure.inMirror(c, house.mirror(), ids);
                return null;
            });
            house.database().compact();
            return null;
        }));
        List<Upkeep.Backup> backups = Backups.list(house.backupFolder());
        for (int i = 0; i < backups.size(); i++) {
            Backups.rewrite(backups.get(i).file(), house.key(), (database, mirror) -> inBackup(database, mirror, ids));
            progress.done(i + 1, backups.size());
        }
        LedgerCore.await(house.writer().submit((connection, sink) -> {
            for (Entry entry : pending) {
                erasure.followed(connection, COPIES, entry);
            }
            return null;
        }));
    }

    private void inBackup(Database database, Path mirrorFolder, List<String> ids) throws Refusal, SQLException {
        Connection connection = database.writer();
        for (String id : ids) {
            Optional<Record> record = house.store().loadAny(connection, id);
            if (record.isPresent()) {
                house.store().delete(connection, record.get());
            }
        }
        erasure.inDatabase(connection, ids);
        connection.commit();
        try (Mirror mirror = new Mirror(mirrorFolder, house.desk())) {
            erasure.inMirror(connection, mirror, ids);
        }
        connection.commit();
        database.compact();
    }
}
