// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.hardware.card.CardIdentifier;
import fudaban.hardware.card.CardIdentity;
import fudaban.hardware.card.CardProfileReader;
import fudaban.hardware.printer.CardEncoder;
import fudaban.hardware.printer.JobReport;
import fudaban.hardware.printer.Printer;
import fudaban.hardware.virtual.PracticeSecrets;
import fudaban.hardware.virtual.printer.Hopper;
import fudaban.hardware.virtual.printer.PrinterFault;
import fudaban.hardware.virtual.printer.VirtualCardPrinter;
import fudaban.issuance.batch.BatchRunner;
import fudaban.issuance.batch.Batches;
import fudaban.issuance.batch.CardFeeder;
import fudaban.issuance.batch.CardPrintStep;
import fudaban.issuance.batch.CardWriteStep;
import fudaban.issuance.batch.Control;
import fudaban.issuance.batch.EncoderFeeder;
import fudaban.issuance.batch.PracticeFeeder;
import fudaban.issuance.batch.Printing;
import fudaban.issuance.batch.Station;
import fudaban.issuance.face.FaceRenderer;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.issuance.model.ItemState;
import fudaban.issuance.profile.FaceLayout;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Row;
import fudaban.model.ModelPackage;
import fudaban.model.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch through a printer: write, read back, print, check, next; and killed anywhere without a card printed twice. */
class PrintedBatchTest {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @TempDir
    Path scratch;

    private final PracticeHands hands = new PracticeHands();

    private VirtualCardPrinter encoding() throws IOException {
        hands.virtualReaders().getFirst().pull();
        var hopper =
                Hopper.endless(hands, hands.virtualReaders().getFirst(), hands.useFolder(scratch.resolve("cards")));
        return new VirtualCardPrinter("practice:card", "訓練", scratch.resolve("printed"), Optional.of(hopper));
    }

    private Station station(House house, VirtualCardPrinter printer) throws Exception {
        var at = CardEncoder.Station.CONTACT;
        var feeder = new EncoderFeeder(printer.encoder().orElseThrow(), at, PATIENCE, (cue, say) -> {});
        return station(house, feeder, new Printing(printer, Optional.of(at), true, PATIENCE));
    }

    private Station station(House house, CardFeeder feeder, Printing printing) throws Exception {
        return new Station(
                feeder,
                new PracticeSecrets(),
                new FaceRenderer(house.ledger.profile(FaceLayout.class, house.today()), House.FONTS),
                Optional.empty(),
                PATIENCE,
                3,
                Optional.of(printing));
    }

    /** Each practice card that is complete, by the number on its chip. */
    private Map<String, String> complete() throws Exception {
        return complete(List.of());
    }

    /** The same without what lies in the box for spoiled cards: the chip of a card taken out after a jam cannot be marked. */
    private Map<String, String> complete(List<String> box) throws Exception {
        Map<String, String> cards = new HashMap<>();
        var desk = new PracticeHands();
        var folder = desk.useFolder(scratch.resolve("cards"));
        var reader = desk.virtualReaders().getFirst();
        for (String name : folder.names()) {
            desk.insert(reader, name);
            try (var session = reader.open(PATIENCE)) {
                var identity = CardIdentifier.identify(session, CardProfileReader.practice());
                if (identity.standing() == CardIdentity.Standing.COMPLETE && !box.contains(name)) {
                    var before = cards.put(identity.cardNumber().orElseThrow(), name);
                    assertEquals(null, before, "one complete card for each number");
                }
            }
        }
        return cards;
    }

    /** Every item done, its one complete card printed once, with its own face. */
    private void assertWhole(House house, String batch, VirtualCardPrinter printer, int size) throws Exception {
        Map<String, String> cards = complete(printer.out(CardEncoder.Exit.REJECT));
        assertEquals(size, cards.size());
        List<String[]> printed =
                printer.printed().stream().map(line -> line.split("\t")).toList();
        for (Row item : new Batches(house.ledger).items(house.session, batch)) {
            assertEquals(ItemState.DONE, item.get(Literals.BATCH_ITEM__STATE));
            String number = item.text(Literals.BATCH_ITEM__NUMBER);
            var jobs = printed.stream()
                    .filter(line -> line[1].equals(cards.get(number)))
                    .map(line -> line[0])
                    .toList();
            assertEquals(1, jobs.size(), "card " + number + " printed once");
            assertEquals(
                    item.text(Literals.BATCH_ITEM__FACE_HASH),
                    hash(
                            printer.front(jobs.getFirst()),
                            printer.back(jobs.getFirst()).orElseThrow()));
        }
        assertTrue(house.ledger.steps().open().isEmpty(), "no step without outcome");
    }

    private static String hash(byte[] front, byte[] back) {
        var both = java.util.Arrays.copyOf(front, front.length + back.length);
        System.arraycopy(back, 0, both, front.length, back.length);
        return fudaban.ledger.journal.Hash.hex(fudaban.ledger.journal.Hash.sha256(both));
    }

    @Test
    void eachCardIsWrittenReadBackPrintedAndChecked() throws Exception {
        try (var house = new House(scratch.resolve("data"))) {
            String batch = house.batch(5, "desk", scratch);
            var printer = encoding();
            var result = new BatchRunner(house.ledger, station(house, printer))
                    .run(house.session, batch, null, false, Control.NONE);
            assertEquals(new BatchRunner.Result(5, 0, 0), result);
            assertWhole(house, batch, printer, 5);
            assertEquals(5, printer.out(CardEncoder.Exit.GOOD).size());
            assertEquals(0, printer.out(CardEncoder.Exit.REJECT).size());
            var front = printer.front("1");
            assertArrayEquals(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, java.util.Arrays.copyOf(front, 4));
            for (Row step : house.all(Step.class)) {
                String text = step.text(ModelPackage.Literals.STEP__PLAN) + step.text(ModelPackage.Literals.STEP__KEY);
                assertTrue(!text.contains("髙橋") && !text.contains("1000001"), text);
            }
        }
    }

    @Test
    void troubleStopsOneCardAndHelpLetsItGoOn() throws Exception {
        try (var house = new House(scratch.resolve("data"))) {
            String batch = house.batch(4, "desk", scratch);
            var printer = encoding();
            printer.faults(
                    new PrinterFault(PrinterFault.Kind.RIBBON_EMPTY, 1),
                    new PrinterFault(PrinterFault.Kind.JAM, 2),
                    new PrinterFault(PrinterFault.Kind.TEAR, 2),
                    new PrinterFault(PrinterFault.Kind.ANSWER_LOST, 5));
            List<String> said = new ArrayList<>();
            var result = new BatchRunner(house.ledger, station(house, printer))
                    .run(house.session, batch, null, false, new Control() {
                        @Override
                        public void printing(String number, JobReport report) {
                            if (!report.troubles().isEmpty()) {
                                printer.help();
                            }
                        }

                        @Override
                        public void problem(String number, Say what) {
                            said.add(what.text(Locale.JAPAN));
                        }
                    });
            assertEquals(new BatchRunner.Result(4, 0, 0), result, said.toString());
            assertWhole(house, batch, printer, 4);
            assertEquals(2, printer.out(CardEncoder.Exit.REJECT).size(), "the jammed one and the torn one");
            assertTrue(said.stream().anyMatch(each -> each.contains("リボン")), said.toString());
            assertTrue(said.stream().anyMatch(each -> each.contains("詰まりました")), said.toString());
            assertTrue(said.stream().anyMatch(each -> each.contains("書損の箱")), said.toString());
        }
    }

    @Test
    void aPrinterThatStandsStillStopsTheBatchAndItGoesOnWithTheSameJob() throws Exception {
        try (var house = new House(scratch.resolve("data"))) {
            String batch = house.batch(2, "desk", scratch);
            var printer = encoding();
            printer.faults(PrinterFault.next(PrinterFault.Kind.DOOR_OPEN));
            var at = CardEncoder.Station.CONTACT;
            var feeder = new EncoderFeeder(printer.encoder().orElseThrow(), at, PATIENCE, (cue, say) -> {});
            var impatient = new Printing(printer, Optional.of(at), true, Duration.ofMillis(10));
            var runner = new BatchRunner(house.ledger, station(house, feeder, impatient));
            var refusal =
                    assertThrows(Refusal.class, () -> runner.run(house.session, batch, null, false, Control.NONE));
            assertTrue(refusal.sentence(Locale.JAPAN).contains("終わりません"), refusal.sentence(Locale.JAPAN));
            printer.help();
            runner.run(house.session, batch, null, false, Control.NONE);
            assertWhole(house, batch, printer, 2);
            assertEquals(2, printer.jobs().size());
        }
    }

    @Test
    void byHandTheCardComesBackToTheReaderAndIsChecked() throws Exception {
        try (var house = new House(scratch.resolve("data"))) {
            String batch = house.batch(3, "desk", scratch);
            var printer = new VirtualCardPrinter("practice:hand", "手差し", scratch.resolve("hand"), Optional.empty());
            List<String> into = new ArrayList<>();
            var feeder = new Handing(
                    new PracticeFeeder(hands, scratch.resolve("cards"), CardProfileReader.practice()), into);
            var printing = new Printing(printer, Optional.empty(), true, PATIENCE);
            var result = new BatchRunner(house.ledger, station(house, feeder, printing))
                    .run(house.session, batch, null, false, Control.NONE);
            assertEquals(new BatchRunner.Result(3, 0, 0), result);
            assertEquals(3, printer.printed().size());
            assertEquals(3, complete().size());
            assertEquals(List.of("手差し", "手差し", "手差し"), into);
        }
    }

    /** Tells when a card goes into the printer. */
    private record Handing(PracticeFeeder feeder, List<String> into) implements CardFeeder {
        @Override
        public fudaban.hardware.CardReader blank(Wanted wanted)
                throws fudaban.hardware.CardFailure, IOException, InterruptedException {
            return feeder.blank(wanted);
        }

        @Override
        public Optional<fudaban.hardware.CardReader> interrupted(Wanted wanted, String chip, Optional<String> uid)
                throws fudaban.hardware.CardFailure, IOException {
            return feeder.interrupted(wanted, chip, uid);
        }

        @Override
        public void print(Wanted wanted, fudaban.hardware.CardReader reader, String printer) throws IOException {
            into.add(printer);
            take(reader, Pile.BACK);
        }

        @Override
        public void take(fudaban.hardware.CardReader reader, Pile pile) throws IOException {
            feeder.take(reader, pile);
        }
    }

    /** Kills at every call to the ledger, while chips are written and while jobs are watched; answers of the printer are lost; one place per run. */
    @Test
    void killedAnywhereNoCardIsPrintedTwice() throws Exception {
        boolean big = Boolean.getBoolean("fudaban.long");
        try (var house = new House(scratch.resolve("data"))) {
            var asking = new CardPrintStep();
            house.steps.add(asking);
            house.steps.add(new CardWriteStep());
            int size = big ? 40 : 6;
            String batch = house.batch(size, "desk", scratch);
            var random = new Random(20261122);
            int kills = 0;
            VirtualCardPrinter printer;
            while (true) {
                // A new program: the printer remembers by itself.
                printer = encoding();
                if (random.nextInt(3) == 0) {
                    List<Printer> one = List.of(printer);
                    asking.addPrinters(() -> one);
                    house.restart();
                    house.ledger.steps().recover(house.session);
                }
                if (random.nextInt(4) == 0) {
                    printer.faults(PrinterFault.next(PrinterFault.Kind.ANSWER_LOST));
                }
                var countdown = new AtomicInteger(1 + random.nextInt(kills < 20 ? 14 : 70));
                var mortal = BatchTest.mortal(house.ledger, countdown, random.nextBoolean());
                try {
                    new BatchRunner(mortal, station(house, printer))
                            .run(house.session, batch, null, true, new Control() {
                                @Override
                                public void writing(String number, int step, int of) {
                                    BatchTest.tick(countdown);
                                }

                                @Override
                                public void printing(String number, JobReport report) {
                                    BatchTest.tick(countdown);
                                }
                            });
                    break;
                } catch (BatchTest.Killed killed) {
                    kills++;
                }
            }
            assertTrue(kills > 10, "killed only " + kills + " times");
            assertWhole(house, batch, printer, size);
        }
    }
}
