// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Ledger;
import fudaban.ledger.Upkeep;
import fudaban.ledger.testing.KilledProgram;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lots, parcels, surveys with their letters, 督促 and 一括処理 whose program dies in the middle: begun again, each goes on at the exact item. */
class KilledWorkTest {
    private static final boolean LONG = Boolean.getBoolean("fudaban.long");

    @TempDir
    Path scratch;

    /** The caller dies before or after the n-th change; in the long form the places are random and many. */
    @Test
    void diesAtEveryActAndComesToTheSameEnd() throws Exception {
        var random = new Random(20261123);
        int kills = 0;
        try (var house = new House(scratch.resolve("data"))) {
            int run = 0;
            for (int round = 0; round < Integer.getInteger("fudaban.rounds", LONG ? 12 : 1); round++) {
                for (KilledWork work : KilledWork.values()) {
                    String name = "K" + run++;
                    work.prepare(house, name, scratch);
                    kills += untilThrough(house, work, name, round == 0 ? null : random);
                    work.goOn(house, name);
                    work.assertWhole(house, name);
                }
            }
            assertTrue(house.ledger
                    .upkeep()
                    .verify(house.session, List.of(), Upkeep.Progress.NONE)
                    .sound());
        }
        System.getLogger(KilledWorkTest.class.getName()).log(System.Logger.Level.INFO, "killed " + kills + " times");
        assertTrue(kills > KilledWork.values().length * 2, "killed only " + kills + " times");
    }

    /** Without chance it dies after each act in turn; in the end later than that, since some acts are repeated and do nothing then. */
    private static int untilThrough(House house, KilledWork work, String name, Random random) throws Exception {
        Ledger ledger = house.ledger;
        int kills = 0;
        while (true) {
            boolean after = random == null || random.nextBoolean();
            var countdown = new AtomicInteger(1 + (random == null ? kills / 3 : random.nextInt(4)));
            house.ledger = BatchTest.mortal(ledger, countdown, after);
            try {
                work.goOn(house, name);
                return kills;
            } catch (BatchTest.Killed killed) {
                kills++;
            } finally {
                house.ledger = ledger;
            }
            if (random != null && random.nextInt(8) == 0) {
                house.restart();
                ledger = house.ledger;
            }
            assertTrue(kills < 200, work + " comes to no end");
        }
    }

    /** Another program does it and is killed (-9) at random moments. */
    @Test
    void killedForRealAndComesToTheSameEnd() throws Exception {
        var random = new Random(20261124);
        int kills = 0;
        int run = 500;
        for (int round = 0; round < (LONG ? 3 : 1); round++) {
            for (KilledWork work : LONG ? List.of(KilledWork.values()) : List.of(KilledWork.LOT)) {
                String name = "K" + run++;
                try (var house = new House(scratch.resolve("data"))) {
                    work.prepare(house, name, scratch);
                }
                // Each time a little later, so that it comes to its end; in the short form once.
                for (int tries = 1;
                        !through(work, name, LONG || tries == 1 ? random.nextInt(120 * tries) : KilledProgram.NEVER);
                        tries++) {
                    kills++;
                }
                try (var house = new House(scratch.resolve("data"))) {
                    work.assertWhole(house, name);
                    assertTrue(house.ledger
                            .upkeep()
                            .verify(house.session, List.of(), Upkeep.Progress.NONE)
                            .sound());
                }
            }
        }
        System.getLogger(KilledWorkTest.class.getName()).log(System.Logger.Level.INFO, "killed " + kills + " times");
        assertTrue(kills >= (LONG ? 30 : 1), "killed only " + kills + " times");
    }

    private boolean through(KilledWork work, String name, int milliseconds) throws Exception {
        return KilledProgram.run(KilledWorkTest.class, milliseconds, scratch.toString(), work.name(), name)
                .through();
    }

    /** The other program. */
    public static void main(String[] args) throws Exception {
        try (var house = new House(Path.of(args[0]).resolve("data"))) {
            System.out.println("running");
            System.out.flush();
            KilledWork.valueOf(args[1]).goOn(house, args[2]);
        }
    }
}
