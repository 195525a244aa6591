// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/**
 * A month of sealed payloads. Each frame is: the four bytes {@code FDBS}, the number (8 bytes), the length (4), CRC32C
 * (RFC 3720 appendix B.4) over number, length and body (4), the body; numbers big-endian. Damage within the file does
 * not hide the frames after it.
 */
final class SegmentFile implements Closeable {
    private static final int MAGIC = 0x46444253;
    private static final int HEAD = 20;
    private static final int WINDOW = 1 << 18;
    /** So many bytes at the end are looked at first for the last frame. */
    private static final int TAIL = 1 << 16;

    private static final int WIDER = 4;

    /**
     * A frame that is whole.
     *
     * @param offset where it begins
     * @param end where the next one begins
     */
    record Frame(long offset, long end, long number, byte[] body) {}

    private final FileChannel channel;
    private final long limit;
    private final ByteBuffer window = ByteBuffer.allocate(WINDOW).limit(0);
    private long windowAt;
    private long position;
    private long damaged;

    /** Opens a segment for reading what it holds now. */
    SegmentFile(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.READ);
        limit = channel.size();
    }

    /** The frame as bytes for the end of a segment. */
    static ByteBuffer frame(long number, byte[] body) {
        var frame = ByteBuffer.allocate(HEAD + body.length);
        frame.putInt(MAGIC)
                .putLong(number)
                .putInt(body.length)
                .putInt(crc(number, body))
                .put(body);
        return frame.flip();
    }

    private static int crc(long number, byte[] body) {
        var crc = new CRC32C();
        crc.update(ByteBuffer.allocate(12).putLong(number).putInt(body.length).flip());
        crc.update(body);
        return (int) crc.getValue();
    }

    /** The next whole frame; null at the end. Damage on the way is skipped and counted. */
    Frame next() throws IOException {
        long from = position;
        for (long at = position; at + HEAD <= limit; at = nextMagic(at + 1)) {
            Frame frame = frameAt(at);
            if (frame != null) {
                damaged += at - from;
                position = frame.end();
                return frame;
            }
        }
        return null;
    }

    /**
     * The last whole frame; null when there is none. Found from the end, so that a full month takes no longer than a new one. Afterwards {@link #position} is
     * where it ends.
     */
    Frame last() throws IOException {
        Frame last = null;
        for (long tail = TAIL, from = limit; last == null && from > 0; tail *= WIDER) {
            from = Math.max(0, limit - tail);
            position = from;
            for (Frame frame = next(); frame != null; frame = next()) {
                last = frame;
            }
        }
        return last;
    }

    /** Bytes of damage between whole frames so far. */
    long damaged() {
        return damaged;
    }

    /** The offset after the last whole frame read. */
    long position() {
        return position;
    }

    /** The size when the segment was opened. */
    long limit() {
        return limit;
    }

    private Frame frameAt(long at) throws IOException {
        need(at, HEAD);
        int head = (int) (at - windowAt);
        int length = window.getInt(head + 12);
        if (window.getInt(head) != MAGIC || length <= 0 || length > limit - at - HEAD) {
            return null;
        }
        long number = window.getLong(head + 4);
        int crc = window.getInt(head + 16);
        byte[] body = new byte[length];
        if (length <= WINDOW - HEAD) {
            need(at, HEAD + length);
            window.get((int) (at - windowAt) + HEAD, body);
        } else {
            Mirror.fill(channel, ByteBuffer.wrap(body), at + HEAD);
        }
        return crc(number, body) == crc ? new Frame(at, at + HEAD + length, number, body) : null;
    }

    private long nextMagic(long from) throws IOException {
        for (long at = from; at + HEAD <= limit; ) {
            need(at, HEAD);
            int index = (int) (at - windowAt);
            for (int end = window.limit() - HEAD; index <= end; index++) {
                if (window.getInt(index) == MAGIC) {
                    return windowAt + index;
                }
            }
            at = windowAt + index;
        }
        return limit;
    }

    private void need(long at, int length) throws IOException {
        if (at < windowAt || at + length > windowAt + window.limit()) {
            window.clear().limit((int) Math.min(WINDOW, limit - at));
            Mirror.fill(channel, window, at);
            window.position(0);
            windowAt = at;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
