// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SegmentFileTest {
    @TempDir
    Path folder;

    private Path write(long from, int... lengths) throws IOException {
        Path file = folder.resolve("payload");
        var random = new Random(from);
        long number = from;
        for (int length : lengths) {
            byte[] body = new byte[length];
            random.nextBytes(body);
            byte[] frame = SegmentFile.frame(number++, body).array();
            Files.write(file, frame, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
        return file;
    }

    private static void assertLastAsReadFromTheBeginning(Path file) throws IOException {
        try (var forward = new SegmentFile(file);
                var backward = new SegmentFile(file)) {
            SegmentFile.Frame expected = null;
            for (var frame = forward.next(); frame != null; frame = forward.next()) {
                expected = frame;
            }
            var found = backward.last();
            assertEquals(expected == null ? 0 : expected.number(), found == null ? 0 : found.number());
            assertEquals(expected == null ? 0 : expected.offset(), found == null ? 0 : found.offset());
            assertEquals(forward.position(), backward.position());
            if (expected != null) {
                assertArrayEquals(expected.body(), found.body());
            }
        }
    }

    @Test
    void theLastFrameIsTheSameFromEitherEnd() throws IOException {
        Path file = write(1, 1, 100, 70_000, 300_000, 5, 1_200_000, 20);
        long whole = Files.size(file);
        // Torn within each of the last frames, at their edges, and at the very beginning.
        for (long cut :
                new long[] {0, 1, 39, 40, 41, 60_000, 1_199_999, 1_200_060, 1_200_085, 1_570_000, whole - 5, whole}) {
            try (var open = new RandomAccessFile(file.toFile(), "rw")) {
                open.setLength(whole - cut);
            }
            assertLastAsReadFromTheBeginning(file);
            Files.delete(file);
            write(1, 1, 100, 70_000, 300_000, 5, 1_200_000, 20);
        }
    }

    @Test
    void whatWasNeverWrittenOrIsDamagedAtTheEndIsPassedOver() throws IOException {
        Path file = write(1, 50, 50, 90_000);
        long end = Files.size(file);
        Files.write(file, new byte[700_000], StandardOpenOption.APPEND);
        assertLastAsReadFromTheBeginning(file);
        try (var segment = new SegmentFile(file)) {
            assertEquals(3, segment.last().number());
            assertEquals(end, segment.position());
        }
        try (var open = new RandomAccessFile(file.toFile(), "rw")) {
            open.seek(end - 10);
            open.write(7);
        }
        assertLastAsReadFromTheBeginning(file);
        Files.write(file, new byte[0]);
        try (var segment = new SegmentFile(file)) {
            assertNull(segment.last());
        }
    }

    @Test
    void aFullMonthTakesNoLongerThanItsEnd() throws IOException {
        Path file = folder.resolve("payload");
        try (var sparse = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            sparse.write(ByteBuffer.allocate(1), 64L << 30);
        }
        write(8, 400, 400);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            try (var segment = new SegmentFile(file)) {
                assertEquals(9, segment.last().number());
            }
        });
    }
}
