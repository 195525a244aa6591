// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import fudaban.ledger.internal.database.StorageFailure;
import fudaban.ledger.journal.Hash;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads a mirror in the order of its chain, a line and a payload at a time. Nothing is trusted: lines that are none
 * come as they are.
 */
public final class MirrorReader implements AutoCloseable {
    private final SortedMap<YearMonth, Path> segments;
    private final List<Open> open = new ArrayList<>();
    private final long from;
    private final long to;
    private final BufferedReader lines;
    private long expected = 1;
    private Open current;

    /** A segment being read, one frame ahead. */
    private static final class Open {
        final SegmentFile file;
        SegmentFile.Frame frame;

        Open(Path path, long from) throws IOException {
            file = new SegmentFile(path);
            seek(from);
        }

        void seek(long number) throws IOException {
            do {
                frame = file.next();
            } while (frame != null && frame.number() < number);
        }
    }

    MirrorReader(MirrorFiles files, long from, long to) {
        this.from = from;
        this.to = to;
        try {
            boolean there = Files.exists(files.chain());
            lines = there ? ChainFile.reader(files.chain()) : new BufferedReader(Reader.nullReader());
            segments = new TreeMap<>(files.segments());
        } catch (IOException failure) {
            throw StorageFailure.of(failure);
        }
    }

    /** The next entry; null at the end. */
    public MirrorCopy next() {
        try {
            String text = lines.readLine();
            while (text != null) {
                int tab = text.lastIndexOf('\t');
                String line = tab < 0 ? text : text.substring(0, tab);
                String hash = tab < 0 ? "" : text.substring(tab + 1);
                long number = number(line, hash);
                expected = number + 1;
                if (number > to) {
                    return null;
                }
                if (number >= from) {
                    return new MirrorCopy(number, line, hash, payload(number, line));
                }
                text = lines.readLine();
            }
            return null;
        } catch (IOException failure) {
            throw StorageFailure.of(failure);
        }
    }

    /** The line's own number; where the line is damaged, the number that would follow. */
    private long number(String line, String hash) {
        int first = line.indexOf('\t');
        int second = line.indexOf('\t', first + 1);
        try {
            long number = first < 0 || second < 0 ? expected : Long.parseLong(line, first + 1, second, 10);
            return number == expected || Hash.hex(Hash.sha256(line)).equals(hash) ? number : expected;
        } catch (NumberFormatException damaged) {
            return expected;
        }
    }

    private byte[] payload(long number, String line) throws IOException {
        if (current == null || !at(current, number)) {
            current = find(number, line);
        }
        return current == null ? null : current.frame.body();
    }

    private Open find(long number, String line) throws IOException {
        for (Open each : open) {
            if (at(each, number)) {
                return each;
            }
        }
        for (YearMonth month : likely(line)) {
            Path path = segments.remove(month);
            if (path != null) {
                var next = new Open(path, from);
                open.add(next);
                if (at(next, number)) {
                    return next;
                }
            }
        }
        return null;
    }

    /**
     * The months whose segment may hold the payload: that of the time of entry, the neighbours (the desk's zone is not
     * known here), then all others.
     */
    private Set<YearMonth> likely(String line) {
        var months = new LinkedHashSet<YearMonth>();
        try {
            YearMonth month = YearMonth.parse(line.split("\t", 5)[3].substring(0, 7));
            months.add(month);
            months.add(month.plusMonths(1));
            months.add(month.minusMonths(1));
        } catch (DateTimeException | IndexOutOfBoundsException damaged) {
            // Then every segment is as likely as the other.
        }
        months.addAll(segments.keySet());
        return months;
    }

    private static boolean at(Open segment, long number) throws IOException {
        if (segment.frame != null && segment.frame.number() < number) {
            segment.seek(number);
        }
        return segment.frame != null && segment.frame.number() == number;
    }

    @Override
    public void close() {
        try {
            lines.close();
            for (Open each : open) {
                each.file.close();
            }
        } catch (IOException failure) {
            throw StorageFailure.of(failure);
        }
    }
}
