// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.backup;

import fudaban.ledger.Refusal;
import fudaban.ledger.Settings;
import fudaban.ledger.internal.database.Database;
import fudaban.ledger.internal.database.StorageFailure;
import fudaban.ledger.internal.key.Keyring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

/** Changes what is in a kept backup. */
final class Rewrite {
    private Rewrite() {}

    static void rewrite(Path backup, byte[] key, Editor editor) throws Refusal {
        BackupFile old = BackupFile.read(backup);
        if (!old.header().keys().isKey(key)) {
            throw new Refusal(Rewrite.class, "backup.foreign", backup);
        }
        Path parent = backup.toAbsolutePath().getParent();
        var scratch = new Scratch(parent, old.header().keys());
        try {
            scratch.clear();
            Space.real().require(parent, 3 * Files.size(backup));
            Path folder = Files.createDirectory(scratch.path("rewrite"));
            old.unpack(key, folder, Work.unseen());
            Path mirror = Files.createDirectories(folder.resolve(Backups.MIRROR));
            try (Database database = Database.open(Settings.of(folder), key)) {
                editor.edit(database, mirror);
                database.compact();
            }
            Map<String, Path> files = Backups.mirror(mirror);
            files.put(Database.FILE, folder.resolve(Database.FILE));
            files.put(Keyring.FILE, folder.resolve(Keyring.FILE));
            Backups.vault(folder, files);
            new BackupFile(backup, old.header().again()).write(scratch.path("backup"), files, key, Work.unseen());
        } catch (IOException failed) {
            throw Backups.failure(failed, parent);
        } catch (SQLException failed) {
            throw StorageFailure.of(failed).refusal();
        } catch (StorageFailure failed) {
            throw failed.refusal();
        } finally {
            Backups.clear(scratch);
        }
    }
}
