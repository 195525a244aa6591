// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.hardware.ReaderState.Presence;
import fudaban.hardware.printer.Trouble;
import fudaban.hardware.virtual.hands.PracticeBench;
import fudaban.hardware.virtual.hands.PracticeOperator;
import fudaban.hardware.virtual.printer.PracticePrinters;
import fudaban.issuance.internal.verb.CardInfoVerb;
import fudaban.issuance.internal.verb.CardListVerb;
import fudaban.issuance.internal.verb.IssueVerb;
import fudaban.issuance.internal.verb.PracticeBreakVerb;
import fudaban.issuance.internal.verb.PracticeHelpVerb;
import fudaban.issuance.internal.verb.PracticeInsertVerb;
import fudaban.issuance.internal.verb.PracticeListVerb;
import fudaban.issuance.internal.verb.PracticePullVerb;
import fudaban.issuance.internal.verb.PracticeServeVerb;
import fudaban.issuance.internal.verb.PrinterDirectory;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Verb;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verbs of one program reach the devices of another. */
class PracticeVerbsTest {
    @TempDir
    Path scratch;

    private final PracticeBench here = PracticeBench.make();
    private final PracticePrinters printers = here.printers();
    private final PracticeOperator workbench = here.operator();
    private final PracticeBench there = PracticeBench.make();
    private final PracticeOperator terminal = there.operator();
    private final List<String> said = new ArrayList<>();

    @AfterEach
    void close() {
        there.close();
        here.close();
    }

    private int run(Verb verb, Map<String, String> values) throws Exception {
        said.clear();
        var all = new HashMap<>(values);
        all.put("--practice", scratch.resolve("cards").toString());
        return verb.run(new Call(null, all, List.of(), said::add));
    }

    @Test
    void insertPullBreakAndHelpReachTheWorkbench() throws Exception {
        workbench.open(scratch.resolve("cards"));
        var insert = new PracticeInsertVerb();
        insert.setOperator(terminal);
        assertEquals(0, run(insert, Map.of()));
        assertEquals("card-00001", workbench.slots().getFirst().card());
        var pull = new PracticePullVerb();
        pull.setOperator(terminal);
        assertEquals(0, run(pull, Map.of("--reader", "1")));
        assertEquals(Presence.EMPTY, workbench.slots().getFirst().presence());
        assertTrue(said.getFirst().contains("practice:1"), said.toString());
        var again = assertThrows(Refusal.class, () -> run(pull, Map.of()));
        assertTrue(again.sentence(Locale.JAPAN).contains("カードが載っていません"), again.sentence(Locale.JAPAN));
        var breaks = new PracticeBreakVerb();
        breaks.setOperator(terminal);
        assertEquals(0, run(breaks, Map.of("DEVICE", "practice:card", "FAULT", "door")));
        var faces = new fudaban.issuance.face.TestFace(House.FONTS, "t", "p", "w").card(java.util.Set.of(300), false);
        printers.card().print(faces, "k");
        assertEquals(
                java.util.Set.of(Trouble.DOOR_OPEN), printers.card().status().troubles());
        var help = new PracticeHelpVerb();
        help.setOperator(terminal);
        assertEquals(0, run(help, Map.of("PRINTER", "practice:card")));
        assertTrue(printers.card().status().ready());
    }

    /** A batch waits for cards in one program; they are put down, broken and taken with verbs of another. */
    @Test
    void aBatchByHandGoesOnWithVerbsOfAnotherProgram() throws Exception {
        try (var house = new House(scratch.resolve("data"))) {
            house.batch(2, "desk", scratch);
            var told = new LinkedBlockingQueue<String>();
            var issue = new IssueVerb(PrinterDirectory.of(here), () -> House.FONTS, here.desk());
            var values = Map.of(
                    "--practice", scratch.resolve("cards").toString(),
                    "--out", scratch.resolve("faces").toString());
            var batch = CompletableFuture.supplyAsync(() -> {
                try {
                    return issue.run(new Call(house, values, List.of("--by-hand"), told::add));
                } catch (Exception broken) {
                    throw new IllegalStateException(broken);
                }
            });
            var insert = new PracticeInsertVerb();
            insert.setOperator(terminal);
            var pull = new PracticePullVerb();
            pull.setOperator(terminal);
            for (int i = 1; i <= 2; i++) {
                until(told, "未発行カードをリーダーに置いてください");
                run(insert, Map.of());
                until(told, "書込みが終わりました");
                run(pull, Map.of());
            }
            assertEquals(0, batch.get(60, TimeUnit.SECONDS));
            assertEquals(2, workbench.cards().size());
        }
    }

    /** What one program puts on a practice reader is seen by the next one, which begins anew each time. */
    @Test
    void aCardPutDownByOneProgramIsSeenByTheNext() throws Exception {
        var insert = new PracticeInsertVerb();
        insert.setOperator(terminal);
        assertEquals(0, run(insert, Map.of()));
        there.close();
        var list = new CardListVerb();
        list.addReaders(here.desk());
        list.setOperator(workbench);
        assertEquals(0, run(list, Map.of()));
        assertTrue(said.getFirst().contains("カードあり"), said.toString());
        here.close();
        try (var next = PracticeBench.make()) {
            var info = new CardInfoVerb();
            info.addReaders(next.desk());
            info.setOperator(next.operator());
            assertEquals(0, run(info, Map.of()));
            assertEquals("未発行カードです。", said.getLast());
        }
    }

    /** Looking at readers makes no folder, and leaves the devices alone that are open here already. */
    @Test
    void lookingAtReadersMakesNoPracticeFolder() throws Exception {
        try (var house = new House(scratch.resolve("data"))) {
            var list = new CardListVerb();
            list.addReaders(here.desk());
            list.setOperator(workbench);
            assertEquals(0, list.run(new Call(house, Map.of(), List.of(), said::add)));
            assertEquals(java.util.Optional.empty(), workbench.folder());
            workbench.open(scratch.resolve("cards"));
            Files.createDirectories(scratch.resolve("data/practice-cards"));
            assertEquals(0, list.run(new Call(house, Map.of(), List.of(), said::add)));
            assertEquals(scratch.resolve("cards"), workbench.folder().orElseThrow());
        }
    }

    private static void until(LinkedBlockingQueue<String> told, String wanted) throws Exception {
        for (String line = told.poll(60, TimeUnit.SECONDS); ; line = told.poll(60, TimeUnit.SECONDS)) {
            assertTrue(line != null, "never said: " + wanted);
            if (line.contains(wanted)) {
                return;
            }
        }
    }

    @Test
    void withoutAWorkbenchTheDevicesAreThoseOfTheCall() throws Exception {
        var insert = new PracticeInsertVerb();
        insert.setOperator(terminal);
        assertEquals(0, run(insert, Map.of("CARD", "")));
        var breaks = new PracticeBreakVerb();
        breaks.setOperator(terminal);
        assertEquals(0, run(breaks, Map.of("DEVICE", "practice:1", "FAULT", "status:6F00", "--at", "3")));
        for (var wrong : List.of(
                Map.of("DEVICE", "practice:1", "FAULT", "explode"),
                Map.of("DEVICE", "practice:1", "FAULT", "mute", "--at", "0"),
                Map.of("DEVICE", "practice:9", "FAULT", "mute"))) {
            assertThrows(Refusal.class, () -> run(breaks, wrong));
        }
        there.close();
        // The next call finds the card where it was put.
        var list = new PracticeListVerb();
        list.setOperator(workbench);
        assertEquals(0, run(list, Map.of()));
        assertTrue(said.getFirst().contains("card-00001"), said.toString());
        assertTrue(said.get(1).contains("カードプリンターの中"), said.toString());
        assertTrue(said.getLast().startsWith("訓練用カード 1 枚"), said.toString());
    }

    @Test
    void whereNoVpcdListensItIsSaid() {
        var serve = new PracticeServeVerb();
        var refusal = assertThrows(Refusal.class, () -> run(serve, Map.of("CARD", "a", "--port", "9")));
        assertTrue(refusal.sentence(Locale.JAPAN).contains("vsmartcard-vpcd"), refusal.sentence(Locale.JAPAN));
    }
}
