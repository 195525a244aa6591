// SPDX-License-Identifier: EPL-2.0
package fudaban.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Contributions;
import fudaban.ledger.Desk;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Settings;
import fudaban.ledger.spi.EditionFiles;
import fudaban.ledger.spi.EditionTrial;
import fudaban.ledger.spi.ProfileSource;
import fudaban.ledger.spi.TextKeys;
import fudaban.model.Employer;
import fudaban.model.Role;
import fudaban.packs.internal.act.TryEdition;
import fudaban.packs.internal.site.PackSite;
import fudaban.packs.internal.trial.PackRehearsal;
import fudaban.packs.trial.TrialRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition is tried before it is in force: differences are shown, nothing changes but the journal. */
class TrialTest {
    @TempDir
    Path folder;

    private Workshop workshop;

    /** Replays two names. */
    private static final class Names implements EditionTrial {
        @Override
        public String kind() {
            return "ExampleProfile";
        }

        @Override
        public Outcome replay(Ledger ledger, Session session, EditionFiles older, EditionFiles newer, int limit)
                throws Refusal, IOException {
            List<Difference> differences = new ArrayList<>();
            var procedure = new Greeting();
            for (String name : List.of("髙橋", "Abe")) {
                byte[] input = name.getBytes(StandardCharsets.UTF_8);
                String before = new String(procedure.make(older, input), StandardCharsets.UTF_8).strip();
                String after = new String(procedure.make(newer, input), StandardCharsets.UTF_8).strip();
                if (!before.equals(after)) {
                    differences.add(new Difference(name, "行1", before, after, null));
                }
            }
            return new Outcome(
                    2, differences.size(), 0, differences.stream().limit(limit).toList());
        }
    }

    /** Keys nobody searches by. */
    private static final class PlainKeys implements TextKeys {
        @Override
        public String sortKey(String text) {
            return text;
        }

        @Override
        public Set<String> grams(String text) {
            return Set.of(text);
        }

        @Override
        public String fold(String text) {
            return text;
        }
    }

    @BeforeEach
    void open() throws Exception {
        workshop = new Workshop(folder);
        workshop.first("pack");
        workshop.call(0, "pack", "build", "pack", "--out", "site");
        workshop.installed.add(PackSite.of(folder.resolve("site")));
        workshop.call(0, "pack", "new", "pack", "--edition", "2027-04-01");
        workshop.write("pack/editions/2027-04-01/ExampleProfile.json", Workshop.PROFILE.replace("as-is", "upper"));
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T00:00:00Z"), ZoneId.of("Asia/Tokyo"));
        var settings = new Settings(folder.resolve("desk"), "desk1", clock, "", Settings.Guard.QUICK);
        var sights = new ProfileSource.Edition("SightProfile", "test", LocalDate.of(2026, 1, 1), "{\"roles\": {}}");
        var contributions = new Contributions(
                List.of(),
                List.of(new TryEdition()),
                List.of(),
                List.of(),
                List.of(() -> List.of(sights)),
                List.of(),
                new PlainKeys(),
                LocalDate::plusDays);
        char[] password = TestCall.PASSWORD.toCharArray();
        Desk.Created created = Desk.create(settings, contributions, "setup", password.clone());
        workshop.ledger = created.ledger();
        workshop.ledger
                .accounts()
                .create(created.session(), "sato", "佐藤", Role.MANAGER, Employer.CONTRACTOR, password.clone());
        workshop.session = workshop.ledger.logIn("sato", password);
    }

    @AfterEach
    void close() {
        workshop.ledger.close();
    }

    @Test
    void theDifferencesAreShownAndTheTrialIsNoted() throws Exception {
        workshop.trials.add(new Names());
        var call = workshop.call(1, "pack", "try", "pack", "--edition", "2027-04-01");
        assertTrue(call.lines.contains("Abe  行1  ようこそ Abe → ようこそ ABE"), call.said());
        assertTrue(call.said().contains("入力 2 件、差異 1 件、新しい版で作れないもの 0 件"), call.said());
        var head = workshop.ledger.journal().head().orElseThrow();
        assertEquals(TryEdition.NAME, head.act());
        assertTrue(head.records().isEmpty());

        var same = workshop.call(0, "pack", "try", "fudaban.pack.example", "--edition", "2026-04-01");
        assertEquals(2L, ((Map<?, ?>) ((Map<?, ?>) same.result).get("ExampleProfile")).get("inputs"));
        workshop.call(0, "pack", "try", "site", "--edition", "2026-04-01");
    }

    @Test
    void anUpdateTriesTheEditionsThatAreNew() throws Exception {
        // A check of the pack compares tests with what comes out.
        workshop.write("pack/editions/2027-04-01/tests/氏名/expected.txt", "ようこそ 髙橋\n");
        workshop.call(0, "pack", "build", "pack", "--out", "next");
        var rehearsal = new PackRehearsal(workshop, new TrialRun(List.of(new Names())));
        var tried = rehearsal.rehearse(workshop.ledger, workshop.session, folder.resolve("next"), 10);
        assertEquals(1, tried.size(), "the older edition is known here");
        assertEquals(2, tried.getFirst().inputs());
        assertEquals(1, tried.getFirst().differing());
        assertTrue(tried.getFirst().asks());
        assertEquals(
                TryEdition.NAME, workshop.ledger.journal().head().orElseThrow().act());
        assertEquals(List.of(), rehearsal.rehearse(workshop.ledger, workshop.session, folder.resolve("site"), 10));
    }

    @Test
    void whatCannotBeTriedIsToldAndNotNoted() throws Exception {
        long before = workshop.ledger.journal().head().orElseThrow().number();
        Refusal none =
                assertThrows(Refusal.class, () -> workshop.call(0, "pack", "try", "pack", "--edition", "2027-04-01"));
        assertEquals("trial.none", none.key());
        Refusal other =
                assertThrows(Refusal.class, () -> workshop.call(0, "pack", "try", "pack", "--edition", "2028-04-01"));
        assertEquals("try.no-edition", other.key());
        assertEquals(before, workshop.ledger.journal().head().orElseThrow().number());
    }
}
