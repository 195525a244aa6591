// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.journal.Journal.Activity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Counts of days, kept with each entry and counted anew. */
class JournalDaysTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    /** The day is the desk's, wherever the program runs: entries before 9:00 are of the day before in UTC. */
    @Test
    void countedAnewTheyAreTheSame() throws Exception {
        var days = new JournalDays(Scene.ZONE);
        try (var scene = new Scene("desk1", 20261123)) {
            scene.run(80);
            List<Activity> counted = days.between(scene.connection, FIRST, LAST);
            assertTrue(counted.size() > 5, counted.toString());
            days.level(scene.connection, JournalDays.ALL);
            assertEquals(counted, days.between(scene.connection, FIRST, LAST));
            Sql.update(
                    scene.connection,
                    "update journal_day set entries = entries + 1 where day_ = ?",
                    counted.getFirst().day());
            days.level(scene.connection, JournalDays.ALL);
            assertEquals(counted, days.between(scene.connection, FIRST, LAST));
        }
    }
}
