// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.egov.gima.KnownPeople.Someone;
import fudaban.ledger.Submission;
import fudaban.ledger.testing.PowerCutFileSystem;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The power goes while a release is made, sent, answered and undone: of what was not forced a random part is kept, torn at sectors, and files that were
 * being written are torn, too. Each time the desk is opened again it goes on; at the end nothing was sent twice or lost. The long form can be run in pieces:
 * {@code -Dfudaban.cuts=40 -Dfudaban.seed=2}.
 */
class TornRoundTest {
    private static final int TABLE = 100;
    /** Writes of a small round, about: enough for a cut in its middle. */
    private static final int USUAL = 120;

    @TempDir
    Path scratch;

    private final boolean big = Boolean.getBoolean("fudaban.long");
    private final Random random = new Random(Long.getLong("fudaban.seed", 20261123));

    @Test
    void whateverTheDiskKeepsNothingIsSentTwiceOrLost() throws Exception {
        int wanted = big ? Integer.getInteger("fudaban.cuts", 200) : 2;
        int people = big ? 250 : 4;
        int cuts = 0;
        try (var disk = PowerCutFileSystem.install()) {
            int most = big ? operations(disk, people) : USUAL;
            for (int life = 1; cuts < wanted; life++) {
                Path folder = scratch.resolve("life" + life);
                people(disk, folder, people);
                while (!through(disk, folder, cuts < wanted ? 1 + random.nextInt(most) : Integer.MAX_VALUE)) {
                    cuts++;
                }
                try (var house = new House(folder.resolve("data"), disk.prefix())) {
                    KilledRoundTest.whole(house, people);
                }
            }
        }
    }

    /** How often the disk is written to in a round that nobody disturbs. */
    private int operations(PowerCutFileSystem disk, int people) throws Exception {
        Path folder = scratch.resolve("life0");
        people(disk, folder, people);
        try (var house = new House(folder.resolve("data"), disk.prefix())) {
            disk.disarm();
            new KilledRound(house, folder).run();
            return disk.disarm();
        }
    }

    private static void people(PowerCutFileSystem disk, Path folder, int people) throws Exception {
        try (var house = new House(folder.resolve("data"), disk.prefix())) {
            for (int from = 0; from < people; from += TABLE) {
                List<Someone> some = new ArrayList<>();
                for (int i = from; i < Math.min(people, from + TABLE); i++) {
                    some.add(Someone.of("%06d".formatted(300_000 + i), "霞", "総務課"));
                }
                house.ledger.submit(house.session, Submission.of(KnownPeople.NAME, new KnownPeople.Table(some)));
            }
        }
    }

    /** Whether it came through before the power went. */
    private boolean through(PowerCutFileSystem disk, Path folder, int operations) throws Exception {
        House house = null;
        try {
            disk.cutAfter(operations, random);
            house = new House(folder.resolve("data"), disk.prefix());
            house.ledger.steps().recover(house.session);
            new KilledRound(house, folder).run();
            disk.disarm();
            house.close();
            return true;
        } catch (Exception | AssertionError failed) {
            assertTrue(disk.isOff(), () -> "failed without a cut: " + failed);
            close(house);
            disk.powerOn();
            disk.disarm();
            tear(folder);
            return false;
        }
    }

    /** A desk without power can do no more than let go of what it holds. */
    private static void close(House house) {
        try {
            if (house != null) {
                house.close();
            }
        } catch (RuntimeException expected) {
            // It says that the disk is gone.
        }
    }

    /** Of files that were being written nobody knows how much is there. */
    private void tear(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (Path file : all.filter(TornRoundTest::unfinished).toList()) {
                try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.truncate(random.nextLong(channel.size() + 1));
                }
            }
        }
    }

    private static boolean unfinished(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file) && (name.endsWith(".part") || name.endsWith(".new"));
    }
}
