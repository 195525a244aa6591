// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.backup;

import fudaban.ledger.Refusal;
import fudaban.ledger.Upkeep;
import fudaban.ledger.internal.database.Copyable;
import fudaban.ledger.internal.database.Database;
import fudaban.ledger.internal.key.Keyring;
import fudaban.ledger.internal.key.VaultKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Backups: database, mirror, key file and the keys of the vault in one file,
 * sealed by a key derived from the ledger's. The key file also stands in the readable beginning,
 * so that the
 * recovery key, or a password of the time, opens a backup alone.
 */
public final class Backups {
    /** The mirror's folder in a data folder, and in a backup. */
    public static final String MIRROR = "mirror";

    private static final String ENDING = ".backup";
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss'Z'").withZone(ZoneOffset.UTC);

    private Backups() {}

    /**
     * Makes a backup and keeps the newest ones of this ledger; backups of other ledgers in the same folder are left alone. The caller sees to it
     * that neither
     * database nor mirror changes meanwhile.
     *
     * @param key the ledger's key, not changed
     * @param head head of the chain, {@code desk:number=hash}
     * @param keep how many to keep, at least 1
     * @return the new file, read back and compared
     * @throws Refusal when there is not enough room, the disk refuses or somebody cancels: nothing is left then, and no backup was removed
     */
    public static Path create(
            Copyable database,
            Path mirrorFolder,
            Keyring file,
            byte[] key,
            Path targetFolder,
            String head,
            Instant now,
            int keep,
            Upkeep.Progress progress)
            throws Refusal {
        return create(database, mirrorFolder, file, key, targetFolder, head, now, keep, progress, Space.real());
    }

    static Path create(
            Copyable database,
            Path mirrorFolder,
            Keyring keyring,
            byte[] key,
            Path targetFolder,
            String head,
            Instant now,
            int keep,
            Upkeep.Progress progress,
            Space space)
            throws Refusal {
        var header = Header.of(now, head, keyring.file());
        var scratch = new Scratch(targetFolder, header.keys());
        try {
            Files.createDirectories(targetFolder);
            scratch.clear();
            Map<String, Path> files = mirror(mirrorFolder);
            long size = database.size() + size(files);
            space.require(targetFolder, size + database.size());
            Path copy = scratch.path("database");
            database.copy(copy);
            files.put(Database.FILE, copy);
            files.put(
                    Keyring.FILE,
                    Files.write(scratch.path("keys"), header.keys().json()));
            vault(mirrorFolder.toAbsolutePath().getParent(), files);
            Path target = free(targetFolder, "fudaban-" + NAME.format(now));
            new BackupFile(target, header)
                    .write(scratch.path("backup"), files, key, new Work(progress, 2 * size(files)));
            prune(targetFolder, header.keys().id(), Math.max(1, keep));
            return target;
        } catch (IOException failed) {
            throw failure(failed, targetFolder);
        } finally {
            clear(scratch);
        }
    }

    /** The backups in a folder, newest first; files that are none are passed over. */
    public static List<Upkeep.Backup> list(Path folder) {
        List<Upkeep.Backup> found = new ArrayList<>();
        for (BackupFile file : files(folder)) {
            try {
                found.add(new Upkeep.Backup(
                        file.path(), file.header().time(), file.header().head(), Files.size(file.path())));
            } catch (IOException gone) {
                // Removed while we looked.
            }
        }
        return found;
    }

    /**
     * Restores a backup into another folder. Everything is verified, and the database opened, before the folder appears.
     *
     * @param newFolder not there yet, or empty
     * @param recoveryKeyOrAccount the recovery key, or with a password the name of an account
     * @param password of the account, cleared before this returns; null: the recovery key is given
     * @return head of the chain in the backup, {@code desk:number=hash}
     * @throws Refusal when the folder is not empty, neither opens the backup, or the backup is damaged: nothing is left then
     */
    public static String restore(Path backup, Path newFolder, String recoveryKeyOrAccount, char[] password)
            throws Refusal {
        return Restore.restore(backup, newFolder, recoveryKeyOrAccount, password);
    }

    /**
     * Changes a kept backup: all or nothing. The database is compacted after the editor, so that what it deleted is nowhere in the new file.
     *
     * @param key the ledger's key, not changed
     */
    public static void rewrite(Path backup, byte[] key, Editor editor) throws Refusal {
        Rewrite.rewrite(backup, key, editor);
    }

    /** The files of a mirror by their names in a backup. */
    static Map<String, Path> mirror(Path folder) throws IOException {
        var files = new TreeMap<String, Path>();
        if (Files.isDirectory(folder)) {
            try (var all = Files.walk(folder)) {
                for (Path each : all.filter(Files::isRegularFile).toList()) {
                    files.put(MIRROR + "/" + folder.relativize(each).toString().replace('\\', '/'), each);
                }
            }
        }
        return files;
    }

    /** What was sealed outside the database must open again at a restored desk; the keys lie wrapped by the ledger's as they do in the data folder. */
    static void vault(Path dataFolder, Map<String, Path> files) {
        Path keys = dataFolder.resolve(VaultKeys.FILE);
        if (Files.exists(keys)) {
            files.put(VaultKeys.FILE, keys);
        }
    }

    static long size(Map<String, Path> files) throws IOException {
        long size = 0;
        for (Path each : files.values()) {
            size += Files.size(each);
        }
        return size;
    }

    static Refusal failure(IOException failed, Path folder) {
        return Space.isFull(failed)
                ? new Refusal(failed, Backups.class, "backup.full")
                : new Refusal(failed, Backups.class, "backup.write", folder);
    }

    static void clear(Scratch scratch) {
        try {
            scratch.clear();
        } catch (IOException left) {
            // The next backup removes it.
        }
    }

    private static List<BackupFile> files(Path folder) {
        List<BackupFile> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (var all = Files.list(folder)) {
                for (Path each : all.filter(p -> p.getFileName().toString().endsWith(ENDING))
                        .toList()) {
                    try {
                        found.add(BackupFile.read(each));
                    } catch (Refusal none) {
                        // Not a backup, or a damaged one: not ours to count or remove.
                    }
                }
            } catch (IOException unreadable) {
                return List.of();
            }
        }
        found.sort(Comparator.comparing((BackupFile f) -> f.header().time())
                .thenComparing(BackupFile::path)
                .reversed());
        return found;
    }

    private static void prune(Path folder, String ledger, int keep) throws IOException {
        for (BackupFile old : files(folder).stream()
                .filter(f -> f.header().keys().id().equals(ledger))
                .skip(keep)
                .toList()) {
            Files.deleteIfExists(old.path());
        }
    }

    private static Path free(Path folder, String name) {
        Path path = folder.resolve(name + ENDING);
        for (int i = 2; Files.exists(path); i++) {
            path = folder.resolve(name + "-" + i + ENDING);
        }
        return path;
    }
}
