// SPDX-License-Identifier: EPL-2.0
package fudaban.update.site;

import fudaban.ledger.Refusal;
import fudaban.ledger.journal.Hash;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * What the manifest says of one file of a site.
 *
 * @param size in bytes
 * @param sha256 of its bytes, 64 lower-case hex digits
 */
public record SiteFile(long size, String sha256) {
    /** Largest file a site may hold, in bytes. */
    public static final long LARGEST = 512L << 20;

    private static final int CHUNK = 1 << 16;

    public SiteFile {
        if (size < 0 || size > LARGEST || !sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("no file of a site: " + size + " bytes, SHA-256 " + sha256);
        }
    }

    /** Reads a file as it is. */
    static SiteFile of(Path file) throws IOException {
        MessageDigest digest = Hash.digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            byte[] buffer = new byte[CHUNK];
            long size = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
            }
            return new SiteFile(size, HexFormat.of().formatHex(digest.digest()));
        }
    }

    /**
     * Whether bytes that were read are those the manifest means.
     *
     * @param name of the file, for the sentence
     * @param read how many there were
     * @param digest over them
     * @throws Refusal when they are others
     */
    public void expect(String name, long read, byte[] digest) throws Refusal {
        if (read != size || !HexFormat.of().formatHex(digest).equals(sha256)) {
            throw new Refusal(SiteFile.class, "file.tampered", name);
        }
    }
}
