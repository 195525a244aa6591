// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.batches;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final Instant TEN = Instant.parse("2026-04-01T01:00:00Z");

    private Instant now = TEN;
    private final Pace pace = new Pace(() -> now);

    @Test
    void afterSomeCardsItTellsHowFastAndUntilWhen() {
        pace.begin();
        assertEquals(Optional.empty(), pace.end(80), "nothing was written yet");
        for (int card = 20; card <= 22; card++) {
            pace.through(card);
            now = now.plusSeconds(30);
        }
        assertEquals(Optional.empty(), pace.hourly(), "two cards say little");
        pace.through(23);
        assertEquals(Optional.of(120L), pace.hourly(), "those of an earlier run do not count");
        assertEquals(Optional.of(TEN.plusSeconds(90 + 57 * 30)), pace.end(57));
        pace.begin();
        assertEquals(Optional.empty(), pace.hourly(), "another run is another pace");
    }

    @Test
    void whatTakesNoTimeHasNoPace() {
        for (int card = 0; card <= 5; card++) {
            pace.through(card);
        }
        assertEquals(Optional.empty(), pace.end(5));
    }
}
