// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.database;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.testing.PowerCutFileSystem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a cut at any moment the file is as it was when a force began or ended: the last one that returned, or one after it. */
class DurableFileTest {
    private static final int LARGEST = 60_000;

    @TempDir
    Path folder;

    @Test
    void isAlwaysAForcedState() throws Exception {
        int cuts = 0;
        for (int seed = 0; seed < (Boolean.getBoolean("fudaban.long") ? 1000 : 50); seed++) {
            Path path = folder.resolve("f" + seed);
            try (var disk = PowerCutFileSystem.install()) {
                var random = new Random(seed);
                boolean small = random.nextBoolean();
                byte[] now = new byte[0];
                for (int life = 0; life < 4; life++) {
                    // The states it may be in after a cut: the last forced one, and while a force is under way the one
                    // after it.
                    List<byte[]> possible = new ArrayList<>(List.of(now));
                    disk.cutAfter(1 + random.nextInt(120), new Random(random.nextLong()));
                    try {
                        DurableFile file = open(disk, path, small);
                        for (int i = 0; i < 60; i++) {
                            switch (random.nextInt(8)) {
                                case 0 -> {
                                    possible.add(now);
                                    file.force();
                                    possible.clear();
                                    possible.add(now);
                                }
                                case 1 -> {
                                    int length = random.nextInt(LARGEST);
                                    file.truncate(length);
                                    now = Arrays.copyOf(now, Math.min(now.length, length));
                                }
                                default -> {
                                    byte[] bytes = new byte[1 + random.nextInt(9000)];
                                    random.nextBytes(bytes);
                                    int at = random.nextInt(LARGEST);
                                    now = Arrays.copyOf(now, Math.max(now.length, at + bytes.length));
                                    System.arraycopy(bytes, 0, now, at, bytes.length);
                                    if (small) {
                                        // With little memory, a write may force by itself.
                                        possible.add(now);
                                    }
                                    file.write(ByteBuffer.wrap(bytes), at);
                                }
                            }
                            assertArrayEquals(now, content(file), "seed " + seed);
                        }
                        possible.add(now);
                        file.close();
                        possible.clear();
                        possible.add(now);
                    } catch (IOException powerless) {
                        assertTrue(disk.isOff(), () -> "failed under power: " + powerless);
                        cuts++;
                    }
                    if (!disk.isOff()) {
                        disk.cut(random);
                    }
                    disk.powerOn();
                    DurableFile again = open(disk, path, small);
                    now = content(again);
                    again.close();
                    byte[] after = now;
                    assertTrue(
                            possible.stream().anyMatch(state -> Arrays.equals(state, after)),
                            "seed " + seed + " life " + life);
                }
            }
        }
        assertTrue(cuts > 20, "only " + cuts + " cuts");
    }

    @Test
    void aDamagedLogIsCutAtItsLastWholeBatch() throws Exception {
        Path path = folder.resolve("f");
        try (var disk = PowerCutFileSystem.install()) {
            DurableFile file = open(disk, path, false);
            file.write(ByteBuffer.wrap(new byte[5000]), 0);
            file.force();
            file.write(ByteBuffer.wrap(new byte[] {1, 2, 3}), 100);
            file.force();
            disk.cut(new Random(1));
            disk.powerOn();
            Files.write(path, new byte[0]);
            byte[] log = Files.readAllBytes(log(path));
            log[log.length - 1] ^= 1;
            Files.write(log(path), log);
            assertArrayEquals(new byte[5000], content(open(disk, path, false)));
        }
    }

    private static DurableFile open(PowerCutFileSystem disk, Path path, boolean small) throws IOException {
        var base = FilePath.get(disk.prefix() + path).open("rw");
        return new DurableFile(
                base, new PageLog(FilePath.get(disk.prefix() + log(path)).open("rw")), small ? 6 : 1000, 60_000);
    }

    private static Path log(Path path) {
        return path.resolveSibling(path.getFileName() + ".log");
    }

    private static byte[] content(DurableFile file) throws IOException {
        var bytes = ByteBuffer.allocate((int) file.size());
        while (bytes.hasRemaining() && file.read(bytes, bytes.position()) > 0) {
            // Reads on.
        }
        return bytes.array();
    }
}
