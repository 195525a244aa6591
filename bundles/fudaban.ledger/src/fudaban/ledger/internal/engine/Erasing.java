// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Upkeep;
import fudaban.ledger.internal.act.UpkeepActs;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Carries an erasure to every copy: payload in the same transaction, then mirror, database file and kept backups. Taken up again after a power cut. */
final class Erasing {
    private static final String COPIES = "copies";

    private final House house;
    private final Erasure erasure;

    Erasing(House house) {
        this.house = house;
        this.erasure = new Erasure(house.table(), house.vault());
    }

    /** Whether an order erases. */
    static boolean is(Order<?> order) {
        return order.act().type().name().equals(UpkeepActs.ERASE);
    }

    /** Carries an erasure to the copies once its entry is durable; done when they have followed. */
    CompletableFuture<Receipt> after(CompletableFuture<Receipt> written, Upkeep.Progress progress) {
        // Not on the ledger's thread, which the copies need.
        return written.thenApplyAsync(receipt -> {
            try {
                follow(progress);
                return receipt;
            } catch (Refusal left) {
                throw new CompletionException(left);
            }
        });
    }

    /** Blanks the payloads within the erase act's transaction; the entry as it is to go to the mirror. */
    Written inTransaction(Connection connection, Written written) throws Refusal {
        erasure.inDatabase(connection, erasure.records(connection, written.entry()));
        byte[] sealed = house.table()
                .payload(connection, written.entry().desk(), written.entry().number())
                .orElseThrow();
        return new Written(written.entry(), written.hash(), sealed, written.receipt());
    }

    /** Lets mirror, database file and backups follow the erase entries they have not followed yet. */
    void follow(Upkeep.Progress progress) throws Refusal {
        List<Entry> pending = house.database().read(this::pending);
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
        Orders.await(house.writer().pause(() -> {
            house.database().read(c -> {
                erasure.inMirror(c, house.mirror(), ids);
                return null;
            });
            house.database().compact();
            SetAside.delete(house.settings().folder());
            return null;
        }));
        inBackups(ids, progress);
        Orders.await(house.writer().submit((connection, sink) -> {
            for (Entry entry : pending) {
                erasure.followed(connection, follower(entry.desk()), entry);
            }
            return null;
        }));
    }

    /** Of all desks: what one has erased stands in the mirrors and backups of the others, too. */
    private List<Entry> pending(Connection connection) {
        List<Entry> pending = new ArrayList<>();
        for (String desk : house.table().desks(connection)) {
            pending.addAll(erasure.pending(connection, follower(desk), desk));
        }
        return pending;
    }

    /** Under which name it is kept how far this desk's copies have followed the erasures of a desk. */
    private String follower(String desk) {
        return desk.equals(house.desk()) ? COPIES : COPIES + "/" + house.desk();
    }

    /** A backup that cannot be rewritten does not keep the others from it. */
    private void inBackups(List<String> ids, Upkeep.Progress progress) throws Refusal {
        List<Upkeep.Backup> backups = Backups.list(house.backupFolder());
        Refusal left = null;
        for (int i = 0; i < backups.size(); i++) {
            Path file = backups.get(i).file();
            try {
                Backups.rewrite(file, house.key(), (database, mirror) -> inBackup(database, mirror, ids));
            } catch (Refusal failure) {
                if (!failure.key().equals("backup.foreign")) {
                    left = new Refusal(failure, Erasing.class, "erase.backup", file.toString(), failure.getMessage());
                }
            }
            progress.done(i + 1, backups.size());
        }
        if (left != null) {
            throw left;
        }
    }

    private void inBackup(Database database, Path mirrorFolder, List<String> ids) throws Refusal, SQLException {
        // It may be of an older edition, whose tables this program cannot read.
        house.tables().prepare(database, house.desk());
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
