// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.journal.Payload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was erased is nowhere in the journal: not in the database, not in the mirror, neither in the old payload nor
 * beside it.
 */
class EraseProofTest {
    private static final String PLANTED = "葛󠄀城 ㊙太郎";

    @TempDir
    Path folder;

    private static boolean holds(byte[] content, byte[] part) {
        return new String(content, StandardCharsets.ISO_8859_1).contains(new String(part, StandardCharsets.ISO_8859_1));
    }

    /** Everything the key opens, in the files of the mirror. */
    private static List<Payload> opened(Path mirror, PayloadVault vault) throws Exception {
        List<Payload> all = new ArrayList<>();
        try (var files = Files.list(mirror)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".seg")).toList()) {
                try (var segment = new SegmentFile(file)) {
                    for (var frame = segment.next(); frame != null; frame = segment.next()) {
                        all.add(vault.open("desk1", frame.number(), frame.body()));
                    }
                }
            }
        }
        return all;
    }

    @Test
    void aPlantedValueIsNowhereAndTheChainIsAsItWas() throws Exception {
        Path mirrorFolder = folder.resolve("mirror");
        String url = "jdbc:h2:file:" + folder.resolve("db");
        List<byte[]> salts = new ArrayList<>();
        List<byte[]> old = new ArrayList<>();
        try (var scene = new Scene("desk1", 21, url)) {
            scene.run(20);
            scene.append("demo.make", "{\"name\":\"" + PLANTED + "\"}", List.of(scene.make("p-planted", PLANTED)));
            scene.run(3);
            scene.append(
                    "demo.two",
                    "{\"to\":\"" + PLANTED + "\"}",
                    List.of(scene.change("p-planted", "name", PLANTED + "二"), scene.make("p-beside", "残る人")));
            for (long number : new long[] {21, 25}) {
                byte[] sealed =
                        scene.table.payload(scene.connection, "desk1", number).orElseThrow();
                Payload payload = scene.vault.open("desk1", number, sealed);
                salts.add(payload.inputSalt().getBytes());
                salts.add(payload.changes().getFirst().salt().getBytes());
                old.add(sealed);
            }
            scene.connection.commit();
            var lines = new ArrayList<String>();
            try (var mirror = new Mirror(mirrorFolder, "desk1")) {
                Completion.run(scene.connection, scene.table, mirror);
                scene.table.entries(scene.connection, "desk1", 1, 100).forEach(entry -> lines.add(entry.line()));
                byte[] chain = Files.readAllBytes(mirrorFolder.resolve("chain-desk1.txt"));

                var erase = scene.erase("p-planted");
                scene.connection.commit();
                Completion.run(scene.connection, scene.table, mirror);
                var erasure = new Erasure(scene.table, scene.vault);
                assertEquals(List.of(erase), erasure.pending(scene.connection, "copies", "desk1"));
                erasure.inMirror(scene.connection, mirror, erasure.records(scene.connection, erase));
                erasure.followed(scene.connection, "copies", erase);
                assertEquals(List.of(), erasure.pending(scene.connection, "copies", "desk1"));

                assertEquals(
                        lines,
                        scene.table.entries(scene.connection, "desk1", 1, lines.size()).stream()
                                .map(entry -> entry.line())
                                .toList());
                assertArrayEquals(
                        chain,
                        java.util.Arrays.copyOf(
                                Files.readAllBytes(mirrorFolder.resolve("chain-desk1.txt")), chain.length));
                var findings = scene.verify(mirror, scene.head());
                assertTrue(findings.sound(), findings.faults().toString());
                assertEquals(scene.table.touching(scene.connection, "p-planted").size() - 1, findings.erased());
            }
            List<Payload> payloads = opened(mirrorFolder, scene.vault);
            for (long number = 1; number <= 26; number++) {
                payloads.add(scene.vault.open(
                        "desk1",
                        number,
                        scene.table.payload(scene.connection, "desk1", number).orElseThrow()));
            }
            assertEquals(52, payloads.size());
            for (Payload payload : payloads) {
                String json = new String(PayloadJson.bytes(payload), StandardCharsets.UTF_8);
                assertFalse(json.contains("太郎"), json);
                salts.forEach(salt -> assertFalse(json.contains(new String(salt)), json));
            }
            assertTrue(payloads.stream()
                    .anyMatch(
                            payload -> new String(PayloadJson.bytes(payload), StandardCharsets.UTF_8).contains("残る人")));
            scene.connection.commit();
            try (var statement = scene.connection.createStatement()) {
                statement.execute("shutdown compact");
            }
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] content = Files.readAllBytes(file);
                assertFalse(holds(content, PLANTED.getBytes(StandardCharsets.UTF_8)), file.toString());
                for (byte[] sealed : old) {
                    assertFalse(
                            holds(content, sealed),
                            () -> "an old payload is left in " + file + ": "
                                    + HexFormat.of().formatHex(sealed, 0, 8));
                }
            }
        }
    }
}
