// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.hardware.card.CardProfileReader;
import fudaban.hardware.virtual.PracticeSecrets;
import fudaban.issuance.batch.BatchRunner;
import fudaban.issuance.batch.Batches;
import fudaban.issuance.batch.CardWriteStep;
import fudaban.issuance.batch.Control;
import fudaban.issuance.batch.PracticeFeeder;
import fudaban.issuance.batch.Station;
import fudaban.issuance.face.FaceRenderer;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.issuance.model.ItemState;
import fudaban.issuance.profile.FaceLayout;
import fudaban.ledger.Refusal;
import fudaban.ledger.Upkeep;
import fudaban.ledger.testing.PowerCutFileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The disk is full in the middle of a batch, again and again: it says so and stops, and with room it goes on at the exact card. */
@DisabledIfSystemProperty(
        named = "fudaban.database",
        matches = "postgres",
        disabledReason = "fills the disk that H2's file lies on")
class FullDiskBatchTest {
    private static final boolean LONG = Boolean.getBoolean("fudaban.long");
    /** A card takes about as much. */
    private static final int ROOM = LONG ? 200_000 : 60_000;

    @TempDir
    Path scratch;

    private final PracticeHands hands = new PracticeHands();
    private Refusal full;

    private boolean run(House house, String batch, int size) throws Exception {
        var station = new Station(
                new PracticeFeeder(hands, scratch.resolve("cards"), CardProfileReader.practice()),
                new PracticeSecrets(),
                new FaceRenderer(house.ledger.profile(FaceLayout.class, house.today()), House.FONTS),
                Optional.of(scratch.resolve("faces")),
                Duration.ofSeconds(5),
                3);
        try {
            var result = new BatchRunner(house.ledger, station).run(house.session, batch, null, true, Control.NONE);
            assertEquals(new BatchRunner.Result(size, 0, 0), result);
            return true;
        } catch (Refusal refusal) {
            full = refusal;
            hands.virtualReaders().getFirst().pull();
            return false;
        }
    }

    private static long done(House house, String batch) throws Refusal {
        return new Batches(house.ledger)
                .items(house.session, batch).stream()
                        .filter(item -> item.get(Literals.BATCH_ITEM__STATE) == ItemState.DONE)
                        .count();
    }

    @Test
    void noCardIsLostOrDoubled() throws Exception {
        int size = LONG ? 60 : 2;
        int wanted = LONG ? size * 2 : 2;
        var random = new Random(20261124);
        int stops = 0;
        try (var disk = PowerCutFileSystem.install();
                var house = new House(scratch.resolve("data"), disk.prefix(), List.of(new CardWriteStep()))) {
            String batch = house.batch(size, "desk", scratch);
            long before = 0;
            Path file = scratch.resolve("data").resolve("fudaban.mv.db");
            disk.capacity(Files.size(file) + random.nextInt(ROOM));
            while (!run(house, batch, size)) {
                stops++;
                assertTrue(List.of("ledger.full", "failure.full").contains(full.key()), full.toString());
                assertTrue(full.sentence(Locale.JAPAN).contains("空き容量"), full.sentence(Locale.JAPAN));
                disk.capacity(Long.MAX_VALUE);
                house.restart();
                long now = done(house, batch);
                assertTrue(now >= before, now + " done, " + before + " before");
                before = now;
                assertTrue(!LONG
                        || house.ledger
                                .upkeep()
                                .verify(house.session, List.of(), Upkeep.Progress.NONE)
                                .sound());
                assertTrue(stops <= wanted, "comes to no end");
                disk.capacity(stops < wanted ? Files.size(file) + random.nextInt(ROOM) : Long.MAX_VALUE);
            }
            assertTrue(stops >= wanted / 2, "stopped only " + stops + " times");
            disk.capacity(Long.MAX_VALUE);
            new BatchProof(scratch).assertWhole(house, batch, size);
        }
        System.getLogger(FullDiskBatchTest.class.getName()).log(System.Logger.Level.INFO, "full " + stops + " times");
    }
}
