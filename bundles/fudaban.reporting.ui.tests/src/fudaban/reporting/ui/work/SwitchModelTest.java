// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Ledger;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.act.Work.Finish;
import fudaban.ledger.act.Work.Resume;
import fudaban.ledger.act.Work.Start;
import fudaban.ledger.query.Page;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Contract;
import fudaban.model.ModelFactory;
import fudaban.model.ModelPackage.Literals;
import fudaban.model.WorkItem;
import fudaban.model.WorkState;
import fudaban.ui.Work;
import fudaban.ui.shell.Seat;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Going over from one piece of work to another. */
class SwitchModelTest {
    private final List<Submission> submitted = new ArrayList<>();
    private final Set<String> begun = new HashSet<>();
    private boolean refuses;
    private boolean working;

    private static <T> T fake(Class<T> type, InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
    }

    private static Row item(String id, String number, WorkState state) {
        return new Row(
                id,
                1,
                Map.of(
                        Literals.WORK_ITEM__NUMBER,
                        number,
                        Literals.WORK_ITEM__TITLE,
                        "発行",
                        Literals.WORK_ITEM__STATE,
                        state),
                Set.of());
    }

    private static Contract contract() {
        Contract contract = ModelFactory.eINSTANCE.createContract();
        contract.setValidFrom(LocalDate.of(2000, 1, 1));
        contract.setValidTo(LocalDate.of(2099, 12, 31));
        var hours = ModelFactory.eINSTANCE.createInterval();
        hours.setBegin("09:30");
        hours.setEnd("12:00");
        contract.getHours().add(hours);
        var row = ModelFactory.eINSTANCE.createWorkRow();
        row.setNumber("1-1");
        row.setItem("発行");
        contract.getRows().add(row);
        return contract;
    }

    private SwitchModel model() {
        var session = fake(Session.class, (proxy, method, arguments) -> "operator");
        var ledger = fake(Ledger.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "clock" -> Clock.systemUTC();
            case "list" ->
                new Page(
                        ((Query<?>) arguments[1]).type() == WorkItem.class
                                ? List.of(
                                        item("a", "2026-04-01-0001", WorkState.PAUSED),
                                        item("b", "2026-04-01-0002", WorkState.RUNNING),
                                        item("c", "2026-04-01-0003", WorkState.PAUSED))
                                : List.of(new Row("k", 1, Map.of(), Set.of())),
                        Optional.empty());
            case "open" -> contract();
            case "submit" -> {
                if (refuses) {
                    throw new Refusal(SwitchModel.class, "title.missing");
                }
                submitted.add((Submission) arguments[1]);
                yield new Receipt("d", 1, "", Instant.EPOCH, List.of("new"), Optional.empty(), false);
            }
            default -> throw new AssertionError(method);
        });
        var model = new SwitchModel(new Seat(ledger, session, Locale.JAPAN), Work.direct(), begun, () -> working);
        model.refresh();
        assertEquals("", model.problem());
        return model;
    }

    @Test
    void theRunningOneComesFirstThenTheYoungest() {
        var model = model();
        assertEquals(
                List.of("b", "c", "a"),
                model.items().stream().map(SwitchModel.Item::id).toList());
        assertEquals("1-1　発行", model.rows().getFirst().name());
    }

    @Test
    void goingOnLetsTheOtherRest() {
        var model = model();
        int[] done = new int[1];
        model.resume(model.items().get(1), () -> done[0]++);
        assertEquals(new Resume("c", true, null), submitted.getFirst().input());
        assertEquals(1, done[0]);
        assertFalse(model.busy());
    }

    @Test
    void beginningNeedsATitle() {
        var model = model();
        model.start(model.rows().getFirst(), "  ", () -> {});
        assertTrue(submitted.isEmpty());
        assertEquals("件名を入力してください。", model.problem());
        model.start(model.rows().getFirst(), " 申請の確認 ", () -> {});
        assertEquals("申請の確認", ((Start) submitted.getFirst().input()).title());
    }

    @Test
    void whatTheHandsAreAtIsFinishedWhateverIsChosen() {
        var model = model();
        int[] done = new int[1];
        var ends = model.ending(model.items().getLast());
        assertEquals("b", ends.id());
        model.finish(ends, " 案内して終了 ", () -> done[0]++);
        assertEquals(
                new Finish("b", null, "案内して終了", null, 0), submitted.getFirst().input());
        assertEquals(1, done[0]);
    }

    @Test
    void whatTheProgramIsAtIsFinishedByNobodyElse() {
        var model = model();
        working = true;
        assertNull(model.ending(null));
        assertNull(model.ending(model.items().getFirst()));
        model.start(model.rows().getFirst(), "電話", () -> {});
        assertEquals(Set.of("new"), begun);
        begun.add("b");
        assertEquals("b", model.ending(null).id(), "begun here, so not the program's");
        begun.clear();
        working = false;
        assertEquals("b", model.ending(null).id());
    }

    @Test
    void whatIsRefusedIsSaidAndNothingIsCalledDone() {
        var model = model();
        refuses = true;
        int[] done = new int[1];
        model.resume(model.items().getFirst(), () -> done[0]++);
        assertEquals("件名を入力してください。", model.problem());
        assertEquals(0, done[0]);
    }
}
