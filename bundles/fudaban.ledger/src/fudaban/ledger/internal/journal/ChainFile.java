// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import fudaban.ledger.journal.Entry;
import fudaban.ledger.journal.Hash;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The chain as text: each line is the entry's line, a TAB and its hash. Lines are only added at the end. */
final class ChainFile implements Closeable {
    private static final int WINDOW = 1 << 16;

    private final FileChannel channel;

    ChainFile(Path file, boolean writable) throws IOException {
        channel = writable
                ? FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)
                : FileChannel.open(file, StandardOpenOption.READ);
    }

    long size() throws IOException {
        return channel.size();
    }

    /** A line of the file with the offset it begins at; {@code end} is the offset after its line feed. */
    record Line(long begin, long end, String text) {
        /** The entry, when line and hash fit each other; null otherwise. */
        Entry entry() {
            int tab = text.lastIndexOf('\t');
            if (tab < 0) {
                return null;
            }
            String line = text.substring(0, tab);
            try {
                return Hash.hex(Hash.sha256(line)).equals(text.substring(tab + 1)) ? Entry.parse(line) : null;
            } catch (IllegalArgumentException torn) {
                return null;
            }
        }
    }

    /** The complete line that ends at or before an offset; null when there is none. */
    Line before(long offset) throws IOException {
        long end = lastFeed(offset) + 1;
        if (end == 0) {
            return null;
        }
        long begin = lastFeed(end - 1) + 1;
        var bytes = ByteBuffer.allocate(Math.toIntExact(end - 1 - begin));
        Mirror.fill(channel, bytes, begin);
        return new Line(begin, end, new String(bytes.array(), StandardCharsets.UTF_8));
    }

    /** The offset of the last line feed before an offset, -1 when there is none. */
    private long lastFeed(long offset) throws IOException {
        var window = ByteBuffer.allocate(WINDOW);
        long end = offset;
        while (end > 0) {
            int length = (int) Math.min(WINDOW, end);
            window.clear().limit(length);
            Mirror.fill(channel, window, end - length);
            for (int i = length - 1; i >= 0; i--) {
                if (window.get(i) == '\n') {
                    return end - length + i;
                }
            }
            end -= length;
        }
        return -1;
    }

    void append(String line, String hash) throws IOException {
        var bytes = ByteBuffer.wrap((line + "\t" + hash + "\n").getBytes(StandardCharsets.UTF_8));
        long at = channel.size();
        while (bytes.hasRemaining()) {
            at += channel.write(bytes, at);
        }
    }

    void cut(long offset) throws IOException {
        channel.truncate(offset);
        channel.force(true);
    }

    void force() throws IOException {
        channel.force(false);
    }

    /** A reader over the whole text, from the start. */
    static BufferedReader reader(Path file) throws IOException {
        return new BufferedReader(
                new InputStreamReader(
                        Channels.newInputStream(FileChannel.open(file, StandardOpenOption.READ)),
                        StandardCharsets.UTF_8),
                1 << 18);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
