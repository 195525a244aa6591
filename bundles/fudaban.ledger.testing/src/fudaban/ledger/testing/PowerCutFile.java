// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.h2.store.fs.FilePath;

/** One file: as the program sees it in memory, as the disk has it below, and the writes between the two. */
final class PowerCutFile {
    private static final int SECTOR = 512;

    private FilePath path;
    private Content seen;
    private final List<Write> pending = new ArrayList<>();
    private boolean dead;
    boolean locked;

    /** A write, or with null bytes a change of length. */
    private record Write(long position, byte[] bytes) {}

    PowerCutFile(FilePath path) throws IOException {
        this.path = path;
        seen = new Content(Files.readAllBytes(below()));
    }

    long size() {
        return seen.size;
    }

    boolean dead() {
        return dead;
    }

    int unsynced() {
        return pending.size();
    }

    void renamed(FilePath to) {
        path = to;
    }

    int read(ByteBuffer to, long position) {
        return seen.read(to, position);
    }

    void write(long position, byte[] bytes) {
        seen.write(position, bytes, 0, bytes.length);
        pending.add(new Write(position, bytes));
    }

    void truncate(long size) {
        if (size < seen.size) {
            seen.truncate(size);
            pending.add(new Write(size, null));
        }
    }

    void force() throws IOException {
        if (!pending.isEmpty()) {
            Files.write(below(), seen.bytes());
            pending.clear();
        }
    }

    /** What is left after the power was cut. */
    void cut(Random random, double kept) {
        dead = true;
        try {
            var left = new Content(Files.readAllBytes(below()));
            for (Write write : pending) {
                int fate = random.nextDouble() < kept ? 0 : random.nextInt(3);
                if (write.bytes == null) {
                    if (fate == 0) {
                        left.truncate(write.position);
                    }
                } else if (fate == 0) {
                    left.write(write.position, write.bytes, 0, write.bytes.length);
                } else if (fate == 1) {
                    tear(left, write, random);
                }
            }
            Files.write(below(), left.bytes());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Some sectors of the write arrived. */
    private static void tear(Content left, Write write, Random random) {
        for (int from = 0; from < write.bytes.length; ) {
            int length = Math.min(write.bytes.length - from, SECTOR - (int) ((write.position + from) % SECTOR));
            if (random.nextBoolean()) {
                left.write(write.position + from, write.bytes, from, length);
            }
            from += length;
        }
    }

    private Path below() {
        return Path.of(path.toString());
    }

    /** Bytes that grow. */
    private static final class Content {
        private byte[] bytes;
        private int size;

        Content(byte[] bytes) {
            this.bytes = bytes;
            size = bytes.length;
        }

        byte[] bytes() {
            return Arrays.copyOf(bytes, size);
        }

        int read(ByteBuffer to, long position) {
            if (position >= size) {
                return -1;
            }
            int length = (int) Math.min(to.remaining(), size - position);
            to.put(bytes, (int) position, length);
            return length;
        }

        void write(long position, byte[] from, int at, int length) {
            int end = Math.toIntExact(position + length);
            if (end > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(end, bytes.length * 2));
            }
            System.arraycopy(from, at, bytes, (int) position, length);
            size = Math.max(size, end);
        }

        void truncate(long length) {
            if (length < size) {
                Arrays.fill(bytes, (int) length, size, (byte) 0);
                size = (int) length;
            }
        }
    }
}
