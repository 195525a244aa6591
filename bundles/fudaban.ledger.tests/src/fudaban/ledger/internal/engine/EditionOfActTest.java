// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.Upkeep;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.ActType;
import fudaban.ledger.act.Change;
import fudaban.ledger.journal.Entry;
import fudaban.ledger.profile.LockProfile;
import fudaban.ledger.spi.ProfileSource;
import fudaban.model.Role;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The edition in force on the day of an act is used, and the journal says which one it was. */
class EditionOfActTest {
    private static final String EARLY = "{\"idleMinutes\": 3}";
    private static final String LATE = "{\"idleMinutes\": 5}";

    @TempDir
    Path folder;

    /** Input: the minutes expected. */
    record Minutes(int expected) {}

    /** Refuses when the profile in force says other minutes than expected. */
    private static final class Ask implements Act<Minutes> {
        @Override
        public ActType<Minutes> type() {
            return new ActType<>("test.ask", Minutes.class, Set.of(Role.OPERATOR), "", "", Ask.class);
        }

        @Override
        public void run(Minutes input, Change change) throws Refusal {
            int minutes = change.profile(LockProfile.class).idleMinutes();
            int same =
                    change.edition(LockProfile.class).profile(LockProfile.class).idleMinutes();
            if (minutes != input.expected() || same != minutes) {
                throw new Refusal(Ask.class, "minutes", minutes, same);
            }
        }
    }

    @Test
    void eachActNamesTheEditionItAskedFor() throws Refusal {
        var house = new TestHouse(folder);
        house.acts.add(new Ask());
        LocalDate change = TestHouse.START.plusDays(2);
        house.more.add(new ProfileSource.Edition("LockProfile", "fudaban.pack.b", change, LATE));
        house.more.add(new ProfileSource.Edition("LockProfile", "fudaban.pack.a", TestHouse.START, EARLY));
        try (var ledger = house.fresh().ledger()) {
            var session = TestHouse.logIn(ledger, "tanaka");
            ledger.submit(session, Submission.of("test.ask", new Minutes(3)));
            Entry first = ledger.journal().head().orElseThrow();
            assertTrue(first.edition().matches("fudaban.ledger/\\S+ fudaban.pack.a@2026-04-01"), first.edition());
            assertEquals(first, Entry.parse(first.line()));

            TestHouse.enrol(ledger, session, "1", "佐藤");
            Entry other = ledger.journal().head().orElseThrow();
            assertTrue(other.edition().matches("fudaban.ledger/\\S+"), "asked for none: " + other.edition());

            house.clock.forward(Duration.ofDays(2));
            var later = TestHouse.logIn(ledger, "tanaka");
            ledger.submit(later, Submission.of("test.ask", new Minutes(5)));
            String edition = ledger.journal().head().orElseThrow().edition();
            assertTrue(edition.endsWith(" fudaban.pack.b@" + change), edition);
            var found = ledger.upkeep().verify(TestHouse.logIn(ledger, "kensa"), List.of(), Upkeep.Progress.NONE);
            assertTrue(found.sound(), found.toString());
        }
    }
}
