// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.work;

import static fudaban.model.ModelPackage.Literals.WORK_ITEM__ACCOUNT;
import static fudaban.model.ModelPackage.Literals.WORK_ITEM__NUMBER;
import static fudaban.model.ModelPackage.Literals.WORK_ITEM__STATE;
import static fudaban.model.ModelPackage.Literals.WORK_ITEM__TITLE;

import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.act.Work.Finish;
import fudaban.ledger.act.Work.Resume;
import fudaban.ledger.act.Work.Start;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.WorkItem;
import fudaban.model.WorkKind;
import fudaban.model.WorkRow;
import fudaban.model.WorkState;
import fudaban.reporting.contract.ContractTerms;
import fudaban.ui.Work;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** 作業の切替え without widgets: what the reader has begun and not finished, the rows one may begin, and how one goes over to another. */
final class SwitchModel {
    private static final int MOST = 50;

    /**
     * A work item that is not finished.
     *
     * @param id of the record
     * @param running whether the hands are at it
     */
    record Item(String id, String number, String title, boolean running) {}

    /** A row of 別表2 one may begin. */
    record Begin(String number, String name) {}

    private final Seat seat;
    private final Work work;
    private final Words words;
    private final Set<String> begun;
    private final BooleanSupplier working;
    private final List<Runnable> listeners = new ArrayList<>();
    private List<Item> items = List.of();
    private List<Begin> rows = List.of();
    private boolean busy;
    private String problem = "";

    /**
     * @param begun ids of what was begun here since the program started; more are added
     * @param working whether the program works at something by itself: it finishes its own work items, and nobody else does
     */
    SwitchModel(Seat seat, Work work, Set<String> begun, BooleanSupplier working) {
        this.seat = seat;
        this.work = work;
        this.begun = begun;
        this.working = working;
        this.words = Words.of(SwitchModel.class, seat.locale());
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** The running ones first, then the youngest. */
    List<Item> items() {
        return items;
    }

    List<Begin> rows() {
        return rows;
    }

    boolean busy() {
        return busy;
    }

    /** What is wrong and what to do; empty when nothing is. */
    String problem() {
        return problem;
    }

    /** Reads what there is. */
    void refresh() {
        run(() -> {
            List<Item> found = read();
            List<Begin> begin = begin();
            return () -> {
                items = found;
                rows = begin;
            };
        });
    }

    private List<Item> read() throws Refusal {
        return seat
                .ledger()
                .list(
                        seat.session(),
                        Query.of(WorkItem.class)
                                .where(WORK_ITEM__STATE, Query.Operator.IS_NOT, WorkState.FINISHED)
                                .where(WORK_ITEM__ACCOUNT, seat.session().account())
                                .limit(MOST))
                .rows()
                .stream()
                .map(SwitchModel::item)
                .sorted(Comparator.comparing(Item::running)
                        .reversed()
                        .thenComparing(Item::number, Comparator.reverseOrder()))
                .toList();
    }

    private static Item item(Row row) {
        return new Item(
                row.id(),
                row.text(WORK_ITEM__NUMBER),
                row.text(WORK_ITEM__TITLE),
                row.get(WORK_ITEM__STATE) == WorkState.RUNNING);
    }

    private List<Begin> begin() throws Refusal {
        return ContractTerms.on(seat.ledger(), seat.session(), seat.today()).rows().values().stream()
                .map(SwitchModel::row)
                .toList();
    }

    private static Begin row(WorkRow row) {
        return new Begin(row.getNumber(), row.getNumber() + "　" + row.getItem());
    }

    /**
     * Goes over to another one; the hands rest from what they were at.
     *
     * @param done called on the UI thread once it is so
     */
    void resume(Item item, Runnable done) {
        submit(Submission.of(fudaban.ledger.act.Work.RESUME, new Resume(item.id(), true, null)), done);
    }

    /**
     * Begins a new one.
     *
     * @param title without names of holders
     */
    void start(Begin row, String title, Runnable done) {
        if (title.isBlank()) {
            problem = words.say("title.missing");
            changed();
            return;
        }
        var start = new Start(row.number(), title.strip(), WorkKind.HAND, true, null, null);
        run(() -> {
            begun.addAll(seat.ledger()
                    .submit(seat.session(), Submission.of(fudaban.ledger.act.Work.START, start))
                    .records());
            return done;
        });
    }

    /**
     * What is finished by {@link #finish}: what the hands are at, else what is chosen. While the program works, only what was begun here: the rest may be its
     * own, which it finishes itself.
     *
     * @return null when nothing can be finished
     */
    Item ending(Item chosen) {
        Predicate<Item> mine = item -> !working() || begun.contains(item.id());
        return items.stream()
                .filter(Item::running)
                .filter(mine)
                .findFirst()
                .orElse(chosen != null && mine.test(chosen) ? chosen : null);
    }

    /** Whether the program works at something by itself. */
    boolean working() {
        return working.getAsBoolean();
    }

    /**
     * Finishes one; what rests is read anew.
     *
     * @param outcome how it ended, without names of holders
     */
    void finish(Item item, String outcome, Runnable done) {
        run(() -> {
            seat.ledger()
                    .submit(
                            seat.session(),
                            Submission.of(
                                    fudaban.ledger.act.Work.FINISH,
                                    new Finish(item.id(), null, outcome.strip(), null, 0)));
            List<Item> left = read();
            return () -> {
                items = left;
                done.run();
            };
        });
    }

    private void submit(Submission submission, Runnable done) {
        run(() -> {
            seat.ledger().submit(seat.session(), submission);
            return done;
        });
    }

    /** Something done in the background; what it returns is done on the UI thread afterwards. */
    private interface Doing {
        Runnable run() throws Refusal;
    }

    private void run(Doing doing) {
        busy = true;
        problem = "";
        changed();
        work.background().execute(() -> {
            Runnable after;
            try {
                after = doing.run();
            } catch (Refusal | RuntimeException failure) {
                after = () -> problem = words.failure(failure);
            }
            Runnable then = after;
            work.ui().execute(() -> {
                busy = false;
                then.run();
                changed();
            });
        });
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
