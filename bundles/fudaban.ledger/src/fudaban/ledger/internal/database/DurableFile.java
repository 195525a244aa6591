// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A file that goes from one forced state to the next. Writes stay in memory, page by page. {@link #force} writes the changed pages to the log and
 * forces it; only then
 * are they copied to the file, which is itself forced when the log has grown. After a power cut the log is copied again, up to the last whole batch.
 *
 * <p>Readers do not wait for a force: they see the pages under way in memory.
 */
final class DurableFile {
    static final int PAGE = 4096;

    /** Pages kept in memory before they are forced without being asked: 64 MiB. */
    private static final int MOST_PAGES = 16 * 1024;
    /** Length of the log at which the file itself is forced and the log begun anew: 32 MiB. */
    private static final long LONGEST_LOG = 32L * 1024 * 1024;

    private final FileChannel base;
    private final PageLog log;
    private final int mostPages;
    private final long longestLog;
    private final Object forcing = new Object();

    /** Pages written since the last force began; guarded by this. */
    private TreeMap<Long, byte[]> changed = new TreeMap<>();
    /** Pages being forced; guarded by this. */
    private SortedMap<Long, byte[]> underWay = new TreeMap<>();
    /** Length as the writer sees it; guarded by this. */
    private long size;
    /** Bytes of the base that still count: less than its length after a truncation; guarded by this. */
    private long valid;
    /** After a failed force nobody knows what the disk holds: everything but reading fails until the file is opened again. Guarded by this. */
    private boolean broken;

    DurableFile(FileChannel base, PageLog log) throws IOException {
        this(base, log, MOST_PAGES, LONGEST_LOG);
    }

    DurableFile(FileChannel base, PageLog log, int mostPages, long longestLog) throws IOException {
        this.base = base;
        this.log = log;
        this.mostPages = mostPages;
        this.longestLog = longestLog;
        boolean opened = false;
        try {
            if (log.replay(this::apply)) {
                base.force(true);
            }
            log.restart();
            opened = true;
        } finally {
            if (!opened) {
                log.close();
            }
        }
        size = base.size();
        valid = size;
    }

    synchronized long size() {
        return size;
    }

    synchronized int read(ByteBuffer to, long position) throws IOException {
        if (position >= size) {
            return -1;
        }
        int length = (int) Math.min(to.remaining(), size - position);
        for (int done = 0; done < length; ) {
            long at = position + done;
            long number = at / PAGE;
            int offset = (int) (at % PAGE);
            int part = Math.min(PAGE - offset, length - done);
            byte[] page = inMemory(number);
            if (page == null) {
                part = run(number, at, length - done);
                fromBase(to, at, part);
            } else {
                to.put(page, offset, part);
            }
            done += part;
        }
        return length;
    }

    /** How many of the bytes lie on pages that are not in memory. */
    private int run(long first, long at, int most) {
        long number = first;
        while ((number + 1) * PAGE < at + most && inMemory(number + 1) == null) {
            number++;
        }
        return (int) Math.min(most, (number + 1) * PAGE - at);
    }

    int write(ByteBuffer from, long position) throws IOException {
        int length = from.remaining();
        boolean many;
        synchronized (this) {
            requireSound();
            for (int done = 0; done < length; ) {
                long at = position + done;
                int offset = (int) (at % PAGE);
                int part = Math.min(PAGE - offset, length - done);
                from.get(forChange(at / PAGE, part == PAGE), offset, part);
                done += part;
            }
            size = Math.max(size, position + length);
            many = changed.size() > mostPages;
        }
        if (many) {
            force();
        }
        return length;
    }

    void truncate(long length) throws IOException {
        synchronized (forcing) {
            synchronized (this) {
                requireSound();
                if (length >= size) {
                    return;
                }
                if (length % PAGE != 0) {
                    byte[] last = forChange(length / PAGE, false);
                    Arrays.fill(last, (int) (length % PAGE), PAGE, (byte) 0);
                }
                changed.tailMap((length + PAGE - 1) / PAGE).clear();
                size = length;
                valid = Math.min(valid, length);
            }
        }
    }

    /** Returns when everything written before will be there after a power cut. */
    void force() throws IOException {
        synchronized (forcing) {
            PageLog.Batch batch;
            synchronized (this) {
                requireSound();
                if (changed.isEmpty() && size == valid) {
                    return;
                }
                batch = new PageLog.Batch(valid, size, changed);
                underWay = changed;
                changed = new TreeMap<>();
            }
            boolean done = false;
            try {
                log.append(batch);
                apply(batch);
                if (log.length() > longestLog) {
                    base.force(true);
                    log.restart();
                }
                done = true;
            } finally {
                synchronized (this) {
                    if (done) {
                        underWay = new TreeMap<>();
                        valid = batch.size();
                    } else {
                        broken = true;
                    }
                }
            }
        }
    }

    void close() throws IOException {
        synchronized (forcing) {
            try (log) {
                synchronized (this) {
                    if (broken) {
                        return;
                    }
                }
                force();
                base.force(true);
                log.restart();
            }
        }
    }

    private void requireSound() throws IOException {
        if (broken) {
            throw new IOException("the file could not be forced before; it must be opened again");
        }
    }

    private void apply(PageLog.Batch batch) throws IOException {
        if (base.size() > batch.valid()) {
            base.truncate(batch.valid());
        }
        for (var page : batch.pages().entrySet()) {
            long at = page.getKey() * PAGE;
            int length = (int) Math.min(PAGE, batch.size() - at);
            var bytes = ByteBuffer.wrap(page.getValue(), 0, length);
            while (bytes.hasRemaining()) {
                at += base.write(bytes, at);
            }
        }
        if (base.size() < batch.size()) {
            base.write(ByteBuffer.wrap(new byte[1]), batch.size() - 1);
        }
    }

    private byte[] inMemory(long number) {
        byte[] page = changed.get(number);
        return page == null ? underWay.get(number) : page;
    }

    private byte[] forChange(long number, boolean whole) throws IOException {
        byte[] page = changed.get(number);
        if (page == null) {
            byte[] old = underWay.get(number);
            page = old == null ? new byte[PAGE] : old.clone();
            if (old == null && !whole) {
                fromBase(ByteBuffer.wrap(page), number * PAGE, PAGE);
            }
            changed.put(number, page);
        }
        return page;
    }

    /** Bytes of the base, zeros beyond what counts. */
    private void fromBase(ByteBuffer to, long position, int length) throws IOException {
        int end = to.position() + length;
        int limit = to.limit();
        to.limit(to.position() + (int) Math.clamp(valid - position, 0, length));
        for (long at = position; to.hasRemaining(); ) {
            int read = base.read(to, at);
            if (read <= 0) {
                break;
            }
            at += read;
        }
        to.limit(limit);
        while (to.position() < end) {
            to.put((byte) 0);
        }
    }
}
