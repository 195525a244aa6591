// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Random;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.encrypt.FileEncrypt;

/** Writing and reading a file in memory through the cipher below H2, against H2's own cipher, in turns. Exit 1 when the goal is missed. */
public final class CipherBench {
    private static final int PIECE = 64 * 1024;
    private static final int PIECES = 512;
    private static final int ROUNDS = 4;
    private static final double GOAL = 5;

    private CipherBench() {}

    public static void main(String[] arguments) throws IOException {
        double[] own = {Double.MAX_VALUE, Double.MAX_VALUE};
        double[] ours = {Double.MAX_VALUE, Double.MAX_VALUE};
        for (int round = 0; round < ROUNDS; round++) {
            measure(new FileEncrypt("own", new byte[] {1}, memory("own")), own);
            measure(new EncryptedChannel(memory("ours"), "ours", new byte[] {1}), ours);
        }
        double gain = Math.min(own[0] / ours[0], own[1] / ours[1]);
        double size = PIECE * (double) PIECES / 1e6;
        System.out.printf(
                "cipher of the database's file: writing %,.0f MB/s, reading %,.0f MB/s; H2's own %,.0f and %,.0f: %.1f"
                        + " x (goal %.0f) %s%n",
                size / ours[0],
                size / ours[1],
                size / own[0],
                size / own[1],
                gain,
                GOAL,
                gain >= GOAL ? "met" : "MISSED");
        System.exit(gain >= GOAL ? 0 : 1);
    }

    private static FileChannel memory(String name) throws IOException {
        FilePath path = FilePath.get("nioMemFS:" + name);
        path.delete();
        return path.open("rw");
    }

    private static void measure(FileChannel file, double[] best) throws IOException {
        byte[] piece = new byte[PIECE];
        new Random(1).nextBytes(piece);
        try (file) {
            best[0] = Math.min(best[0], seconds(i -> file.write(ByteBuffer.wrap(piece), (long) i * PIECE)));
            best[1] = Math.min(best[1], seconds(i -> file.read(ByteBuffer.wrap(piece), (long) i * PIECE)));
        }
    }

    private interface Work {
        void run(int piece) throws IOException;
    }

    private static double seconds(Work work) throws IOException {
        long begin = System.nanoTime();
        for (int i = 0; i < PIECES; i++) {
            work.run(i);
        }
        return (System.nanoTime() - begin) / 1e9;
    }
}
