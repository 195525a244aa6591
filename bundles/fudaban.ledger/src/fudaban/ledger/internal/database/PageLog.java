// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.database;

import fudaban.ledger.journal.Hash;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A log of batches of pages: a batch is there as a whole or not at all. Its header carries a random epoch that every batch is hashed with; a new
 * epoch makes everything
 * after the header void at once, in one sector.
 *
 * <p>Header: 16 bytes epoch, 32 bytes SHA-256 of it. Batch: valid, size, number of pages (8 bytes each), pages (8 bytes number, 4,096 bytes),
 * SHA-256 of epoch,
 * position and all that.
 */
final class PageLog implements AutoCloseable {
    private static final int EPOCH = 16;
    private static final int HASH = 32;
    private static final int HEADER = EPOCH + HASH;
    private static final int FIXED = 3 * Long.BYTES;
    private static final int ENTRY = Long.BYTES + DurableFile.PAGE;
    /** More pages than this in a batch are taken for damage. */
    private static final long MOST_PAGES = Integer.MAX_VALUE / ENTRY - 1;

    private final FileChannel file;
    private final SecureRandom random = new SecureRandom();
    private byte[] epoch = new byte[EPOCH];
    private long end = HEADER;

    PageLog(FileChannel file) {
        this.file = file;
    }

    /**
     * One step from a forced state to the next.
     *
     * @param valid how many bytes of the file before still count
     * @param size length of the file after
     * @param pages whole pages by number
     */
    record Batch(long valid, long size, SortedMap<Long, byte[]> pages) {
        Batch {
            pages = Collections.unmodifiableSortedMap(pages);
        }
    }

    /** Takes a batch. */
    interface Target {
        void apply(Batch batch) throws IOException;
    }

    /** Hands out all whole batches in order; returns whether there was one. */
    boolean replay(Target target) throws IOException {
        byte[] header = read(0, HEADER);
        if (header == null
                || !Arrays.equals(
                        Hash.sha256(Arrays.copyOf(header, EPOCH)), Arrays.copyOfRange(header, EPOCH, HEADER))) {
            return false;
        }
        epoch = Arrays.copyOf(header, EPOCH);
        boolean any = false;
        for (Batch batch = next(); batch != null; batch = next()) {
            target.apply(batch);
            any = true;
        }
        return any;
    }

    /** Adds a batch and forces it. */
    void append(Batch batch) throws IOException {
        var bytes = ByteBuffer.allocate(Math.toIntExact(FIXED + (long) batch.pages.size() * ENTRY + HASH));
        bytes.putLong(batch.valid).putLong(batch.size).putLong(batch.pages.size());
        batch.pages.forEach((number, page) -> bytes.putLong(number).put(page));
        bytes.put(hash(end, bytes.array(), bytes.position()));
        write(bytes.flip(), end);
        file.force(false);
        end += bytes.limit();
    }

    /** Makes everything in it void. The pages must be forced where they belong by now. */
    void restart() throws IOException {
        random.nextBytes(epoch);
        write(ByteBuffer.allocate(HEADER).put(epoch).put(Hash.sha256(epoch)).flip(), 0);
        // Forced before it is shortened: an old header before half of its batches would bring back half of an old
        // state.
        file.force(true);
        file.truncate(HEADER);
        end = HEADER;
    }

    long length() {
        return end;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private Batch next() throws IOException {
        byte[] fixed = read(end, FIXED);
        if (fixed == null) {
            return null;
        }
        var head = ByteBuffer.wrap(fixed);
        long valid = head.getLong();
        long size = head.getLong();
        long count = head.getLong();
        if (count < 0 || count > MOST_PAGES) {
            return null;
        }
        int length = (int) (FIXED + count * ENTRY);
        byte[] all = end + length + HASH > file.size() ? null : read(end, length + HASH);
        if (all == null || !Arrays.equals(hash(end, all, length), Arrays.copyOfRange(all, length, length + HASH))) {
            return null;
        }
        var pages = new TreeMap<Long, byte[]>();
        var rest = ByteBuffer.wrap(all, FIXED, length - FIXED);
        while (rest.hasRemaining()) {
            long number = rest.getLong();
            byte[] page = new byte[DurableFile.PAGE];
            rest.get(page);
            pages.put(number, page);
        }
        end += length + HASH;
        return new Batch(valid, size, pages);
    }

    private byte[] hash(long position, byte[] bytes, int length) {
        return Hash.sha256(
                epoch, ByteBuffer.allocate(Long.BYTES).putLong(position).array(), Arrays.copyOf(bytes, length));
    }

    private byte[] read(long position, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, position + bytes.position()) <= 0) {
                return null;
            }
        }
        return bytes.array();
    }

    private void write(ByteBuffer bytes, long position) throws IOException {
        long start = position - bytes.position();
        while (bytes.hasRemaining()) {
            file.write(bytes, start + bytes.position());
        }
    }
}
