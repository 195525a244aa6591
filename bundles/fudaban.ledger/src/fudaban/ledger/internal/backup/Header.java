// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.backup;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fudaban.ledger.Refusal;
import fudaban.ledger.internal.key.KeyFile;
import fudaban.ledger.internal.key.Keys;
import fudaban.ledger.journal.Hash;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;

/**
 * The readable beginning of a backup: what it is and who can open it. Every sealed chunk is bound to the hash of its bytes, so that altering it is found.
 *
 * @param made when, ISO-8601
 * @param head head of the chain in it, {@code desk:number=hash}
 * @param keys the key file of the ledger, by which password or recovery key open the backup
 * @param salt 32 random bytes: each backup, and each rewriting of it, has a key of its own
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Header(String made, String head, KeyFile keys, byte[] salt) {
    private static final byte[] MAGIC = "FUDABAN-BACKUP 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT = 32;
    private static final int LONGEST = 16 * 1024 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper();

    Header {
        if (head == null || keys == null || salt == null || salt.length != SALT) {
            throw new IllegalArgumentException("not the header of a backup");
        }
        Instant.parse(made);
    }

    static Header of(Instant made, String head, KeyFile keys) {
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        return new Header(made.toString(), head, keys, salt);
    }

    /** The same for another edition of the same backup, with another key. */
    Header again() {
        return of(time(), head, keys);
    }

    Instant time() {
        return Instant.parse(made);
    }

    /**
     * A header and the bytes it stands in.
     *
     * @param header what it says
     * @param hash SHA-256 of its bytes: what every chunk is bound to
     */
    record Found(Header header, byte[] hash) {}

    /** Writes it; returns the hash every chunk is to be bound to. */
    byte[] write(OutputStream to) throws IOException {
        byte[] json = json();
        var out = new DataOutputStream(to);
        out.write(MAGIC);
        out.writeInt(json.length);
        out.write(json);
        out.flush();
        return Hash.sha256(json);
    }

    /** Reads it, leaving the stream at the first chunk. */
    static Found read(InputStream from, Path file) throws IOException, Refusal {
        var in = new DataInputStream(from);
        if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
            throw new Refusal(Header.class, "backup.other", file);
        }
        try {
            int length = in.readInt();
            if (length < 0 || length > LONGEST) {
                throw new IOException("header of " + length + " bytes");
            }
            byte[] json = in.readNBytes(length);
            return new Found(Objects.requireNonNull(JSON.readValue(json, Header.class)), Hash.sha256(json));
        } catch (IOException | RuntimeException damaged) {
            throw new Refusal(damaged, Header.class, "backup.damaged", file);
        }
    }

    /** The key that seals this backup. */
    byte[] key(byte[] ledgerKey) {
        return Keys.derive(ledgerKey, salt, "backup", Keys.LENGTH);
    }

    private byte[] json() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a header cannot be written as JSON", impossible);
        }
    }
}
