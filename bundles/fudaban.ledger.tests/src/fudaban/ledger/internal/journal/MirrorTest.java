// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MirrorTest {
    private static final int SIZE = 60;

    @TempDir
    Path folder;

    private Scene scene;

    @BeforeEach
    void fill() throws SQLException {
        scene = new Scene("desk1", 3).run(SIZE);
        complete();
    }

    @AfterEach
    void close() throws SQLException {
        scene.close();
    }

    private long complete() {
        try (var mirror = new Mirror(folder, "desk1")) {
            return Completion.run(scene.connection, scene.table, mirror);
        }
    }

    private Path chain() {
        return folder.resolve("chain-desk1.txt");
    }

    private List<Path> segments() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".seg"))
                    .sorted()
                    .toList();
        }
    }

    private Map<String, byte[]> bytes() throws IOException {
        var all = new TreeMap<String, byte[]>();
        for (Path segment : segments()) {
            all.put(segment.getFileName().toString(), Files.readAllBytes(segment));
        }
        all.put("chain", Files.readAllBytes(chain()));
        return all;
    }

    private static void cut(Path file, long bytes) throws IOException {
        try (var open = new RandomAccessFile(file.toFile(), "rw")) {
            open.setLength(open.length() - bytes);
        }
    }

    private void assertMended(Map<String, byte[]> before) throws IOException {
        complete();
        var after = bytes();
        assertEquals(before.keySet(), after.keySet());
        before.forEach((name, content) -> assertArrayEquals(content, after.get(name), name));
    }

    @Test
    void holdsWhatTheDatabaseHolds() throws Exception {
        assertTrue(segments().size() > 1, "more than one month");
        try (var mirror = new Mirror(folder, "desk1")) {
            assertEquals(List.of(), mirror.notes());
            assertEquals(SIZE, mirror.last());
            assertEquals(Mirror.Standing.EQUAL, mirror.standing(scene.table.head(scene.connection, "desk1")));
            assertEquals(List.of(), scene.kinds(mirror));
            try (var reader = mirror.read(SIZE - 1)) {
                assertEquals(SIZE - 1, reader.next().number());
                assertArrayEquals(
                        scene.table.payload(scene.connection, "desk1", SIZE).orElseThrow(),
                        reader.next().sealed());
                assertEquals(null, reader.next());
            }
        }
    }

    @Test
    void takesOnlyTheNextEntry() {
        try (var mirror = new Mirror(folder, "desk1")) {
            var head = mirror.head().orElseThrow();
            assertThrows(IllegalStateException.class, () -> mirror.append(head, head.hash(), new byte[100]));
        }
    }

    @Test
    void aTornTailIsCutAndCompletedWhereverItWasTorn() throws Exception {
        var before = bytes();
        Path last = segments().getLast();
        for (long bytes : new long[] {1, 2, 63, 64, 65, 300, 1500}) {
            cut(chain(), bytes);
            try (var mirror = new Mirror(folder, "desk1")) {
                assertFalse(mirror.notes().isEmpty());
                assertTrue(mirror.last() < SIZE);
                assertEquals(Mirror.Standing.BEHIND, mirror.standing(scene.table.head(scene.connection, "desk1")));
            }
            assertMended(before);
            cut(last, bytes);
            assertMended(before);
            cut(chain(), bytes);
            cut(last, 2 * bytes);
            assertMended(before);
        }
    }

    @Test
    void blocksThatWereNeverWrittenAreATornTailToo() throws Exception {
        var before = bytes();
        Path last = segments().getLast();
        for (Path file : List.of(chain(), last)) {
            long size = Files.size(file);
            cut(file, 200);
            try (var open = new RandomAccessFile(file.toFile(), "rw")) {
                open.setLength(size);
            }
            assertMended(before);
            Files.write(file, new byte[5000], StandardOpenOption.APPEND);
            assertMended(before);
            Files.write(file, "half a line\twithout".getBytes(), StandardOpenOption.APPEND);
            assertMended(before);
        }
        Files.delete(last);
        assertMended(before);
        Files.write(chain(), new byte[0]);
        assertMended(before);
    }

    @Test
    void damageFurtherInIsNotCutButNamed() throws Exception {
        Path first = segments().getFirst();
        byte[] content = Files.readAllBytes(first);
        content[content.length / 2] ^= 1;
        content[100] ^= 1;
        Files.write(first, content);
        String text = Files.readString(chain());
        int line = text.indexOf("\n", text.length() / 2) + 30;
        Files.writeString(chain(), text.substring(0, line) + "9" + text.substring(line + 1));
        try (var mirror = new Mirror(folder, "desk1")) {
            assertEquals(List.of(), mirror.notes());
            assertEquals(SIZE, mirror.last());
            var kinds = scene.verify(mirror).faults();
            assertEquals(3, kinds.size(), kinds.toString());
            assertEquals(
                    2,
                    kinds.stream()
                            .filter(fault -> fault.kind().equals("mirror.payload"))
                            .count());
            assertEquals(
                    1,
                    kinds.stream()
                            .filter(fault -> fault.kind().equals("mirror.differs"))
                            .count());
        }
    }

    @Test
    void aLostSegmentIsNotedAndNothingIsCut() throws Exception {
        Files.delete(segments().getFirst());
        try (var mirror = new Mirror(folder, "desk1")) {
            assertEquals(SIZE, mirror.last());
            assertTrue(scene.verify(mirror).faults().stream()
                    .allMatch(fault -> fault.kind().equals("mirror.payload")));
        }
    }

    @Test
    void lostCommitsAreShownAndCanBeSetAside() throws Exception {
        var head = scene.table.entries(scene.connection, "desk1", 50, 1).getFirst();
        try (var mirror = new Mirror(folder, "desk1")) {
            assertEquals(Mirror.Standing.AHEAD, mirror.standing(Optional.of(head)));
            assertEquals(Mirror.Standing.AHEAD, mirror.standing(Optional.empty()));
            assertEquals(SIZE, mirror.lost(Optional.empty()).size());
            var lost = mirror.lost(Optional.of(head));
            assertEquals(SIZE - 50, lost.size());
            assertEquals(51, lost.getFirst().entry().number());
            mirror.setAside(50);
            assertEquals(50, mirror.last());
            assertEquals(Mirror.Standing.EQUAL, mirror.standing(Optional.of(head)));
        }
        assertEquals(
                SIZE - 50,
                Files.readAllLines(folder.resolve("lost-desk1-51.txt")).size());
        complete();
        try (var mirror = new Mirror(folder, "desk1")) {
            assertEquals(List.of(), scene.kinds(mirror));
        }
    }

    @Test
    void partedChainsAreSeen() throws Exception {
        try (var other = new Scene("desk1", 4).run(SIZE + 3);
                var mirror = new Mirror(folder, "desk1")) {
            var entries = other.table.entries(other.connection, "desk1", 50, 20);
            assertEquals(Mirror.Standing.FORKED, mirror.standing(Optional.of(entries.get(0))));
            assertEquals(Mirror.Standing.FORKED, mirror.standing(Optional.of(entries.get(10))));
        }
    }

    @Test
    void rewritingChangesOnlyWhatItIsTold() throws Exception {
        byte[] fresh = scene.vault.seal(
                "desk1",
                scene.vault.open(
                        "desk1",
                        5,
                        scene.table.payload(scene.connection, "desk1", 5).orElseThrow()),
                PayloadVault.segment(
                        scene.table.payload(scene.connection, "desk1", 5).orElseThrow()));
        Files.writeString(folder.resolve("payload-desk1-" + YearMonth.of(2026, 10) + ".seg.new"), "left over");
        try (var mirror = new Mirror(folder, "desk1")) {
            mirror.rewrite(Map.of(5L, fresh));
            assertEquals(List.of("mirror.payload desk1:5"), scene.kinds(mirror));
            // And it goes on after it.
            scene.run(3);
            Completion.run(scene.connection, scene.table, mirror);
            assertEquals(List.of("mirror.payload desk1:5"), scene.kinds(mirror));
        }
        try (var files = Files.list(folder)) {
            assertTrue(files.noneMatch(file -> file.toString().endsWith(".new")));
        }
    }

    @Test
    void largePayloadsPassTheWindow() throws Exception {
        scene.append("demo.large", "\"" + "大".repeat(400_000) + "\"", List.of());
        scene.run(2);
        complete();
        try (var mirror = new Mirror(folder, "desk1")) {
            assertEquals(List.of(), mirror.notes());
            assertEquals(List.of(), scene.kinds(mirror));
        }
    }
}
