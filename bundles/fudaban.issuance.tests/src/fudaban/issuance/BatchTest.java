// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.hardware.card.CardProfileReader;
import fudaban.hardware.virtual.Fault;
import fudaban.hardware.virtual.FaultyChip;
import fudaban.hardware.virtual.PracticeSecrets;
import fudaban.issuance.batch.BatchRunner;
import fudaban.issuance.batch.Batches;
import fudaban.issuance.batch.CardWriteStep;
import fudaban.issuance.batch.Control;
import fudaban.issuance.batch.PracticeFeeder;
import fudaban.issuance.batch.Station;
import fudaban.issuance.face.FaceRenderer;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.issuance.profile.FaceLayout;
import fudaban.ledger.AutoLock;
import fudaban.ledger.Ledger;
import fudaban.ledger.Submission;
import fudaban.ledger.query.Row;
import fudaban.ledger.step.Steps;
import fudaban.model.Credential;
import fudaban.model.ModelPackage;
import fudaban.personnel.Personnel;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Batches over a reader in this process: everything written and read back, and killed anywhere without a card lost or doubled. */
class BatchTest {
    @TempDir
    Path scratch;

    private final PracticeHands hands = new PracticeHands();

    /** The program dies here. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private Station station(House house) throws Exception {
        return new Station(
                new PracticeFeeder(hands, scratch.resolve("cards"), CardProfileReader.practice()),
                new PracticeSecrets(),
                new FaceRenderer(house.ledger.profile(FaceLayout.class, house.today()), House.FONTS),
                Optional.of(scratch.resolve("faces")),
                Duration.ofSeconds(5),
                3);
    }

    private Map<String, String> complete() throws Exception {
        return new BatchProof(scratch).complete();
    }

    private void assertWhole(House house, String batch, int size) throws Exception {
        new BatchProof(scratch).assertWhole(house, batch, size);
    }

    @Test
    void writesAllInOrderOfDestination() throws Exception {
        try (var house = new House(scratch.resolve("data"))) {
            String batch = house.batch(8, "desk", scratch);
            var result =
                    new BatchRunner(house.ledger, station(house)).run(house.session, batch, null, false, Control.NONE);
            assertEquals(new BatchRunner.Result(8, 0, 0), result);
            assertWhole(house, batch, 8);
            List<String> destinations = new Batches(house.ledger)
                    .items(house.session, batch).stream()
                            .map(item -> item.text(Literals.BATCH_ITEM__DESTINATION))
                            .toList();
            assertEquals(destinations.stream().sorted().toList(), destinations);
        }
    }

    @Test
    void cardsWhoseUnitAloneHasADestinationArePrintedInItsOrder() throws Exception {
        try (var house = new House(scratch.resolve("data"))) {
            var posted = Map.of(
                    "staffNumber",
                    "1000002",
                    "familyName",
                    "山﨑",
                    "givenName",
                    "花子",
                    "familyKana",
                    "ヤマザキ",
                    "givenKana",
                    "ハナコ",
                    "familyRomaji",
                    "YAMAZAKI",
                    "givenRomaji",
                    "HANAKO",
                    "unitName",
                    "整備計画局サイバー整備課1",
                    KnownPeople.POSTED_TO,
                    "防衛大学校");
            house.ledger.submit(
                    house.session, Submission.of(Personnel.TAKE_OVER_PEOPLE, new KnownPeople.Table(List.of(posted))));
            String batch = house.batch(6, "desk", scratch);
            List<String> destinations = new Batches(house.ledger)
                    .items(house.session, batch).stream()
                            .map(item -> item.text(Literals.BATCH_ITEM__DESTINATION))
                            .toList();
            // The fourth names the place itself; of the second and the fifth only the unit above theirs does.
            assertEquals(List.of("", "", "", "防衛大学校", "防衛大学校", "防衛大学校"), destinations);
        }
    }

    @Test
    void whatCannotBePrintedFailsBeforeTheFirstCardIsTouched() throws Exception {
        try (var house = new House(scratch.resolve("data"))) {
            String batch = house.batch(2, "desk", scratch);
            Station station = station(house);
            var layout = new FaceLayout(85.6, 53.98, 300, Map.of(), null);
            var faceless = new Station(
                    station.feeder(),
                    station.secrets(),
                    new FaceRenderer(layout, House.FONTS),
                    station.folder(),
                    station.deadline(),
                    station.blanks());
            hands.wrap = chip -> {
                throw new AssertionError("a card was asked for");
            };
            var result = new BatchRunner(house.ledger, faceless).run(house.session, batch, null, false, Control.NONE);
            assertEquals(new BatchRunner.Result(0, 2, 0), result);
            hands.wrap = chip -> chip;
            result = new BatchRunner(house.ledger, station).run(house.session, batch, null, true, Control.NONE);
            assertEquals(new BatchRunner.Result(2, 0, 0), result);
        }
    }

    /** The person has gone; the machine has not. */
    @Test
    void goesOnWhileTheDeskIsLocked() throws Exception {
        try (var house = new House(scratch.resolve("data"))) {
            String batch = house.batch(3, "desk", scratch);
            AutoLock lock = house.ledger.accounts().watch(house.session);
            var control = new Control() {
                @Override
                public void progress(int done, int of) {
                    lock.lock();
                }
            };
            var result = new BatchRunner(house.ledger, station(house)).run(lock.session(), batch, null, false, control);
            assertEquals(new BatchRunner.Result(3, 0, 0), result);
            assertTrue(lock.locked());
            assertWhole(house, batch, 3);
        }
    }

    @Test
    void aSpoiledBlankCostsABlankAndNoItem() throws Exception {
        try (var house = new House(scratch.resolve("data"))) {
            String batch = house.batch(3, "desk", scratch);
            var inserted = new AtomicInteger();
            hands.wrap =
                    chip -> inserted.incrementAndGet() == 1 ? new FaultyChip(chip, new Fault.Status(12, 0x6F00)) : chip;
            List<String> problems = new ArrayList<>();
            var result = new BatchRunner(house.ledger, station(house))
                    .run(house.session, batch, null, false, new Control() {
                        @Override
                        public void problem(String number, Say what) {
                            problems.add(what.text(java.util.Locale.JAPAN));
                        }
                    });
            assertEquals(new BatchRunner.Result(3, 0, 0), result, problems.toString());
            assertFalse(problems.isEmpty());
            assertWhole(house, batch, 3);
        }
    }

    @Test
    void aTornCardIsFinishedNotReplaced() throws Exception {
        try (var house = new House(scratch.resolve("data"))) {
            String batch = house.batch(2, "desk", scratch);
            var inserted = new AtomicInteger();
            hands.wrap = chip -> inserted.incrementAndGet() == 1 ? new FaultyChip(chip, new Fault.TornAfter(14)) : chip;
            new BatchRunner(house.ledger, station(house)).run(house.session, batch, null, false, Control.NONE);
            assertWhole(house, batch, 2);
            try (var cards = Files.list(scratch.resolve("cards"))) {
                assertEquals(2, cards.count(), "the torn card itself was finished");
            }
        }
    }

    @Test
    void aFaceThatCannotBeMadeStopsTheCardBeforeItIsTouched() throws Exception {
        try (var house = new House(scratch.resolve("data"))) {
            var staged = Samples.write(
                    scratch,
                    "長い.csv",
                    (Samples.HEAD + "\n新規,身分証,2000001,田中,太郎,タナカ,タロウ,TANAKA,TARO,,S60.4.1,"
                                    + "非常に長い名前の部局の非常に長い名前の課の非常に長い名前の係の中の非常に長い名前の班の中の特に長い名前の分室,係員,,\n")
                            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
            house.take(staged, fudaban.issuance.intake.PhotoFolder.of(onePhoto("2000001")));
            house.check();
            house.confirm();
            String batch = new Batches(house.ledger).open(house.session, "desk", null);
            var result =
                    new BatchRunner(house.ledger, station(house)).run(house.session, batch, null, false, Control.NONE);
            assertEquals(1, result.failed());
            assertTrue(complete().isEmpty());
        }
    }

    private Path onePhoto(String number) throws IOException {
        Path folder = Files.createDirectories(scratch.resolve("one"));
        Samples.photo(folder, number, 350, 450, "jpg");
        return folder;
    }

    /** Kills before or after every call to the ledger and before every step of writing, one place per run, until the batch is through. */
    @Test
    void killedAnywhereItGoesOnAtTheExactCard() throws Exception {
        boolean big = Boolean.getBoolean("fudaban.long");
        try (var house = new House(scratch.resolve("data"))) {
            house.steps.add(new CardWriteStep());
            int size = big ? 60 : 8;
            String batch = house.batch(size, "desk", scratch);
            var random = new Random(20260401);
            int kills = 0;
            while (true) {
                // Restart and batch on alternate runs: both ways of settling are taken.
                if (random.nextInt(4) == 0) {
                    house.restart();
                    house.ledger.steps().recover(house.session);
                }
                var countdown = new AtomicInteger(1 + random.nextInt(kills < 20 ? 12 : 60));
                Ledger mortal = mortal(house.ledger, countdown, random.nextBoolean());
                try {
                    new BatchRunner(mortal, station(house)).run(house.session, batch, null, true, new Control() {
                        @Override
                        public void writing(String number, int step, int of) {
                            tick(countdown);
                        }
                    });
                    break;
                } catch (Killed killed) {
                    kills++;
                    hands.virtualReaders().getFirst().pull();
                }
            }
            assertTrue(kills > 10, "killed only " + kills + " times");
            assertWhole(house, batch, size);
        }
    }

    static void tick(AtomicInteger countdown) {
        if (countdown.decrementAndGet() == 0) {
            throw new Killed();
        }
    }

    /** A ledger whose caller dies before or after the n-th call of what changes it. */
    static Ledger mortal(Ledger ledger, AtomicInteger countdown, boolean after) {
        InvocationHandler steps = dying(ledger.steps(), countdown, after);
        Steps mortalSteps =
                (Steps) Proxy.newProxyInstance(BatchTest.class.getClassLoader(), new Class<?>[] {Steps.class}, steps);
        InvocationHandler calls = dying(ledger, countdown, after);
        return (Ledger) Proxy.newProxyInstance(
                BatchTest.class.getClassLoader(),
                new Class<?>[] {Ledger.class},
                (proxy, method, arguments) ->
                        method.getName().equals("steps") ? mortalSteps : calls.invoke(proxy, method, arguments));
    }

    private static InvocationHandler dying(Object target, AtomicInteger countdown, boolean after) {
        Set<String> changing = Set.of("submit", "intend", "settle");
        return (proxy, method, arguments) -> {
            boolean counts = changing.contains(method.getName());
            if (counts && !after) {
                tick(countdown);
            }
            try {
                Object result = method.invoke(target, arguments);
                if (counts && after) {
                    tick(countdown);
                }
                return result;
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        };
    }

    @Test
    void personalDataStaysOutOfPlansAndFaceNames() throws Exception {
        try (var house = new House(scratch.resolve("data"))) {
            String batch = house.batch(5, "desk", scratch);
            new BatchRunner(house.ledger, station(house)).run(house.session, batch, null, false, Control.NONE);
            for (Row step : house.all(fudaban.model.Step.class)) {
                String text =
                        step.text(ModelPackage.Literals.STEP__PLAN) + step.text(ModelPackage.Literals.STEP__OUTCOME);
                for (String personal : List.of("髙橋", "TAKAHASHI", "タカハシ", "1000001")) {
                    assertFalse(text.contains(personal), text);
                }
            }
            assertEquals(5, house.all(Credential.class).size());
        }
    }
}
