// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.issuance.batch.Batches;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.issuance.model.ItemState;
import fudaban.ledger.Upkeep;
import fudaban.ledger.testing.KilledProgram;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that runs a batch is killed (-9) at random moments, again and again, until the batch is through. */
class KilledBatchTest {
    @TempDir
    Path scratch;

    @Test
    void killedAtRandomNoCardIsLostOrDoubled() throws Exception {
        boolean big = Boolean.getBoolean("fudaban.long");
        // fudaban.kills runs the long form in pieces, each with a batch and a chance of its own.
        int wanted = Integer.getInteger("fudaban.kills", big ? 200 : 4);
        int size = big ? wanted * 3 / 2 : 6;
        String batch;
        try (var house = new House(scratch.resolve("data"))) {
            batch = house.batch(size, "desk", scratch);
        }
        var random = new Random(20260402 + Integer.getInteger("fudaban.piece", 0));
        int acknowledged = 0;
        int kills = 0;
        while (kills < wanted) {
            // Most of the time inside the writing of one of the first two cards of the run.
            int done = run(batch, random.nextInt(kills % 4 == 3 ? 900 : 250));
            if (done < 0) {
                break;
            }
            kills++;
            acknowledged = Math.max(acknowledged, done);
            if (!big || kills % 20 == 0) {
                check(batch, acknowledged);
            }
        }
        assertTrue(kills >= wanted * 3 / 4, "killed only " + kills + " times");
        assertEquals(-1, run(batch, KilledProgram.NEVER));
        try (var house = new House(scratch.resolve("data"))) {
            new BatchProof(scratch).assertWhole(house, batch, size);
        }
    }

    /** What was acknowledged stays, and the journal verifies after every kill. */
    private void check(String batch, int acknowledged) throws Exception {
        try (var house = new House(scratch.resolve("data"))) {
            long done = new Batches(house.ledger)
                    .items(house.session, batch).stream()
                            .filter(item -> item.get(Literals.BATCH_ITEM__STATE) == ItemState.DONE)
                            .count();
            assertTrue(done >= acknowledged, done + " done, " + acknowledged + " acknowledged");
            assertTrue(house.ledger
                    .upkeep()
                    .verify(house.session, List.of(), Upkeep.Progress.NONE)
                    .sound());
        }
    }

    /** Returns how many cards were acknowledged before the kill, -1 when the batch came through. */
    private int run(String batch, int milliseconds) throws Exception {
        var end = KilledProgram.run(KilledBatch.class, milliseconds, scratch.toString(), batch);
        if (end.through()) {
            assertTrue(end.said().stream().anyMatch(line -> line.startsWith("through ")), end.toString());
            return -1;
        }
        return end.said().stream()
                .filter(line -> line.startsWith("done "))
                .mapToInt(line -> Integer.parseInt(line.substring(5)))
                .reduce(0, (before, last) -> last);
    }
}
