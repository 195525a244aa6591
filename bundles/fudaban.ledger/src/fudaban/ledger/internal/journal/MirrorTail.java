// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import fudaban.ledger.journal.Entry;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds where a mirror really ends. What was not forced before a power cut may be there in part: the end of the chain
 * file, the end of the segments, or one without the other. Only the end is looked at; damage further in is for {@link
 * Verification} to name.
 */
final class MirrorTail {
    /**
     * More lines than this without payload are no torn tail but a lost segment, and are left for verification to name.
     */
    private static final int LONGEST_TAIL = 10_000;

    private final MirrorFiles files;
    private final ChainFile chain;
    private final List<Message> notes;

    MirrorTail(MirrorFiles files, ChainFile chain, List<Message> notes) {
        this.files = files;
        this.chain = chain;
        this.notes = notes;
    }

    /** Cuts what is torn and returns the last entry that is whole, null when there is none. */
    Entry mend() throws IOException {
        Entry last = cutChain();
        long payload = cutSegments(last);
        long number = last == null ? 0 : last.number();
        if (payload < number && number - payload > LONGEST_TAIL) {
            notes.add(Message.of("mirror.note.payload", files.desk(), Long.toString(payload), Long.toString(number)));
            return last;
        }
        if (payload != number) {
            notes.add(Message.of("mirror.note.uneven", files.desk(), Long.toString(Math.min(payload, number))));
            return cutAfter(Math.min(payload, number));
        }
        return last;
    }

    /** Cuts every entry after a number, in chain and segments, and returns the last one left. */
    Entry cutAfter(long number) throws IOException {
        long end = chain.size();
        Entry last = null;
        for (var line = chain.before(end); line != null; line = chain.before(line.begin())) {
            last = line.entry();
            if (last == null || last.number() <= number) {
                break;
            }
            end = line.begin();
            last = null;
        }
        chain.cut(end);
        for (Path segment : files.segments().values()) {
            cut(segment, firstAfter(segment, number));
        }
        return last;
    }

    private Entry cutChain() throws IOException {
        long size = chain.size();
        for (var line = chain.before(size); line != null; line = chain.before(line.begin())) {
            Entry entry = line.entry();
            if (entry != null && entry.desk().equals(files.desk())) {
                cutChain(line.end(), size);
                return entry;
            }
        }
        cutChain(0, size);
        return null;
    }

    private void cutChain(long end, long size) throws IOException {
        if (end < size) {
            notes.add(
                    Message.of("mirror.note.torn", files.chain().getFileName().toString(), Long.toString(size - end)));
            chain.cut(end);
        }
    }

    /** Cuts torn frames and returns the highest number with a payload: numbers only grow within a segment. */
    private long cutSegments(Entry head) throws IOException {
        long highest = 0;
        for (Path segment : candidates(head).values()) {
            try (var frames = new SegmentFile(segment)) {
                var last = frames.last();
                highest = Math.max(highest, last == null ? 0 : last.number());
                if (frames.position() < frames.limit()) {
                    notes.add(Message.of(
                            "mirror.note.torn",
                            segment.getFileName().toString(),
                            Long.toString(frames.limit() - frames.position())));
                    cut(segment, frames.position());
                }
            }
        }
        return highest;
    }

    /**
     * The segments that may have been written last: the two newest, and those around the last entry's time, should the
     * clock have been wrong in between.
     */
    private Map<YearMonth, Path> candidates(Entry last) throws IOException {
        var all = files.segments();
        var chosen = new LinkedHashMap<YearMonth, Path>();
        all.reversed().entrySet().stream().limit(2).forEach(entry -> chosen.put(entry.getKey(), entry.getValue()));
        if (last != null) {
            YearMonth month = YearMonth.from(last.entered().atZone(ZoneOffset.UTC));
            all.subMap(month.minusMonths(1), month.plusMonths(2)).forEach(chosen::put);
        }
        return chosen;
    }

    private static long firstAfter(Path segment, long number) throws IOException {
        try (var frames = new SegmentFile(segment)) {
            for (var frame = frames.next(); frame != null; frame = frames.next()) {
                if (frame.number() > number) {
                    return frame.offset();
                }
            }
            return frames.limit();
        }
    }

    private static void cut(Path segment, long offset) throws IOException {
        try (var channel = FileChannel.open(segment, StandardOpenOption.WRITE)) {
            if (offset < channel.size()) {
                channel.truncate(offset);
                channel.force(true);
            }
        }
    }
}
