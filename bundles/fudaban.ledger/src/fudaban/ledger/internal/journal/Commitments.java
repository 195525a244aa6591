// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import fudaban.ledger.journal.Hash;
import fudaban.ledger.journal.Payload.RecordChange;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the chain says of values without showing them: SHA-256 over the 32 bytes of a random salt followed by a text.
 *
 * <p>The text is a row of <em>netstrings</em> ({@code length:bytes,} with the number of UTF-8 bytes in decimal), so
 * that no two different changes have the same text.
 *
 * <ul>
 *   <li>A change: {@code fudaban-change/1}, id, type, version, {@code true} or {@code false} for removed, the number of
 *       features before, then name and value of each in the order of the names (UTF-16 code units), then the same for
 *       after.
 *   <li>An input: {@code fudaban-input/1}, the JSON text as it was kept.
 * </ul>
 *
 * The stand-alone verifier computes the same from this description.
 */
public final class Commitments {
    private static final int SALT = 32;

    private Commitments() {}

    /** A new salt: 32 random bytes as lower-case hex. */
    public static String salt(SecureRandom random) {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        return Hash.hex(salt);
    }

    /**
     * The commitment to a change; its own salt is not looked at.
     *
     * @throws IllegalArgumentException when the salt is not 32 bytes in hex
     */
    public static String of(String salt, RecordChange change) {
        var text = new StringBuilder(256);
        add(text, "fudaban-change/1");
        add(text, change.id());
        add(text, change.type());
        add(text, Long.toString(change.version()));
        add(text, Boolean.toString(change.removed()));
        add(text, change.before());
        add(text, change.after());
        return hash(salt, text);
    }

    /**
     * The commitment to an input.
     *
     * @throws IllegalArgumentException when the salt is not 32 bytes in hex
     */
    public static String ofInput(String salt, String inputJson) {
        var text = new StringBuilder(inputJson.length() + 32);
        add(text, "fudaban-input/1");
        add(text, inputJson);
        return hash(salt, text);
    }

    private static void add(StringBuilder text, Map<String, String> values) {
        add(text, Integer.toString(values.size()));
        new TreeMap<>(values).forEach((name, value) -> {
            add(text, name);
            add(text, value);
        });
    }

    private static void add(StringBuilder text, String part) {
        text.append(utf8Length(part)).append(':').append(part).append(',');
    }

    /** The number of UTF-8 bytes without making them; a lone surrogate counts as the one byte "?" it becomes. */
    private static int utf8Length(String part) {
        int length = 0;
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c < 0x80) {
                length++;
            } else if (c < 0x800) {
                length += 2;
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < part.length()
                    && Character.isLowSurrogate(part.charAt(i + 1))) {
                length += 4;
                i++;
            } else {
                length += Character.isSurrogate(c) ? 1 : 3;
            }
        }
        return length;
    }

    private static String hash(String salt, StringBuilder text) {
        byte[] bytes = HexFormat.of().parseHex(salt);
        if (bytes.length != SALT) {
            throw new IllegalArgumentException("a salt has 32 bytes, this one has " + bytes.length);
        }
        return Hash.hex(Hash.sha256(bytes, text.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
