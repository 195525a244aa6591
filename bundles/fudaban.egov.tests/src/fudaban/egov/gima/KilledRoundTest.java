// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.egov.gima.KnownPeople.Someone;
import fudaban.egov.gima.model.AcceptedUser;
import fudaban.egov.gima.model.GimaPackage.Literals;
import fudaban.egov.gima.model.Release;
import fudaban.egov.gima.model.ReleaseKind;
import fudaban.egov.gima.model.ReleaseState;
import fudaban.ledger.Submission;
import fudaban.ledger.Upkeep;
import fudaban.ledger.query.Row;
import fudaban.ledger.testing.KilledProgram;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that makes a release and undoes it is killed (-9) at random moments, again and again, until it is through. The long form can be run in pieces:
 * {@code -Dfudaban.cuts=20 -Dfudaban.seed=2}.
 */
class KilledRoundTest {
    @TempDir
    Path folder;

    private final boolean big = Boolean.getBoolean("fudaban.long");
    private final int people = big ? 2_000 : 12;
    private Path scratch;

    @Test
    void killedAtRandomNothingIsSentTwiceOrLost() throws Exception {
        int wanted = big ? Integer.getInteger("fudaban.cuts", 100) : 1;
        var random = new Random(Long.getLong("fudaban.seed", 20260403));
        int kills = 0;
        for (int life = 1; kills < wanted; life++) {
            scratch = folder.resolve("life" + life);
            people();
            boolean through = false;
            while (!through) {
                through = run(kills < wanted ? random.nextInt(big ? 1500 : 600) : KilledProgram.NEVER);
                kills += through ? 0 : 1;
            }
            try (var house = new House(scratch.resolve("data"))) {
                whole(house, people);
            }
        }
    }

    private void people() throws Exception {
        try (var house = new House(scratch.resolve("data"))) {
            for (int from = 0; from < people; from += 100) {
                List<Someone> some = new ArrayList<>();
                for (int i = from; i < Math.min(people, from + 100); i++) {
                    some.add(Someone.of("%06d".formatted(200_000 + i), "霞", "総務課"));
                }
                house.ledger.submit(house.session, Submission.of(KnownPeople.NAME, new KnownPeople.Table(some)));
            }
        }
    }

    static void whole(House house, int people) throws Exception {
        List<Row> done = house.all(Release.class).stream()
                .filter(row -> row.get(Literals.RELEASE__STATE) == ReleaseState.DONE)
                .toList();
        assertEquals(2, done.size());
        assertEquals(ReleaseKind.UNDO, done.getLast().get(Literals.RELEASE__KIND));
        for (Row release : done) {
            assertEquals(people, release.get(Literals.RELEASE__SENT));
            assertEquals(people, release.get(Literals.RELEASE__ACCEPTED));
            assertEquals(0, release.get(Literals.RELEASE__FAILED));
        }
        assertTrue(house.all(AcceptedUser.class).isEmpty(), "undone");
        assertEquals(List.of(), house.ledger.steps().open());
        assertTrue(house.ledger
                .upkeep()
                .verify(house.session, List.of(), Upkeep.Progress.NONE)
                .sound());
    }

    /** Whether it came through before it was killed. */
    private boolean run(int milliseconds) throws Exception {
        var end = KilledProgram.run(KilledRound.class, milliseconds, scratch.toString());
        assertTrue(!end.through() || end.said().contains("through"), end.toString());
        return end.through();
    }
}
