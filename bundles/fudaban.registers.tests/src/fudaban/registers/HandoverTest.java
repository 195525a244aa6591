// SPDX-License-Identifier: EPL-2.0
package fudaban.registers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.document.text.FontProvider;
import fudaban.ledger.Refusal;
import fudaban.ledger.journal.Hash;
import fudaban.ledger.verb.Verb;
import fudaban.registers.handover.Handover;
import fudaban.registers.handover.HandoverPack;
import fudaban.registers.internal.handover.HandoverDoneVerb;
import fudaban.registers.internal.handover.HandoverEraseVerb;
import fudaban.registers.internal.handover.HandoverGiveVerb;
import fudaban.registers.internal.handover.HandoverItemsVerb;
import fudaban.registers.internal.handover.HandoverNoteVerb;
import fudaban.registers.internal.handover.HandoverPackVerb;
import fudaban.registers.internal.handover.HandoverPaperVerb;
import fudaban.registers.internal.handover.HandoverTakeVerb;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 引継ぎ both ways: the rows, the pack that is complete without this program, what is left, what is erased. */
class HandoverTest {
    private static final FontProvider FONTS = () -> Desk1.FONTS;

    @TempDir
    Path folder;

    private Desk1 desk;
    private Call last;

    @BeforeEach
    void open() throws Refusal {
        desk = new Desk1(folder.resolve("data"), "2026-04-01T09:30");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private int run(Verb verb, Map<String, String> values, String... flags) throws Exception {
        last = new Call(desk, desk.operator, values, Set.of(flags));
        return verb.run(last);
    }

    private String said() {
        return String.join("\n", last.lines);
    }

    private static String key(org.junit.jupiter.api.function.Executable attempt) {
        return assertThrows(Refusal.class, attempt).key();
    }

    @Test
    void twoSourcesWithItemsSessionsQuestionsAndAcceptance() throws Exception {
        run(new HandoverTakeVerb(), Map.of("PARTY", "現行"));
        run(new HandoverTakeVerb(), Map.of("PARTY", "次期"));
        assertEquals("handover.begun", key(() -> run(new HandoverTakeVerb(), Map.of("PARTY", "現行"))));
        assertEquals("handover.party", key(() -> run(new HandoverTakeVerb(), Map.of("PARTY", "事業者"))));
        run(
                new HandoverNoteVerb(),
                Map.of("KIND", "question", "SUBJECT", "ゲート連携の再送", "--party", "次期", "--content", "何回まで自動か"));
        assertEquals(
                "handover.seal",
                key(() -> run(new HandoverNoteVerb(), Map.of("KIND", "seal", "SUBJECT", "金庫の鍵", "--seal", "17"))));
        assertEquals(1, run(new HandoverItemsVerb(), Map.of()), "not done yet");
        assertEquals(15, new Handover(desk.ledger, desk.operator).rows(true).size());
        assertTrue(said().contains("質問  ゲート連携の再送"), said());
        for (var row : new Handover(desk.ledger, desk.operator).rows(true)) {
            run(new HandoverDoneVerb(), Map.of("NUMBER", row.number(), "--by", "引受　花子", "--answer", "3回"));
        }
        assertEquals(0, run(new HandoverItemsVerb(), Map.of()));
        Path pdf = folder.resolve("確認書.pdf");
        run(new HandoverPaperVerb(FONTS), Map.of("FILE", pdf.toString()));
        String text = PdfText.of(pdf);
        for (String expected : List.of("引継ぎ確認書", "次期システム設定変更等役務事業者", "ゲート連携の再送", "引受花子", "証跡照合値")) {
            assertTrue(text.contains(expected), expected + " is not in " + text);
        }
    }

    @Test
    void thePackIsCompleteWithoutThisProgramAndProvedByItsHashes() throws Exception {
        desk.submit("test.check", new Desk1.Checked("network", false, "2/3", "gw 192.0.2.1 timeout"));
        desk.add("entry", Map.of("room", "電算室", "person", "保守　実名夫", "purpose", "点検", "enter", "09:40"));
        Path pack = folder.resolve("pack");
        var order = Map.of("FOLDER", pack.toString(), "--party", "次期");
        assertEquals("protected.not-listed", key(() -> run(new HandoverPackVerb(FONTS), order)));
        try (Stream<Path> none = Files.list(pack)) {
            assertTrue(none.findAny().isEmpty(), "nothing was written");
        }
        desk.agreed();
        run(new HandoverPackVerb(FONTS), order);
        Set<String> proved = new TreeSet<>();
        for (String line : Files.readAllLines(pack.resolve(HandoverPack.SUMS))) {
            String path = line.substring(66);
            assertEquals(line.substring(0, 64), Hash.hex(Hash.sha256(pack.resolve(path))), path);
            proved.add(path);
        }
        Set<String> there = new TreeSet<>();
        try (Stream<Path> files = Files.walk(pack)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> there.add(pack.relativize(file).toString()));
        }
        there.removeAll(Set.of("index.html", HandoverPack.SUMS));
        assertEquals(there, proved);
        String rows = Files.readString(pack.resolve("records/RegisterRow.csv"));
        assertTrue(rows.contains("保守　実名夫") && rows.contains("192.0.2.1"), rows);
        var xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(pack.resolve("records/RegisterRow.xml").toFile());
        assertEquals(
                Files.readAllLines(pack.resolve("records/RegisterRow.csv")).stream()
                        .filter(line -> line.matches("^\\d.*|^[0-9a-f]{8}-.*"))
                        .count(),
                xml.getElementsByTagName("record").getLength());
        String practice = Files.readString(pack.resolve("practice/RegisterRow.csv"));
        assertTrue(practice.contains("見本-"));
        assertFalse(practice.contains("実名夫") || practice.contains("192.0.2"), practice);
        String index = Files.readString(pack.resolve("index.html"));
        assertTrue(index.contains("保護すべき情報") && index.contains(proved.iterator().next()));
        assertTrue(PdfText.of(pack.resolve("registers/入退室記録簿.pdf")).contains("保守実名夫"));
        assertEquals(
                1,
                new Handover(desk.ledger, desk.operator)
                        .rows(false).stream()
                                .filter(row -> row.value("kind").equals("引渡し一式"))
                                .count());
        assertEquals("handover.not-empty", key(() -> run(new HandoverPackVerb(FONTS), order)));
        Path open = folder.resolve("open");
        run(new HandoverPackVerb(FONTS), Map.of("FOLDER", open.toString()), "--redacted");
        assertFalse(Files.readString(open.resolve("records/RegisterRow.csv")).contains("192.0.2"));
        assertFalse(Files.readString(open.resolve("index.html")).contains("class=\"mark\""));
    }

    @Test
    void whatIsLeftIsToldUntilNothingIs() throws Exception {
        run(new HandoverGiveVerb(), Map.of("PARTY", "官側"));
        desk.add("lent", Map.of("name", "操作マニュアル", "quantity", "1部", "lent", "2026-01-13", "place", "保管庫"));
        assertEquals(1, run(new HandoverItemsVerb(), Map.of(), "--give"));
        assertTrue(said().contains("返却していない貸与資料（表3）  残り 1件"), said());
        assertTrue(said().contains("返却していない記憶媒体  残りなし"), said());
        Path copies = Files.createDirectories(folder.resolve("copies/inner"));
        Files.writeString(copies.resolve("一覧.csv"), "写し");
        Path data = folder.resolve("data");
        assertEquals(
                "handover.witness",
                key(() -> run(
                        new HandoverEraseVerb(),
                        Map.of("FOLDER", copies.getParent().toString()))));
        for (Path own : List.of(data, folder, data.resolve("mirror"))) {
            assertEquals(
                    "handover.own-folder",
                    key(() -> run(new HandoverEraseVerb(), Map.of("FOLDER", own.toString(), "--witness", "立会"))));
        }
        run(
                new HandoverEraseVerb(),
                Map.of("FOLDER", copies.getParent().toString(), "--witness", "立会　三郎", "--party", "官側"));
        assertFalse(Files.exists(copies.getParent()));
        assertTrue(Files.exists(data));
        Path pdf = folder.resolve("返却消去確認書.pdf");
        run(new HandoverPaperVerb(FONTS), Map.of("FILE", pdf.toString()), "--give");
        String text = PdfText.of(pdf);
        for (String expected : List.of("返却・消去確認書", "写しの消去", "立会三郎", "残り1件", "貸与資料の返却")) {
            assertTrue(text.contains(expected), expected + " is not in " + text);
        }
    }

    /** Keys and accounts of the contractor have their papers: a sheet for each envelope without the secret, and the accounts that are to be closed. */
    @Test
    void keysGoUnderSealAndAccountsAreClosed() throws Exception {
        Path pdf = folder.resolve("封印票.pdf");
        var order = Map.of("FILE", pdf.toString());
        assertEquals("handover.no-seal", key(() -> run(new HandoverPaperVerb(FONTS), order, "--give", "--seals")));
        for (String seal : List.of("17", "18")) {
            run(
                    new HandoverNoteVerb(),
                    Map.of("KIND", "seal", "SUBJECT", "金庫の鍵" + seal, "--seal", seal, "--witness", "立会　三郎"),
                    "--give");
        }
        run(new HandoverPaperVerb(FONTS), order, "--give", "--seals");
        String text = PdfText.of(pdf);
        for (String expected : List.of("封印票", "金庫の鍵17", "金庫の鍵18", "立会三郎", "1/2", "2/2", "証跡照合値")) {
            assertTrue(text.contains(expected), expected + " is not in " + text);
        }
        for (var row : new Handover(desk.ledger, desk.operator).rows(false)) {
            run(new HandoverDoneVerb(), Map.of("NUMBER", row.number(), "--by", "引受　花子"));
        }
        assertEquals("handover.no-seal", key(() -> run(new HandoverPaperVerb(FONTS), order, "--give", "--seals")));
        desk.ledger.accounts().disable(desk.logIn("kanri"), "sato", "契約の終了");
        run(new HandoverPaperVerb(FONTS), order, "--give");
        text = PdfText.of(pdf);
        for (String expected : List.of("アカウントの閉鎖", "sato閉鎖済", "tanaka使用可能")) {
            assertTrue(text.contains(expected), expected + " is not in " + text);
        }
        assertFalse(text.contains("kensa"), "an account of the office is not the contractor's");
    }
}
