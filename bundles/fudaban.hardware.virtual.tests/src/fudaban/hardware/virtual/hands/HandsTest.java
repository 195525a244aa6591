// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.virtual.hands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.hardware.CardFailure;
import fudaban.hardware.CommandApdu;
import fudaban.hardware.ReaderState.Presence;
import fudaban.hardware.printer.JobState;
import fudaban.hardware.printer.PaperOrder;
import fudaban.hardware.printer.Trouble;
import fudaban.hardware.virtual.Fault;
import fudaban.hardware.virtual.hands.HandFailure.Kind;
import fudaban.hardware.virtual.hands.HandOrder.BreakCard;
import fudaban.hardware.virtual.hands.HandOrder.BreakPrinter;
import fudaban.hardware.virtual.hands.HandOrder.Help;
import fudaban.hardware.virtual.hands.HandOrder.Insert;
import fudaban.hardware.virtual.hands.HandOrder.Pull;
import fudaban.hardware.virtual.internal.PracticeReaderService;
import fudaban.hardware.virtual.internal.hands.Hands;
import fudaban.hardware.virtual.internal.printer.PracticePrinterService;
import fudaban.hardware.virtual.printer.PrinterFault;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandsTest {
    private static final CommandApdu ASK = CommandApdu.of(0xFF, 0xCA, 0, 0).expecting(256);

    @TempDir
    Path folder;

    private final List<Program> programs = new ArrayList<>();

    /** The devices and hands of one program. */
    private final class Program {
        final PracticeReaderService desk = new PracticeReaderService(Map.of("readers", 2));
        final PracticePrinterService printers = new PracticePrinterService(desk);
        final Hands hands = new Hands(desk, printers);

        Program() throws Exception {
            programs.add(this);
            hands.open(folder.resolve("cards"));
        }

        void end() {
            hands.close();
            desk.close();
        }

        PracticeOperator.Slot slot() {
            return hands.slots().getFirst();
        }
    }

    @AfterEach
    void end() {
        programs.forEach(Program::end);
    }

    private static Kind refused(PracticeOperator hands, HandOrder order) {
        return assertThrows(HandFailure.class, () -> hands.order(order)).kind();
    }

    @Test
    void cardsGoInAndOutByHand() throws Exception {
        var program = new Program();
        program.hands.order(new Insert("practice:1", "", List.of()));
        assertEquals(List.of("card-00001"), program.hands.cards());
        assertEquals(Presence.CARD, program.slot().presence());
        assertEquals("card-00001", program.slot().card());
        program.hands.order(new Pull("practice:1"));
        assertEquals(Presence.EMPTY, program.slot().presence());
        assertEquals("", program.slot().card());
        assertTrue(program.hands.slots().getLast().inside());
    }

    @Test
    void whatCannotBeDoneIsSaidInASentence() throws Exception {
        var hands = new Program().hands;
        assertEquals(Kind.EMPTY, refused(hands, new Pull("practice:1")));
        assertEquals(Kind.NO_READER, refused(hands, new Pull("practice:9")));
        assertEquals(Kind.INSIDE, refused(hands, new Insert("practice:2", "", List.of())));
        assertEquals(Kind.NO_CARD, refused(hands, new Insert("practice:1", "gone", List.of())));
        assertEquals(Kind.NO_CARD, refused(hands, new Insert("practice:1", "../x", List.of())));
        assertEquals(Kind.NO_PRINTER, refused(hands, new Help("practice:nix")));
        assertEquals(Kind.EMPTY, refused(hands, new BreakCard("practice:1", List.of(new Fault.Mute(1)))));
        for (Kind kind : Kind.values()) {
            var failure = new HandFailure(kind, "X");
            assertTrue(failure.sentence(Locale.JAPAN).endsWith("。"), failure.sentence(Locale.JAPAN));
            assertTrue(failure.sentence(Locale.ENGLISH).matches("[A-Z][\\x20-\\x7e“”]+\\."));
        }
    }

    @Test
    void aCardThatLiesThereBreaksAtItsNextCommands() throws Exception {
        var program = new Program();
        var reader = program.desk.virtualReaders().getFirst();
        program.hands.order(new Insert("practice:1", "", List.of()));
        try (var session = reader.open(Duration.ofSeconds(5))) {
            assertTrue(session.transmit(ASK).ok());
            program.hands.order(
                    new BreakCard("practice:1", List.of(new Fault.Status(1, 0x6F00), new Fault.TornBefore(2))));
            assertEquals("6F00", session.transmit(ASK).status().toString());
            assertEquals(
                    CardFailure.Kind.REMOVED,
                    assertThrows(CardFailure.class, () -> session.transmit(ASK)).kind());
        }
        assertEquals(Presence.EMPTY, program.slot().presence());
    }

    @Test
    void anotherProgramsOrdersReachTheOneThatHoldsTheDevices() throws Exception {
        var first = new Program();
        var second = new Program();
        second.hands.order(new Insert("practice:1", "", List.of()));
        assertEquals("card-00001", first.slot().card());
        assertEquals("", second.slot().card());
        assertEquals(Kind.NO_PRINTER, refused(second.hands, new Help("practice:nix")));
        second.hands.order(new BreakPrinter("practice:paper", PrinterFault.next(PrinterFault.Kind.JAM)));
        var job = first.printers.paper().print(PaperOrder.of("%PDF-1.5".getBytes(StandardCharsets.US_ASCII)), "k");
        assertEquals(JobState.STOPPED, job.report().state());
        // The first program ends; what lay on its reader lies on that of the next.
        first.end();
        second.hands.order(new Help("practice:paper"));
        assertEquals("card-00001", second.slot().card());
        second.hands.order(new Pull("practice:1"));
        second.end();
        assertEquals("", new Program().slot().card());
    }

    @Test
    void aJammedPrinterIsJammedAfterARestart() throws Exception {
        var before = new Program();
        before.hands.order(new BreakPrinter("practice:paper", new PrinterFault(PrinterFault.Kind.JAM, 1)));
        before.hands.order(new BreakPrinter("practice:card", new PrinterFault(PrinterFault.Kind.DOOR_OPEN, 2)));
        before.printers.paper().print(PaperOrder.of("%PDF-1.5".getBytes(StandardCharsets.US_ASCII)), "k");
        before.end();
        var after = new Program();
        assertEquals(
                java.util.Set.of(Trouble.JAM), after.printers.paper().status().troubles());
        after.hands.order(new Help("practice:paper"));
        assertTrue(after.printers.paper().status().ready());
        assertEquals(
                JobState.FAILED,
                after.printers.paper().jobs().getFirst().report().state());
    }

    @Test
    void ordersAreReadAsTheyWereWritten() {
        List<Fault> faults = List.of(
                new Fault.TornBefore(3),
                new Fault.TornAfter(4),
                new Fault.Status(5, 0x6982),
                new Fault.Slow(6, Duration.ofMillis(700)),
                new Fault.Mute(8));
        for (var order : List.of(
                new Insert("r", "", List.of()),
                new Insert("r", "c", faults),
                new Pull("r"),
                new BreakCard("r", faults),
                new BreakPrinter("p", new PrinterFault(PrinterFault.Kind.RIBBON_EMPTY, 2)),
                new Help("p"))) {
            assertEquals(order, HandOrder.read(order.line()));
        }
        for (var wrong :
                List.of("", "insert", "fly\tr", "break-printer\tp", "break-printer\tp\tX@1", "insert\tr\tc\tx@1")) {
            assertThrows(IllegalArgumentException.class, () -> HandOrder.read(wrong), wrong);
        }
        assertFalse(new Pull("r").line().contains("\n"));
    }
}
