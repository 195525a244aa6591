// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.diff;

import fudaban.ledger.journal.Hash;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.BitSet;

/**
 * What a service's export holds, in 33 bytes a user: the hash of each 利用者ID and of its values. Whose values differ is read from the file a second time.
 */
public final class ExportIndex {
    private static final int FIRST = 1 << 10;

    private final MessageDigest digest = Hash.digest();
    private final BitSet seen = new BitSet();
    /** Four longs a user: hash of the id, hash of the values. */
    private long[] hashes = new long[4 * FIRST];
    /** Open addressing: number of the user + 1, 0 where free. */
    private int[] table = new int[4 * FIRST];

    private int size;

    /**
     * Adds the next user of the file.
     *
     * @return its number from 0; where the same id came before, -1 - the number it had
     */
    public int add(String userId, String content) {
        long[] id = hash(userId);
        int known = find(id);
        if (known >= 0) {
            return -1 - known;
        }
        grow();
        long[] value = hash(content);
        System.arraycopy(id, 0, hashes, 4 * size, 2);
        System.arraycopy(value, 0, hashes, 4 * size + 2, 2);
        table[free(id)] = size + 1;
        return size++;
    }

    /** How many users it has. */
    public int size() {
        return size;
    }

    /** The number of a user, -1 where the export does not have it; remembers that it was asked for. */
    int see(String userId) {
        int number = find(hash(userId));
        if (number >= 0) {
            seen.set(number);
        }
        return number;
    }

    /** The number of a user, -1 where the export does not have it. */
    int find(String userId) {
        return find(hash(userId));
    }

    /** Whether a user was asked for. */
    boolean seen(int number) {
        return seen.get(number);
    }

    /** Whether the values of a user are these. */
    public boolean holds(int number, String content) {
        long[] value = hash(content);
        return hashes[4 * number + 2] == value[0] && hashes[4 * number + 3] == value[1];
    }

    private int find(long[] id) {
        for (int at = slot(id); table[at] != 0; at = at + 1 == table.length ? 0 : at + 1) {
            int number = table[at] - 1;
            if (hashes[4 * number] == id[0] && hashes[4 * number + 1] == id[1]) {
                return number;
            }
        }
        return -1;
    }

    private int free(long[] id) {
        int at = slot(id);
        while (table[at] != 0) {
            at = at + 1 == table.length ? 0 : at + 1;
        }
        return at;
    }

    private int slot(long[] id) {
        return (int) Long.remainderUnsigned(id[0], table.length);
    }

    private void grow() {
        if (4 * size == hashes.length) {
            hashes = Arrays.copyOf(hashes, hashes.length * 2);
        }
        if (2 * size >= table.length) {
            table = new int[table.length * 2];
            for (int number = 0; number < size; number++) {
                table[free(new long[] {hashes[4 * number], 0})] = number + 1;
            }
        }
    }

    private long[] hash(String text) {
        byte[] bytes = digest.digest(text.getBytes(StandardCharsets.UTF_8));
        return new long[] {first(bytes, 0), first(bytes, 8)};
    }

    private static long first(byte[] bytes, int from) {
        long value = 0;
        for (int i = from; i < from + 8; i++) {
            value = value << 8 | bytes[i] & 0xff;
        }
        return value;
    }
}
