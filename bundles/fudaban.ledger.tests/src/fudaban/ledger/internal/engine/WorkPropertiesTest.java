// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.act.Work;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.ModelPackage.Literals;
import fudaban.model.WorkItem;
import fudaban.model.WorkKind;
import fudaban.model.WorkSpan;
import fudaban.model.WorkState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Random work on a real ledger: an item runs exactly while it has one stretch without end, and its stretches never overlap. */
class WorkPropertiesTest {
    private static final int LONGEST = Boolean.getBoolean("fudaban.long") ? 400 : 40;
    private static TestHouse house;
    private static Ledger ledger;
    private static Session operator;
    private static Path folder;

    enum Step {
        START,
        START_MACHINE,
        START_SWITCHING,
        PAUSE,
        RESUME,
        RESUME_SWITCHING,
        FINISH,
        CORRECT
    }

    /** A step on one of the items so far, some minutes after the last, entered so many minutes later. */
    record Move(Step step, int item, int minutes, int late) {}

    @BeforeContainer
    static void open() throws Exception {
        folder = Files.createTempDirectory("work");
        house = new TestHouse(folder.resolve("data"));
        var opened = house.fresh();
        ledger = opened.ledger();
        operator = opened.session();
    }

    @AfterContainer
    static void close() throws Exception {
        ledger.close();
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
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 90),
                        Arbitraries.of(0, 0, 0, 30, 300))
                .as(Move::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(LONGEST);
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF, seed = "2026")
    void sequences(@ForAll("moves") List<Move> moves) throws Refusal {
        List<String> items = new ArrayList<>();
        for (Move move : moves) {
            house.clock.forward(Duration.ofMinutes(move.minutes()));
            Instant happened = house.clock.instant().minus(Duration.ofMinutes(move.late()));
            long before = ledger.journal().head().orElseThrow().number();
            try {
                String id = ledger.submit(operator, submission(move, items).happenedAt(happened))
                        .records()
                        .getFirst();
                if (move.step().name().startsWith("START")) {
                    items.add(id);
                }
            } catch (Refusal refused) {
                assertEquals(before, ledger.journal().head().orElseThrow().number(), "a refusal changes nothing");
                assertFalse(refused.getMessage().startsWith(refused.key()), "a sentence for " + refused.key());
            }
            check(items, move);
        }
    }

    private static Submission submission(Move move, List<String> items) {
        String item = items.isEmpty() ? "none" : items.get(move.item() % items.size());
        return switch (move.step()) {
            case START -> Submission.of(Work.START, new Work.Start("1-1", "作業"));
            case START_MACHINE ->
                Submission.of(Work.START, new Work.Start("3-3", "機械", WorkKind.MACHINE, false, null, null));
            case START_SWITCHING ->
                Submission.of(Work.START, new Work.Start("2-1", "照会", WorkKind.CALL, true, null, null));
            case PAUSE -> Submission.of(Work.PAUSE, new Work.Pause(item, null));
            case RESUME -> Submission.of(Work.RESUME, new Work.Resume(item, false, null));
            case RESUME_SWITCHING -> Submission.of(Work.RESUME, new Work.Resume(item, true, null));
            case FINISH -> Submission.of(Work.FINISH, new Work.Finish(item, "", "完了", null, 1));
            case CORRECT ->
                Submission.of(
                        Work.CORRECT,
                        new Work.Correct(
                                item,
                                null,
                                null,
                                null,
                                house.clock.instant().minusSeconds(move.minutes() * 60L),
                                move.late() == 0 ? null : house.clock.instant(),
                                null));
        };
    }

    private static void check(List<String> items, Move move) throws Refusal {
        int hands = 0;
        for (String id : items) {
            WorkItem item = ledger.open(operator, WorkItem.class, id);
            List<Row> spans = ledger
                    .list(
                            operator,
                            Query.of(WorkSpan.class)
                                    .where(Literals.WORK_SPAN__ITEM, id)
                                    .limit(1000))
                    .rows()
                    .stream()
                    .sorted(Comparator.comparing(WorkPropertiesTest::begin))
                    .toList();
            long open = spans.stream().filter(span -> end(span) == null).count();
            assertEquals(item.getState() == WorkState.RUNNING ? 1 : 0, open, () -> item.getState() + " " + move);
            assertEquals(item.getState() == WorkState.FINISHED, item.getFinished() != null);
            Instant last = Instant.MIN;
            for (Row span : spans) {
                assertFalse(begin(span).isBefore(last), () -> "stretches overlap after " + move);
                assertTrue(end(span) == null || !end(span).isBefore(begin(span)), "ends after it begins");
                last = end(span) == null ? begin(span) : end(span);
            }
            hands += item.getState() == WorkState.RUNNING && item.getKind() != WorkKind.MACHINE ? 1 : 0;
        }
        if (move.step() == Step.START_SWITCHING && move.late() == 0) {
            assertTrue(hands <= 1, "after a switch the hands do one thing");
        }
    }

    private static Instant begin(Row span) {
        return (Instant) span.get(Literals.WORK_SPAN__BEGIN);
    }

    private static Instant end(Row span) {
        return (Instant) span.get(Literals.WORK_SPAN__END);
    }
}
