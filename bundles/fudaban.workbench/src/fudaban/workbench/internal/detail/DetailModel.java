// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.detail;

import fudaban.ledger.Refusal;
import fudaban.ui.Work;
import fudaban.ui.history.HistoryModel;
import fudaban.ui.history.Step;
import fudaban.ui.shell.Detail;
import fudaban.ui.shell.DetailSource;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The record in the detail area and its history, without widgets. Opening it leaves an access entry, so it is read once for each time it is pointed at. */
final class DetailModel {
    /** Reads the history of a record. */
    interface History {
        List<Step> of(DetailSource source, Seat seat, String id) throws Refusal;

        /** From the journal. */
        History JOURNAL = (source, seat, id) ->
                new HistoryModel(seat.ledger(), seat.session(), source.words(seat.locale())).of(source.type(), id);
    }

    private final Seat seat;
    private final Work work;
    private final List<DetailSource> sources;
    private final History journal;
    private final List<Runnable> listeners = new ArrayList<>();
    private Optional<Subject> subject = Optional.empty();
    private Optional<Detail> detail = Optional.empty();
    private List<Step> history = List.of();
    private Optional<Throwable> failure = Optional.empty();
    private long asked;

    DetailModel(Seat seat, Work work, List<DetailSource> sources, History journal) {
        this.seat = seat;
        this.work = work;
        this.sources = List.copyOf(sources);
        this.journal = journal;
    }

    /** Tells of every change, on the UI thread. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Points at a record, or at none. */
    void show(Subject wanted) {
        boolean same = subject.isPresent() && subject.get().equals(wanted);
        subject = Optional.ofNullable(wanted);
        if (!same) {
            detail = Optional.empty();
            history = List.of();
            failure = Optional.empty();
        }
        read();
    }

    /** Reads the same record again, after it has changed. */
    void read() {
        long mine = ++asked;
        var wanted = subject;
        var source = wanted.flatMap(this::source);
        if (source.isEmpty()) {
            changed();
            return;
        }
        work.background().execute(() -> {
            try {
                Detail found = source.get().read(seat, wanted.get().id());
                work.ui()
                        .execute(() -> answer(mine, () -> {
                            detail = Optional.of(found);
                            failure = Optional.empty();
                        }));
                List<Step> steps = journal.of(source.get(), seat, wanted.get().id());
                work.ui().execute(() -> answer(mine, () -> history = steps));
            } catch (Refusal | RuntimeException refused) {
                work.ui().execute(() -> answer(mine, () -> failure = Optional.of(refused)));
            }
        });
    }

    private Optional<DetailSource> source(Subject wanted) {
        return sources.stream()
                .filter(each -> each.type() == wanted.type())
                .findFirst()
                .or(() -> sources.stream()
                        .filter(each -> each.type().isSuperTypeOf(wanted.type()))
                        .findFirst());
    }

    private void answer(long mine, Runnable take) {
        if (mine == asked) {
            take.run();
            changed();
        }
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    Optional<Subject> subject() {
        return subject;
    }

    Optional<Detail> detail() {
        return detail;
    }

    /** Newest first; empty until it is read. */
    List<Step> history() {
        return history;
    }

    Optional<Throwable> failure() {
        return failure;
    }
}
