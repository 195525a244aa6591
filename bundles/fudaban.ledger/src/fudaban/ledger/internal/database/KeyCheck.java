// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.database;

import fudaban.ledger.Refusal;
import fudaban.ledger.internal.key.AtomicFile;
import fudaban.ledger.internal.key.Keys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Tells a wrong key from a damaged file: H2 reports both alike. A value derived from the key lies beside the database and tells nothing about the key. */
final class KeyCheck {
    private static final String FILE = "fudaban.check";

    private final Path file;
    private final byte[] value;

    KeyCheck(Path folder, byte[] key) {
        file = folder.resolve(FILE);
        value = HexFormat.of().formatHex(Keys.derive(key, "database-check", 16)).getBytes(StandardCharsets.US_ASCII);
    }

    /** Whether the key is known to be another one; false also when nothing is known. */
    boolean isOther() throws IOException {
        return Files.exists(file) && !MessageDigest.isEqual(Files.readAllBytes(file), value);
    }

    /** Keeps the value once the key has opened the database. */
    void keep() throws Refusal {
        try {
            if (!Files.exists(file)) {
                AtomicFile.write(file, value);
            }
        } catch (IOException failed) {
            throw new Refusal(failed, KeyCheck.class, "open.folder", file.getParent());
        }
    }
}
