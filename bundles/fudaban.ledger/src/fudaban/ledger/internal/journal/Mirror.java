// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import fudaban.ledger.internal.database.StorageFailure;
import fudaban.ledger.internal.key.AtomicFile;
import fudaban.ledger.journal.Entry;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A desk's chain and payload as files beside the database: {@code chain-DESK.txt} and one {@code
 * payload-DESK-2026-11.seg} for each month. Copied from the database by number after commit, so that it is at most
 * behind; ahead it is only when the database has lost commits. Safe for use by several threads.
 *
 * <p>Failures of the file system are {@link StorageFailure}s.
 */
public final class Mirror implements AutoCloseable {
    /** How the mirror stands to the database's chain. */
    public enum Standing {
        /** Both end with the same entry. */
        EQUAL,
        /** The database has more; the mirror is to be completed. */
        BEHIND,
        /** The mirror has more: the database has lost commits. */
        AHEAD,
        /** They hold different entries under the same number. */
        FORKED
    }

    private final MirrorFiles files;
    private final List<Message> notes = new ArrayList<>();
    private final Map<YearMonth, FileChannel> open = new HashMap<>();
    private final ChainFile chain;
    private Entry head;

    /** Opens or makes the mirror of a desk for writing. A torn tail, as a power cut leaves it, is cut and noted. */
    public Mirror(Path folder, String desk) {
        files = new MirrorFiles(folder, desk);
        try {
            Files.createDirectories(folder);
            files.deleteLeftovers();
            chain = new ChainFile(files.chain(), true);
            head = new MirrorTail(files, chain, notes).mend();
        } catch (IOException failure) {
            throw StorageFailure.of(failure);
        }
    }

    /** What was found and mended at open. */
    public List<Message> notes() {
        return List.copyOf(notes);
    }

    /** The desk. */
    public String desk() {
        return files.desk();
    }

    /** The number of the newest entry, 0 when empty. */
    public synchronized long last() {
        return head == null ? 0 : head.number();
    }

    /** The newest entry. */
    public synchronized Optional<Entry> head() {
        return Optional.ofNullable(head);
    }

    /**
     * Adds the next entry; durable only after {@link #force}.
     *
     * @throws IllegalStateException when it is not the next one
     */
    public synchronized void append(Entry entry, String hash, byte[] sealed) {
        if (entry.number() != last() + 1 || !entry.desk().equals(desk())) {
            throw new IllegalStateException("the mirror of " + desk() + " ends with " + last() + " and is handed "
                    + entry.desk() + ":" + entry.number());
        }
        try {
            // Payload first: a line in the chain file promises that its payload was written.
            FileChannel segment = segment(PayloadVault.segment(sealed));
            write(segment, SegmentFile.frame(entry.number(), sealed), segment.size());
            chain.append(entry.line(), hash);
            head = entry;
        } catch (IOException failure) {
            throw StorageFailure.of(failure);
        }
    }

    /** Returns once everything added lies on the disk. */
    public synchronized void force() {
        try {
            for (FileChannel segment : open.values()) {
                segment.force(false);
            }
            chain.force();
            closeSegments();
        } catch (IOException failure) {
            throw StorageFailure.of(failure);
        }
    }

    /** How the mirror stands to the chain in the database. */
    public Standing standing(Optional<Entry> database) {
        long number = database.map(Entry::number).orElse(0L);
        if (number > 0
                && number <= last()
                && !hash(number).equals(database.orElseThrow().hash())) {
            return Standing.FORKED;
        }
        return number == last() ? Standing.EQUAL : number > last() ? Standing.BEHIND : Standing.AHEAD;
    }

    private String hash(long number) {
        if (number == last()) {
            return head().orElseThrow().hash();
        }
        try (var reader = read(number)) {
            var copy = reader.next();
            return copy == null ? "" : copy.hash();
        }
    }

    /** Entries after the head of the database: commits it has lost, with what is needed to enter them again. */
    public List<MirrorCopy> lost(Optional<Entry> database) {
        List<MirrorCopy> lost = new ArrayList<>();
        try (var reader = read(database.map(Entry::number).orElse(0L) + 1)) {
            for (var copy = reader.next(); copy != null; copy = reader.next()) {
                lost.add(copy);
            }
        }
        return lost;
    }

    /** Reads entries in order, from a number on, as far as the mirror goes now. */
    public synchronized MirrorReader read(long from) {
        return new MirrorReader(files, from, last());
    }

    /** Reads a mirror that nobody writes, without mending anything. */
    public static MirrorReader readOnly(Path folder, String desk, long from) {
        return new MirrorReader(new MirrorFiles(folder, desk), from, Long.MAX_VALUE);
    }

    /**
     * Gives up the entries after a number, where the operator decides not to enter lost commits again or the chains
     * have parted. Their chain lines, which hold no personal data, are kept in {@code lost-DESK-NUMBER.txt}: a head
     * printed on paper may name one of them.
     */
    public synchronized void setAside(long after) {
        try {
            force();
            var lines = new ArrayList<String>();
            try (var reader = read(after + 1)) {
                for (var copy = reader.next(); copy != null; copy = reader.next()) {
                    lines.add(copy.line() + "\t" + copy.hash());
                }
            }
            Files.write(files.lost(after + 1), lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            head = new MirrorTail(files, chain, notes).cutAfter(after);
        } catch (IOException failure) {
            throw StorageFailure.of(failure);
        }
    }

    /**
     * Puts other sealed payloads in place of some: erasure. Each segment is written anew beside the old one, forced,
     * and takes its place in one step.
     *
     * @param replacements by number, each sealed into the segment it was in
     */
    public synchronized void rewrite(Map<Long, byte[]> replacements) {
        try {
            force();
            Map<YearMonth, Map<Long, byte[]>> months = new HashMap<>();
            replacements.forEach(
                    (number, body) -> months.computeIfAbsent(PayloadVault.segment(body), month -> new HashMap<>())
                            .put(number, body));
            for (var month : months.entrySet()) {
                rewrite(files.segment(month.getKey()), month.getValue());
            }
        } catch (IOException failure) {
            throw StorageFailure.of(failure);
        }
    }

    private void rewrite(Path segment, Map<Long, byte[]> replacements) throws IOException {
        if (!Files.exists(segment)) {
            return;
        }
        Path fresh = files.fresh(segment);
        try (var from = new SegmentFile(segment);
                var to = FileChannel.open(
                        fresh,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            for (var frame = from.next(); frame != null; frame = from.next()) {
                write(
                        to,
                        SegmentFile.frame(frame.number(), replacements.getOrDefault(frame.number(), frame.body())),
                        to.size());
            }
            to.force(true);
        }
        AtomicFile.replace(fresh, segment);
    }

    private FileChannel segment(YearMonth month) throws IOException {
        FileChannel channel = open.get(month);
        if (channel == null) {
            Path file = files.segment(month);
            boolean fresh = !Files.exists(file);
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (fresh) {
                AtomicFile.forceFolder(files.folder());
            }
            open.put(month, channel);
        }
        return channel;
    }

    private void closeSegments() throws IOException {
        for (FileChannel segment : open.values()) {
            segment.close();
        }
        open.clear();
    }

    private static void write(FileChannel channel, ByteBuffer bytes, long at) throws IOException {
        long position = at;
        while (bytes.hasRemaining()) {
            position += channel.write(bytes, position);
        }
    }

    /** Fills the buffer from an offset. */
    static void fill(FileChannel channel, ByteBuffer buffer, long at) throws IOException {
        long position = at;
        while (buffer.hasRemaining()) {
            int read = channel.read(buffer, position);
            if (read < 0) {
                throw new EOFException("the file ends at " + position);
            }
            position += read;
        }
    }

    /** Forces and closes the files. */
    @Override
    public synchronized void close() {
        try (chain) {
            force();
        } catch (IOException failure) {
            throw StorageFailure.of(failure);
        }
    }
}
