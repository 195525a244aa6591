// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Upkeep.Progress;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
    @TempDir
    Path folder;

    private Scene scene;

    @BeforeEach
    void fill() throws SQLException {
        scene = new Scene("desk1", 9).run(40);
    }

    @AfterEach
    void close() throws SQLException {
        scene.close();
    }

    private Map<String, byte[]> export(boolean payload) throws Exception {
        var bytes = new ByteArrayOutputStream();
        new Export(scene.table, scene.vault).write(scene.connection, bytes, payload, Progress.NONE);
        return Verifier.unzip(bytes.toByteArray());
    }

    private Verifier.Ended verify(Map<String, byte[]> files, String... heads) throws Exception {
        Path source = Files.write(folder.resolve("Verify.java"), files.get("Verify.java"));
        return Verifier.run(source, Files.write(folder.resolve("export.zip"), Verifier.zip(files)), heads);
    }

    private static Map<String, byte[]> edit(Map<String, byte[]> files, String name, UnaryOperator<String> change) {
        var edited = new LinkedHashMap<>(files);
        String before = new String(files.get(name), StandardCharsets.UTF_8);
        String after = change.apply(before);
        assertFalse(after.equals(before), "the test changes nothing");
        edited.put(name, after.getBytes(StandardCharsets.UTF_8));
        return edited;
    }

    @Test
    void theChainAloneHoldsNoValue() throws Exception {
        var files = export(false);
        assertEquals(java.util.Set.of("chain-desk1.txt", "heads.txt", "Verify.java", "README.txt"), files.keySet());
        assertFalse(new String(files.get("chain-desk1.txt"), StandardCharsets.UTF_8).contains("髙橋"));
        var ended = verify(files, scene.head());
        assertEquals(0, ended.code(), ended.output());
        assertTrue(
                ended.output().contains("相違なし")
                        && ended.output().contains("SOUND")
                        && ended.output().contains(scene.head()),
                ended.output());
    }

    @Test
    void payloadIsCheckedAndErasureIsLawfulOnlyWithItsEntry() throws Exception {
        String id = scene.records.keySet().iterator().next();
        scene.erase(id);
        var files = export(true);
        var sound = verify(files, scene.head());
        assertEquals(0, sound.code(), sound.output());

        String other = scene.records.keySet().iterator().next();
        new Erasure(scene.table, scene.vault).inDatabase(scene.connection, java.util.List.of(other));
        var unlawful = verify(export(true));
        assertEquals(1, unlawful.code());
        assertTrue(unlawful.output().contains(other), unlawful.output());
    }

    @Test
    void tamperedExportsAreFound() throws Exception {
        String head = scene.head();
        var files = export(true);
        var altered = verify(edit(files, "chain-desk1.txt", text -> text.replaceFirst("account-1", "account-2")));
        assertEquals(1, altered.code());
        assertTrue(altered.output().contains("desk1:1 "), altered.output());

        var dropped = verify(edit(files, "chain-desk1.txt", text -> text.replaceFirst("(?m)^desk1\\t20\\t.*\\n", "")));
        assertEquals(1, dropped.code());
        assertTrue(dropped.output().contains("desk1:20") || dropped.output().contains("desk1:21"), dropped.output());

        var payload = verify(edit(
                files,
                "payload-desk1.jsonl",
                text -> text.replaceFirst("\\{\\\\\"i\\\\\":7\\}", "{\\\\\\\\\"i\\\\\\\\\":9}")));
        assertEquals(1, payload.code());
        assertTrue(payload.output().contains("desk1:8 "), payload.output());

        var paper = verify(files, head.substring(0, head.indexOf('=') + 1) + "0".repeat(16));
        assertEquals(1, paper.code());

        var cut = edit(files, "chain-desk1.txt", text -> text.substring(0, text.indexOf("desk1\t40\t")));
        cut.remove("payload-desk1.jsonl");
        cut.put("heads.txt", new byte[0]);
        var truncated = verify(cut, head);
        assertEquals(1, truncated.code());
        assertTrue(truncated.output().contains("desk1:40"), truncated.output());
    }

    @Test
    void whatCannotBeVerifiedIsNotCalledSound() throws Exception {
        var files = export(false);
        assertEquals(2, verify(files, "desk1:1").code());
        var empty = new LinkedHashMap<>(files);
        empty.remove("chain-desk1.txt");
        assertEquals(2, verify(empty).code());
        Files.writeString(folder.resolve("no.zip"), "no zip");
        assertEquals(
                2,
                Verifier.run(folder.resolve("Verify.java"), folder.resolve("no.zip"))
                        .code());
        assertEquals(
                2,
                Verifier.run(folder.resolve("Verify.java"), folder.resolve("none.zip"))
                        .code());
    }
}
