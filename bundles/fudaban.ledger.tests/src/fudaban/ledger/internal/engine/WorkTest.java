// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.act.Work;
import fudaban.ledger.journal.Journal.Activity;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.ModelPackage.Literals;
import fudaban.model.WorkItem;
import fudaban.model.WorkKind;
import fudaban.model.WorkRecorded;
import fudaban.model.WorkSpan;
import fudaban.model.WorkState;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Work from 着手 to 完了, with rests, switches, and what is entered afterwards. */
class WorkTest {
    @TempDir
    Path folder;

    private TestHouse house;
    private Ledger ledger;
    private Session operator;
    private final List<WorkRecorded> told = new ArrayList<>();

    @BeforeEach
    void open() throws Refusal {
        house = new TestHouse(folder);
        house.participants.add((fact, change) -> {
            if (fact instanceof WorkRecorded recorded) {
                told.add(recorded);
            }
        });
        var opened = house.fresh();
        ledger = opened.ledger();
        operator = opened.session();
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private String submit(String act, java.lang.Record input) throws Refusal {
        house.clock.forward(Duration.ofMinutes(10));
        return ledger.submit(operator, Submission.of(act, input)).records().getFirst();
    }

    private WorkItem item(String id) throws Refusal {
        return ledger.open(operator, WorkItem.class, id);
    }

    private List<Row> spans(String item) throws Refusal {
        return ledger.list(operator, Query.of(WorkSpan.class).where(Literals.WORK_SPAN__ITEM, item))
                .rows();
    }

    @Test
    void oneKeySwitchesAndWhatMachinesDoGoesOn() throws Refusal {
        String first = submit(Work.START, new Work.Start("1-1", "発行支援", null, true, null, null));
        String machine = submit(Work.START, new Work.Start("3-3", "バックアップ", WorkKind.MACHINE, false, null, null));
        String second = submit(Work.START, new Work.Start("2-1", "照会", null, true, null, null));
        assertEquals(WorkState.PAUSED, item(first).getState());
        assertEquals(WorkState.RUNNING, item(machine).getState());
        submit(Work.RESUME, new Work.Resume(first, true, null));
        assertEquals(WorkState.PAUSED, item(second).getState());
        submit(Work.FINISH, new Work.Finish(first, "80枚", "完了", null, 80));
        assertEquals(2, spans(first).size());
        assertEquals(1, spans(second).size());
        assertTrue(spans(second).getFirst().get(Literals.WORK_SPAN__END) != null);
    }

    @Test
    void declaredAndEnteredTimesAreBothKept() throws Refusal {
        Instant now = house.clock.instant();
        String id = ledger.submit(
                        operator,
                        Submission.of(
                                        Work.ENTER,
                                        new Work.Enter(
                                                "2-1",
                                                "電話照会",
                                                WorkKind.CALL,
                                                now.minusSeconds(5400),
                                                Work.Text.of("暗証番号の照会", "回答済み"),
                                                null))
                                .happenedAt(now.minusSeconds(5100)))
                .records()
                .getFirst();
        WorkItem item = item(id);
        assertEquals(now.minusSeconds(5400), item.getStarted());
        assertEquals(now.minusSeconds(5100), item.getFinished());
        assertTrue(Duration.between(now, item.getStartEntered()).abs().toSeconds() < 5);
        assertEquals(WorkState.FINISHED, item.getState());
        assertEquals("回答済み", item.getOutcome());
    }

    @Test
    void eachDayTheTimesTouchIsTold() throws Refusal {
        Instant now = house.clock.instant();
        told.clear();
        ledger.submit(
                operator,
                Submission.of(
                        Work.ENTER, new Work.Enter("3-1", "夜間の切り分け", null, now.minusSeconds(86_400), null, "報告の訂正")));
        assertEquals(
                List.of(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 4, 1)),
                told.stream().map(WorkRecorded::getEffectiveOn).toList());
        assertEquals("報告の訂正", told.getFirst().getReason());
    }

    @Test
    void notesAndCorrectionsKeepWhatWasSaid() throws Refusal {
        String id = submit(Work.START, new Work.Start("1-1", "発行"));
        submit(Work.NOTE, new Work.Note(id, "写真の差替え待ち"));
        submit(Work.NOTE, new Work.Note(id, "差替え済み"));
        submit(Work.FINISH, new Work.Finish(id, null, "完了", "残り3枚", 7));
        assertEquals("写真の差替え待ち\n差替え済み", item(id).getNotes());
        Instant begin = item(id).getStarted().plusSeconds(60);
        var text = new Work.Text(null, "完了（1枚書損）", "", null, null, null);
        submit(Work.CORRECT, new Work.Correct(id, "1-2", null, text, begin, null, null));
        WorkItem item = item(id);
        assertEquals("1-2", item.getRow());
        assertEquals("完了（1枚書損）", item.getOutcome());
        assertNull(item.getHandover());
        assertEquals(7, item.getCount());
        assertEquals(begin, item.getStarted());
        assertTrue(ledger.journal().history(operator, id).stream()
                .anyMatch(event -> "完了".equals(event.change().before().get("outcome"))));
        assertEquals("1-2", spans(id).getFirst().text(Literals.WORK_SPAN__ROW));
    }

    @Test
    void timesOutOfOrderAndTimesToComeAreRefused() throws Refusal {
        String id = submit(Work.START, new Work.Start("1-1", "発行"));
        submit(Work.PAUSE, new Work.Pause(id, null));
        Instant now = house.clock.instant();
        refused("work.paused", Submission.of(Work.PAUSE, new Work.Pause(id, null)));
        refused(
                "work.before-pause",
                Submission.of(Work.RESUME, new Work.Resume(id, false, null)).happenedAt(now.minusSeconds(3600)));
        refused(
                "work.ahead",
                Submission.of(Work.START, new Work.Start("1-1", "先の作業")).happenedAt(now.plusSeconds(3600)));
        submit(Work.FINISH, new Work.Finish(id, "", "完了", null, 0));
        refused(
                "work.order",
                Submission.of(
                        Work.CORRECT, new Work.Correct(id, null, null, null, null, now.minusSeconds(7200), "訂正")));
        refused("work.nameless", Submission.of(Work.START, new Work.Start("", "発行")));
    }

    private void refused(String key, Submission submission) {
        assertEquals(
                key,
                assertThrows(Refusal.class, () -> ledger.submit(operator, submission))
                        .key());
    }

    @Test
    void protectedContentIsMaskedByTheLedger() throws Refusal {
        String id = submit(Work.START, new Work.Start("4-2", "更新の適用"));
        submit(Work.FINISH, new Work.Finish(id, "適用", "完了", null, 0, "192.0.2.10 へ適用", null));
        Session inspector = TestHouse.logIn(ledger, "kensa");
        Session administrator = TestHouse.logIn(ledger, "kanri");
        assertNull(ledger.open(inspector, WorkItem.class, id).getProtectedContent());
        assertEquals(
                "192.0.2.10 へ適用", ledger.open(administrator, WorkItem.class, id).getProtectedContent());
    }

    @Test
    void theDaysAreCountedBesideTheJournalAndAnewWhereTheyDoNotAddUp() throws Exception {
        String id = submit(Work.START, new Work.Start("1-1", "発行"));
        Instant yesterday = house.clock.instant().minusSeconds(86_400);
        ledger.submit(
                operator,
                Submission.of(Work.START, new Work.Start("1-1", "前日分")).happenedAt(yesterday));
        submit(Work.FINISH, new Work.Finish(id, "", "完了", null, 0));
        List<Activity> counted = ledger.journal().activity(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 30));
        assertEquals(counted(), sum(counted));
        assertTrue(counted.stream()
                .anyMatch(each -> each.day().equals(LocalDate.of(2026, 3, 31))
                        && each.act().equals(Work.START)
                        && each.entries() == 1
                        && each.records() == 2));
        ledger.close();
        try (var database = fudaban.ledger.internal.database.Database.open(house.settings(), Proof.key(house));
                var statement = database.writer().createStatement()) {
            statement.execute("delete from journal_day where act = '" + Work.START + "'");
            database.writer().commit();
        }
        ledger = house.open().ledger();
        assertEquals(counted, ledger.journal().activity(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 30)));
    }

    private long counted() {
        return ledger.journal().head().orElseThrow().number();
    }

    private static long sum(List<Activity> activity) {
        return activity.stream().mapToLong(Activity::entries).sum();
    }
}
