// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.backup;

import fudaban.ledger.Refusal;
import fudaban.ledger.Settings;
import fudaban.ledger.internal.database.Database;
import fudaban.ledger.internal.key.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** Brings a backup back, into a folder that holds nothing yet. */
final class Restore {
    private Restore() {}

    static String restore(Path backup, Path newFolder, String recoveryKeyOrAccount, char[] password) throws Refusal {
        Path folder = newFolder.toAbsolutePath().normalize();
        byte[] key = null;
        try {
            requireEmpty(folder);
            BackupFile file = BackupFile.read(backup);
            key = key(file, recoveryKeyOrAccount, password);
            Files.createDirectories(folder.getParent());
            Space.real().require(folder.getParent(), Files.size(backup));
            Path built = Files.createTempDirectory(folder.getParent(), ".fudaban-restore-");
            try {
                file.unpack(key, built, Work.unseen());
                // A folder without a database would open as a new one: it must be there, and open by this key.
                if (!Files.exists(built.resolve(Database.FILE))) {
                    throw new Refusal(Restore.class, "backup.damaged", backup);
                }
                Database.open(Settings.of(built), key).close();
                Files.deleteIfExists(folder);
                Files.move(built, folder, StandardCopyOption.ATOMIC_MOVE);
                AtomicFile.forceFolder(folder.getParent());
            } finally {
                Scratch.delete(built);
            }
            return file.header().head();
        } catch (IOException failed) {
            throw Backups.failure(failed, folder);
        } finally {
            if (key != null) {
                Arrays.fill(key, (byte) 0);
            }
            if (password != null) {
                Arrays.fill(password, '\0');
            }
        }
    }

    private static byte[] key(BackupFile file, String recoveryKeyOrAccount, char[] password) throws Refusal {
        return password == null
                ? file.header().keys().recover(recoveryKeyOrAccount)
                : file.header()
                        .keys()
                        .open(recoveryKeyOrAccount, password)
                        .orElseThrow(() -> new Refusal(Restore.class, "restore.password"));
    }

    private static void requireEmpty(Path folder) throws Refusal, IOException {
        if (Files.exists(folder)) {
            try (var content = Files.list(folder)) {
                if (content.findAny().isPresent()) {
                    throw new Refusal(Restore.class, "restore.not-empty", folder);
                }
            } catch (NotDirectoryException file) {
                throw new Refusal(file, Restore.class, "restore.not-empty", folder);
            }
        }
    }
}
