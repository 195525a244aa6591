// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.issuance.batch.Batches;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.issuance.model.ItemState;
import fudaban.ledger.Upkeep;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
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
        assertEquals(-1, run(batch, Integer.MAX_VALUE));
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
        Process desk = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        ClassPath.everything(),
                        KilledBatch.class.getName(),
                        scratch.toString(),
                        batch)
                .redirectErrorStream(true)
                .start();
        int done = 0;
        var said = new StringBuilder();
        Thread killer = null;
        try (var lines = new BufferedReader(new InputStreamReader(desk.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.append(line).append('\n');
                if (line.equals("running") && milliseconds != Integer.MAX_VALUE) {
                    killer = Thread.startVirtualThread(() -> kill(desk, milliseconds));
                } else if (line.startsWith("done ")) {
                    done = Integer.parseInt(line.substring(5));
                }
            }
        }
        assertTrue(desk.waitFor(60, TimeUnit.SECONDS), "hangs");
        if (killer != null) {
            killer.join();
        }
        if (desk.exitValue() == 0) {
            assertTrue(said.toString().contains("through "), said.toString());
            return -1;
        }
        assertEquals(137, desk.exitValue(), said.toString());
        return done;
    }

    private static void kill(Process desk, int milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        // By its handle: killing the process itself would also close the stream that is being read.
        desk.toHandle().destroyForcibly();
    }
}
