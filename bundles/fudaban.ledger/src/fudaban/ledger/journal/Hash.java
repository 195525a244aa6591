// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.journal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4) as the journal uses it. */
public final class Hash {
    /** Never fed: looking an algorithm up takes as long as a short digest, a copy does not. */
    private static final MessageDigest EMPTY = empty();

    private Hash() {}

    private static MessageDigest empty() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** A new digest, to be fed piece by piece. */
    public static MessageDigest digest() {
        try {
            return (MessageDigest) EMPTY.clone();
        } catch (CloneNotSupportedException other) {
            return empty();
        }
    }

    /** SHA-256 over the parts, one after the other. */
    public static byte[] sha256(byte[]... parts) {
        var digest = digest();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    /** SHA-256 over what can be read, of any size; the stream stays open. */
    public static byte[] sha256(InputStream in) throws IOException {
        var digest = digest();
        new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
        return digest.digest();
    }

    /** SHA-256 over a file of any size. */
    public static byte[] sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return sha256(in);
        }
    }

    /** SHA-256 over the text's UTF-8 bytes. */
    public static byte[] sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Lower-case hex. */
    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
