// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.journal.Hash;
import fudaban.model.Classification;
import fudaban.reporting.House;
import fudaban.reporting.life.ReportActs.Subject;
import fudaban.reporting.life.Reports.Entry;
import fudaban.reporting.model.ReportCut;
import fudaban.reporting.model.ReportState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Random sequences of acts on reports, on a real ledger: only what the table allows happens, what was handed in stays, one edition is in force. */
class ReportLifePropertiesTest {
    private static final int LONGEST = Boolean.getBoolean("fudaban.long") ? 200 : 30;
    private static House house;
    private static Path folder;
    private static LocalDate day = LocalDate.of(2026, 4, 1);

    enum Step {
        ANNOTATE,
        HAND_IN,
        RECEIVE,
        CLOSE,
        REPLACE,
        DISCARD
    }

    /** A step on the newest edition, or on an older one. */
    record Move(Step step, int back) {}

    @BeforeContainer
    static void open() throws Exception {
        folder = Files.createTempDirectory("life");
        house = new House(folder.resolve("data")).create("2026-04-01T09:30");
    }

    @AfterContainer
    static void close() throws Exception {
        house.close();
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        return Combinators.combine(
                        Arbitraries.of(Step.class),
                        Arbitraries.integers().between(0, 3).map(back -> Math.max(0, back - 2)))
                .as(Move::new)
                .list()
                .ofMinSize(4)
                .ofMaxSize(LONGEST);
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF, seed = "2026")
    void sequences(@ForAll("moves") List<Move> moves) throws Refusal {
        day = day.plusDays(1);
        Subject subject = Subject.daily(day, "3");
        List<Entry> before = List.of();
        for (Move move : moves) {
            try {
                submit(move, subject, before);
            } catch (Refusal refused) {
                assertEquals(before, reports().editions(subject), "a refusal changes nothing");
                assertFalse(refused.getMessage().startsWith(refused.key()), "a sentence for " + refused.key());
            }
            List<Entry> after = reports().editions(subject);
            check(before, after);
            before = after;
        }
    }

    private static Reports reports() {
        return new Reports(house.ledger, house.operator);
    }

    private static void submit(Move move, Subject subject, List<Entry> editions) throws Refusal {
        String number = editions.isEmpty()
                ? "none"
                : editions.get(Math.max(0, editions.size() - 1 - move.back())).number();
        switch (move.step()) {
            case ANNOTATE ->
                house.submit(ReportActs.ANNOTATE, new ReportActs.Annotate(subject, "点検", null, null, null));
            case HAND_IN -> {
                byte[] pdf = (number + house.clock.instant()).getBytes(StandardCharsets.UTF_8);
                String hash = Hash.hex(Hash.sha256(pdf));
                int edition = reports().edition(editions);
                house.ledger.submit(
                        house.operator,
                        Submission.of(
                                        ReportActs.HAND_IN,
                                        new ReportActs.HandIn(
                                                subject,
                                                edition,
                                                "desk1:1=00",
                                                hash,
                                                1,
                                                0,
                                                List.of(new ReportActs.File(
                                                        ReportCut.OFFICE, "a.pdf", "application/pdf", hash)),
                                                Classification.OPEN))
                                .carrying(List.of(pdf)));
            }
            case RECEIVE -> house.submit(ReportActs.RECEIVE, new ReportActs.Receive(number, "管理者 甲", null));
            case CLOSE -> house.submit(ReportActs.CLOSE, new ReportActs.Close(number));
            case REPLACE -> house.submit(ReportActs.REPLACE, new ReportActs.Replace(number, "時刻の訂正"));
            case DISCARD -> house.submit(ReportActs.DISCARD, new ReportActs.Discard(number));
        }
    }

    private static void check(List<Entry> before, List<Entry> after) {
        assertTrue(
                after.stream().filter(each -> each.state() == ReportState.DRAFT).count() <= 1, "one draft");
        assertTrue(after.stream().filter(Entry::inForce).count() <= 1, "one in force");
        boolean handedIn = before.stream().anyMatch(each -> each.state() != ReportState.DRAFT);
        assertTrue(!handedIn || after.stream().anyMatch(Entry::inForce), "never none again");
        for (Entry old : before) {
            var now = after.stream().filter(each -> each.id().equals(old.id())).findFirst();
            if (now.isEmpty()) {
                assertEquals(ReportState.DRAFT, old.state(), "what was handed in stays");
            } else if (now.get().state() != old.state()) {
                Set<ReportState> possible = EnumSet.noneOf(ReportState.class);
                ReportLife.offered(old.state())
                        .forEach(step ->
                                possible.add(ReportLife.after(old.state(), step).orElseThrow()));
                assertTrue(
                        possible.contains(now.get().state()),
                        old.state() + " " + now.get().state());
                assertTrue(
                        old.state() == ReportState.DRAFT
                                || old.hash().equals(now.get().hash())
                                        && old.head().equals(now.get().head()),
                        "paper that was handed in never changes");
            }
        }
        for (int i = 1; i < after.size(); i++) {
            assertEquals(after.get(i - 1).id(), after.get(i).replaces(), "each edition names the one before");
            assertFalse(after.get(i).reason().isEmpty(), "and says why");
        }
    }

    @Example
    void theTableHasNoWayBack() {
        assertTrue(ReportLife.offered(ReportState.REPLACED).isEmpty());
        assertEquals(Set.of(ReportStep.SUBMIT), ReportLife.offered(ReportState.DRAFT));
        assertTrue(ReportLife.TABLE.stream().noneMatch(line -> line.to() == ReportState.DRAFT));
        assertEquals(Set.of(ReportStep.SUPERSEDE), ReportLife.offered(ReportState.CLOSED));
    }
}
