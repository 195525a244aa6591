// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.backup;

import fudaban.ledger.Refusal;
import fudaban.ledger.internal.key.AtomicFile;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * One backup file, header and sealed archive.
 *
 * @param path where it lies
 * @param header its readable beginning
 */
record BackupFile(Path path, Header header) {
    /** Reads only the header. */
    static BackupFile read(Path path) throws Refusal {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            return new BackupFile(path, Header.read(in, path).header());
        } catch (IOException failed) {
            throw new Refusal(failed, BackupFile.class, "backup.read", path);
        }
    }

    /**
     * Writes a backup: beside its place, forced, read back and compared, then renamed. Until then, what was there before stays.
     *
     * @param beside an unused name in the same folder
     */
    void write(Path beside, Map<String, Path> files, byte[] key, Work work) throws IOException, Refusal {
        try {
            Map<String, String> written;
            try (OutputStream file = Archive.forced(beside);
                    OutputStream out = new BufferedOutputStream(file)) {
                byte[] bound = header.write(out);
                try (var sealed = new SealedOutput(out, new Seal(header.key(key), bound))) {
                    written = Archive.write(files, sealed, work);
                }
            }
            if (!written.equals(new BackupFile(beside, header).check(key, work))) {
                throw new Refusal(BackupFile.class, "backup.unlike", path);
            }
            AtomicFile.replace(beside, path);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Reads everything and compares the hashes; keeps nothing. */
    Map<String, String> check(byte[] key, Work work) throws Refusal {
        return open(key, in -> Archive.check(in, work));
    }

    /** Reads everything into a folder. */
    void unpack(byte[] key, Path folder, Work work) throws Refusal {
        open(key, in -> Archive.unpack(in, folder, work));
    }

    private interface Reading {
        Map<String, String> read(InputStream in) throws IOException, Refusal;
    }

    private Map<String, String> open(byte[] key, Reading reading) throws Refusal {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path), Seal.CHUNK)) {
            var found = Header.read(in, path);
            var sealed = new SealedInput(in, new Seal(found.header().key(key), found.hash()));
            return reading.read(sealed);
        } catch (EOFException cut) {
            throw new Refusal(cut, BackupFile.class, "backup.damaged", path);
        } catch (IOException failed) {
            throw Space.isFull(failed)
                    ? new Refusal(failed, BackupFile.class, "backup.full")
                    : new Refusal(failed, BackupFile.class, "backup.damaged", path);
        }
    }
}
