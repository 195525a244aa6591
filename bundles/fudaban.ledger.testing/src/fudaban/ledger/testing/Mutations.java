// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

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

    /** A zip (a workbook for example) one of whose files is another one: what damage behind a sound checksum looks like. */
    public byte[] ofZip(byte[] good, byte[]... pieces) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(good))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        String damaged = List.copyOf(files.keySet()).get(random.nextInt(files.size()));
        files.put(damaged, of(files.get(damaged), pieces));
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    private static byte[] with(byte[] bytes, int at, byte[] piece) {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + piece.length);
        System.arraycopy(bytes, at, longer, at + piece.length, bytes.length - at);
        System.arraycopy(piece, 0, longer, at, piece.length);
        return longer;
    }
}
