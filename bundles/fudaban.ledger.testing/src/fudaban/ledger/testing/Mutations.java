// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.testing;

import java.util.Arrays;
import java.util.Random;

/** Good input with a few bytes changed, cut, doubled or put in: what parsers are tried with. The same seed gives the same. */
public final class Mutations {
    private final Random random;

    /** @param seed of what is to come */
    public Mutations(long seed) {
        random = new Random(seed);
    }

    /** How many to try: few in every run, {@code many} in the long one. */
    public static int count(int few, int many) {
        return Boolean.getBoolean("fudaban.long") ? many : few;
    }

    /** Another one; pieces of the grammar, if there are any, are what is put in. */
    public byte[] of(byte[] good, byte[]... pieces) {
        byte[] bytes = good.clone();
        for (int n = 1 + random.nextInt(4); n > 0 && bytes.length > 0; n--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes = Arrays.copyOf(bytes, at);
                case 2 -> bytes = with(bytes, at, Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + 16)));
                case 3 -> {
                    if (pieces.length > 0) {
                        bytes = with(bytes, at, pieces[random.nextInt(pieces.length)]);
                    }
                }
                default -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            }
        }
        return bytes;
    }

    private static byte[] with(byte[] bytes, int at, byte[] piece) {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + piece.length);
        System.arraycopy(bytes, at, longer, at + piece.length, bytes.length - at);
        System.arraycopy(piece, 0, longer, at, piece.length);
        return longer;
    }
}
