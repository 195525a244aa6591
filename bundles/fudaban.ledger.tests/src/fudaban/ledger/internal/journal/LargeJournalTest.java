// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That verification gets through a journal of some size; how fast is for the benchmarks. */
class LargeJournalTest {
    @Test
    void thousandsOfEntriesWithTheirMirror(@TempDir Path folder) throws Exception {
        int size = Boolean.getBoolean("fudaban.long") ? 100_000 : 3_000;
        try (var scene = new Scene("desk1", 31);
                var mirror = new Mirror(folder, "desk1")) {
            for (int i = 0; i < size; i++) {
                String id = "p" + i % 500;
                scene.append(
                        "demo.act",
                        "{\"i\":" + i + "}",
                        List.of(
                                scene.records.containsKey(id)
                                        ? scene.change(id, "unit", "第" + i + "課")
                                        : scene.make(id, "人" + i)));
                scene.passes(60);
            }
            Completion.run(scene.connection, scene.table, mirror);
            long begin = System.nanoTime();
            var findings = scene.verify(mirror, scene.head());
            long millis = (System.nanoTime() - begin) / 1_000_000;
            assertEquals(List.of(), findings.faults());
            assertEquals(size, findings.entries());
            System.err.println(size + " entries verified in " + millis + " ms");
        }
    }
}
