// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Upkeep.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RebuildTest {
    @TempDir
    Path folder;

    private Scene scene;

    @BeforeEach
    void fill() throws SQLException {
        scene = new Scene("desk1", 13).run(70);
        scene.append("demo.number", "{}", List.of(SeriesChange.of("request", 0, scene.next("request"), scene.salt())));
    }

    @AfterEach
    void close() throws SQLException {
        scene.close();
    }

    private void mirror() {
        try (var mirror = new Mirror(folder, "desk1")) {
            Completion.run(scene.connection, scene.table, mirror);
        }
    }

    private Rebuild.Result into(Scene fresh) {
        return new Rebuild(fresh.table, fresh.vault, fresh).run(fresh.connection, folder, "desk1", Progress.NONE);
    }

    @Test
    void theMirrorAloneMakesTheDatabaseAnew() throws Exception {
        scene.erase(scene.records.keySet().iterator().next());
        mirror();
        try (var fresh = new Scene("desk1", 0);
                var mirror = new Mirror(folder, "desk1")) {
            assertEquals(new Rebuild.Result(72, Optional.empty()), into(fresh));
            assertEquals(scene.records, fresh.records);
            assertEquals(scene.head(), fresh.head());
            assertEquals(1, fresh.table.reached(fresh.connection, "request"));
            assertEquals(List.of(), fresh.kinds(mirror, scene.head()));
            assertEquals(new Rebuild.Result(0, Optional.empty()), into(fresh));
        }
    }

    @Test
    void lostCommitsAreEnteredAgainAndTheirErasuresToo() throws Exception {
        String id = scene.records.keySet().iterator().next();
        mirror();
        try (var restored = new Scene("desk1", 0)) {
            into(restored);
            scene.run(5);
            var change =
                    scene.records.containsKey(id) ? scene.change(id, "unit", "消す前") : scene.make(id = "p-late", "後から");
            scene.append("demo.act", "{}", List.of(change));
            scene.erase(id);
            try (var mirror = new Mirror(folder, "desk1")) {
                Completion.run(scene.connection, scene.table, mirror);
                new Erasure(scene.table, scene.vault).inMirror(scene.connection, mirror, List.of(id));
                assertEquals(List.of(), scene.kinds(mirror));
            }
            assertEquals(new Rebuild.Result(7, Optional.empty()), into(restored));
            assertEquals(scene.records, restored.records);
            var findings = restored.verify(null, scene.head());
            assertEquals(List.of(), findings.faults());
            assertTrue(findings.erased() > 0);
            try (var mirror = new Mirror(folder, "desk1")) {
                var erasure = new Erasure(restored.table, restored.vault);
                for (var erase : erasure.pending(restored.connection, "copies", "desk1")) {
                    erasure.inMirror(restored.connection, mirror, erasure.records(restored.connection, erase));
                }
                assertEquals(List.of(), restored.kinds(mirror));
            }
        }
    }

    @Test
    void nothingIsBuiltOnAnEntryThatIsNotRight() throws Exception {
        mirror();
        Path chain = folder.resolve("chain-desk1.txt");
        String text = Files.readString(chain);
        int at = text.indexOf("account-1", text.indexOf("\ndesk1\t30\t"));
        Files.writeString(chain, text.substring(0, at) + "account-9" + text.substring(at + 9));
        try (var fresh = new Scene("desk1", 0)) {
            var result = into(fresh);
            assertEquals(29, result.entries());
            assertEquals("chain.hash", result.stopped().orElseThrow().kind());
            assertEquals("desk1:30", result.stopped().orElseThrow().entry());
            assertEquals(List.of(), fresh.kinds(null));
        }
    }

    @Test
    void aMissingPayloadStopsItToo() throws Exception {
        mirror();
        try (var files = Files.list(folder)) {
            Files.delete(files.filter(file -> file.toString().endsWith(".seg"))
                    .sorted()
                    .toList()
                    .getLast());
        }
        try (var fresh = new Scene("desk1", 0)) {
            assertEquals("payload.missing", into(fresh).stopped().orElseThrow().kind());
            assertEquals(Map.of(), Map.copyOf(new Scene("desk1", 0).records));
        }
    }
}
