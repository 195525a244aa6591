// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import fudaban.ledger.Upkeep.Progress;
import fudaban.ledger.journal.Payload;
import fudaban.ledger.journal.Payload.RecordChange;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationTest {
    private Scene scene;

    @BeforeEach
    void fill() throws SQLException {
        scene = new Scene("desk1", 5).run(50);
    }

    @AfterEach
    void close() throws SQLException {
        scene.close();
    }

    private Payload payload(long number) throws Refusal {
        return scene.vault.open(
                "desk1",
                number,
                scene.table.payload(scene.connection, "desk1", number).orElseThrow());
    }

    private void replace(Payload payload) {
        byte[] old =
                scene.table.payload(scene.connection, "desk1", payload.entry()).orElseThrow();
        scene.table.replacePayload(
                scene.connection,
                "desk1",
                payload.entry(),
                scene.vault.seal("desk1", payload, PayloadVault.segment(old)));
    }

    private String someone() {
        return scene.records.keySet().iterator().next();
    }

    @Test
    void whatIsRightIsSound() throws Exception {
        var findings = scene.verify(
                null,
                scene.head(),
                scene.head().toUpperCase(java.util.Locale.ROOT).replaceAll("(.{10})", "$1 "));
        assertTrue(findings.sound(), findings.faults().toString());
        assertEquals(50, findings.entries());
        assertEquals(scene.records.size(), findings.records());
        assertEquals(0, findings.erased());
    }

    @Test
    void anEmptyJournalIsSoundUntilPaperSaysOtherwise() throws Exception {
        try (var empty = new Scene("desk1", 1)) {
            assertTrue(empty.verify(null).sound());
            assertEquals(List.of("head.beyond desk1:50"), empty.kinds(null, scene.head()));
        }
    }

    @Test
    void theWrongEntryIsNamed() throws Exception {
        scene.sql("update journal set line = replace(line, 'account-1', 'account-2') where number = 7");
        assertEquals(List.of("chain.hash desk1:7", "chain.columns desk1:7"), scene.kinds(null));
        scene.connection.rollback();
    }

    @Test
    void columnsAndIndexThatLieAreFound() throws Exception {
        scene.sql("update journal set account = 'account-2' where number = 7");
        scene.sql("update journal_record set record_id = 'p0' where number = 8 and record_id = (select min(record_id)"
                + " from journal_record where number = 8)");
        assertEquals(List.of("chain.columns desk1:7", "chain.index desk1:8"), scene.kinds(null));
    }

    @Test
    void aDeletedEntryIsFound() throws Exception {
        scene.sql("delete from journal where number = 20");
        var kinds = scene.kinds(null);
        assertTrue(kinds.contains("chain.gap desk1:21"), kinds.toString());
        assertTrue(kinds.contains("payload.stray desk1:20"), kinds.toString());
    }

    @Test
    void aCutEndIsFoundByPaperAndByTheRecords() throws Exception {
        String head = scene.head();
        scene.sql("delete from journal where number > 45");
        scene.sql("delete from journal_payload where number > 45");
        scene.sql("delete from journal_record where number > 45");
        var kinds = scene.kinds(null, head);
        assertTrue(kinds.contains("head.beyond desk1:50"), kinds.toString());
        assertTrue(kinds.stream().anyMatch(kind -> kind.startsWith("record.")), kinds.toString());
    }

    @Test
    void headsThatContradictOrCannotBeReadAreNamed() throws Exception {
        String wrong = "desk1:50=" + "0".repeat(64);
        assertEquals(
                List.of("head.unreadable ", "head.contradicts desk1:50", "head.beyond desk9:1"),
                scene.kinds(null, wrong, "desk9:1=" + "0".repeat(16), "desk1:50=12"));
    }

    @Test
    void alteredPayloadIsFound() throws Exception {
        Payload seven = payload(7);
        replace(new Payload(7, seven.inputSalt(), "{\"i\":8}", seven.changes()));
        Payload eight = payload(8);
        RecordChange change = eight.changes().getFirst();
        replace(new Payload(
                8,
                eight.inputSalt(),
                eight.input(),
                List.of(new RecordChange(
                        change.id(),
                        change.type(),
                        change.version(),
                        change.salt(),
                        change.before(),
                        Map.of("name", "別人"),
                        change.removed()))));
        scene.sql("delete from journal_payload where number = 9");
        scene.sql("update journal_payload set body = X'01' where number = 11");
        var kinds = scene.kinds(null);
        assertTrue(
                kinds.containsAll(List.of(
                        "payload.input desk1:7",
                        "payload.commitment desk1:8",
                        "payload.missing desk1:9",
                        "payload.unreadable desk1:11")),
                kinds.toString());
    }

    @Test
    void recordsChangedWithoutAnEntryAreFound() throws Exception {
        String id = someone();
        var kept = scene.records.get(id);
        scene.records.put(id, new Scene.Kept(kept.type(), kept.version(), Map.of("name", "すり替え")));
        var faults = scene.verify(null).faults();
        assertEquals("record.differs", faults.getFirst().kind());
        assertEquals(id, faults.getFirst().record());
        assertTrue(
                faults.getFirst().sentence().contains("name"), faults.getFirst().sentence());
        scene.records.put(id, new Scene.Kept(kept.type(), kept.version() + 1, kept.values()));
        assertEquals("record.version", scene.verify(null).faults().getFirst().kind());
        scene.records.remove(id);
        assertEquals("record.missing", scene.verify(null).faults().getFirst().kind());
        scene.records.put(id, kept);
        scene.records.put("p-none", kept);
        assertEquals("record.unknown", scene.verify(null).faults().getFirst().kind());
    }

    @Test
    void aValueAlteredBeforeAnActUsedItIsFound() throws Exception {
        String id = someone();
        scene.append("demo.act", "{}", List.of(scene.change(id, "unit", "会計課")));
        var kept = scene.records.get(id);
        var altered = new java.util.HashMap<>(kept.values());
        altered.put("unit", "総務課");
        scene.records.put(id, new Scene.Kept(kept.type(), kept.version(), altered));
        scene.append("demo.act", "{}", List.of(scene.change(id, "unit", "人事課")));
        assertEquals(List.of("record.before desk1:52"), scene.kinds(null));
    }

    @Test
    void erasedWithoutAnEraseEntryIsFound() throws Exception {
        String id = someone();
        new Erasure(scene.table, scene.vault).inDatabase(scene.connection, List.of(id));
        scene.records.remove(id);
        var faults = scene.verify(null).faults();
        assertTrue(
                faults.stream()
                        .anyMatch(fault -> fault.kind().equals("payload.erased")
                                && fault.record().equals(id)),
                faults.toString());
    }

    @Test
    void anEraseEntryCoversOnlyTheRecordsItEnds() throws Exception {
        var ids = List.copyOf(scene.records.keySet());
        var beside = scene.change(ids.get(1), "unit", "決裁済");
        scene.append(JournalActs.ERASE, "{}", List.of(Erasure.bare(JournalActs.ERASE, scene.end(ids.get(0))), beside));
        new Erasure(scene.table, scene.vault).inDatabase(scene.connection, List.of(ids.get(0)));
        assertEquals(List.of(), scene.kinds(null));
        new Erasure(scene.table, scene.vault).inDatabase(scene.connection, List.of(ids.get(1)));
        assertTrue(
                scene.kinds(null).stream().allMatch(kind -> kind.startsWith("payload.erased")),
                scene.kinds(null).toString());
        assertTrue(!scene.verify(null).sound());
    }

    @Test
    void aClockSetBackMustBeJournaled() throws Exception {
        scene.passes(-100_000);
        scene.append("demo.act", "{}", List.of());
        assertEquals(List.of("chain.time desk1:51"), scene.kinds(null));
        scene.passes(-100_000);
        scene.append(JournalActs.CLOCK_STEP, "{}", List.of());
        assertEquals(List.of("chain.time desk1:51"), scene.kinds(null));
    }

    @Test
    void seriesAreFollowed() throws Exception {
        long number = scene.next("request");
        scene.append("demo.number", "{}", List.of(SeriesChange.of("request", number - 1, number, scene.salt())));
        scene.next("request");
        number = scene.next("request");
        assertEquals(3, number);
        scene.append("demo.number", "{}", List.of(SeriesChange.of("request", 1, 3, scene.salt())));
        assertEquals(List.of(), scene.kinds(null));
        scene.sql("update series set reached = 1");
        assertEquals(List.of("series.differs desk1:52"), scene.kinds(null));
    }

    @Test
    void chainsOfTwoDesksMeetInTheVersionsOfARecord() throws Exception {
        String id = someone();
        var other = new Scene("counter", 6, "jdbc:h2:mem:two");
        try (var mine = new Scene("desk1", 6, "jdbc:h2:mem:two")) {
            mine.append("demo.act", "{}", List.of(mine.make(id, "髙橋")));
            mine.connection.commit();
            other.records.putAll(mine.records);
            other.append("demo.act", "{}", List.of(other.change(id, "unit", "窓口")));
            other.connection.commit();
            mine.records.putAll(other.records);
            mine.append("demo.act", "{}", List.of(mine.change(id, "unit", "総務課")));
            assertEquals(List.of(), mine.kinds(null));
            assertEquals(
                    List.of("desk1:1", "counter:1", "desk1:2"),
                    mine.table.touching(mine.connection, id).stream()
                            .map(entry -> entry.desk() + ":" + entry.number())
                            .toList());
            mine.sql("delete from journal where desk = 'counter'");
            mine.sql("delete from journal_payload where desk = 'counter'");
            assertEquals(List.of("record.gap desk1:2"), mine.kinds(null));
        } finally {
            other.close();
        }
    }

    @Test
    void aDifferentMirrorIsNamed(@TempDir Path folder) throws Exception {
        try (var mirror = new Mirror(folder, "desk1")) {
            Completion.run(scene.connection, scene.table, mirror);
            scene.run(1);
            assertEquals(List.of("mirror.behind desk1:51"), scene.kinds(mirror));
            Completion.run(scene.connection, scene.table, mirror);
            scene.sql("delete from journal where number = 51");
            scene.sql("delete from journal_payload where number = 51");
            scene.sql("delete from journal_record where number = 51");
            assertTrue(scene.kinds(mirror).contains("mirror.ahead desk1:51"));
        }
    }

    @Test
    void canBeCancelled() {
        var progress = new Progress() {
            @Override
            public void done(long work, long of) {
                assertEquals(50, of);
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(
                Refusal.class,
                () -> new Verification(scene.table, scene.vault, scene)
                        .run(scene.connection, Optional.empty(), List.of(), progress));
    }

    @Test
    void everyFaultHasASentence() throws Exception {
        for (String name : List.of("messages.properties", "messages_en.properties")) {
            var bundle = new java.util.Properties();
            try (var in = new java.io.InputStreamReader(
                    Verification.class.getResourceAsStream(name), java.nio.charset.StandardCharsets.UTF_8)) {
                bundle.load(in);
            }
            for (Object key : bundle.keySet()) {
                String sentence = Message.of((String) key, "A", "B", "C", "D")
                        .sentence(name.contains("_en") ? java.util.Locale.ENGLISH : java.util.Locale.JAPAN);
                assertTrue(!sentence.contains("{") && !sentence.contains((String) key), sentence);
            }
        }
    }
}
