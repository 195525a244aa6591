// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.batches;

import static fudaban.issuance.model.IssuancePackage.Literals.APPLICATION__STATE;
import static fudaban.issuance.model.IssuancePackage.Literals.BATCH_ITEM__BATCH;
import static fudaban.issuance.model.IssuancePackage.Literals.BATCH_ITEM__NUMBER;
import static fudaban.issuance.model.IssuancePackage.Literals.BATCH__OPENED;

import fudaban.issuance.batch.Batches;
import fudaban.issuance.existing.HandOver;
import fudaban.issuance.existing.ResultList;
import fudaban.issuance.existing.Results;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.model.Batch;
import fudaban.issuance.model.BatchItem;
import fudaban.issuance.profile.UploadFile;
import fudaban.issuance.stock.Queue;
import fudaban.issuance.ui.desk.BesideSource;
import fudaban.issuance.ui.desk.CardsBeside;
import fudaban.issuance.ui.names.Names;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.ui.Work;
import fudaban.ui.act.Errand;
import fudaban.ui.job.Task;
import fudaban.ui.search.SearchModel;
import fudaban.ui.shell.Seat;
import fudaban.ui.table.RecordSource;
import fudaban.ui.table.RecordTableModel;
import fudaban.ui.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** What 一括発行 shows, without widgets: the batches, the items of the one chosen, and what can be done next. */
final class BatchesModel {
    private static final int SHOWN = 30;
    private static final int PAGE = 200;

    private final Seat seat;
    private final Work work;
    private final Words words;
    private final RecordTableModel items;
    private final SearchModel<BatchItem> search;
    private final List<Runnable> listeners = new ArrayList<>();
    private final Supplier<OptionalInt> left;
    private List<Row> batches = List.of();
    private long confirmed;
    private String executor = "desk";
    private Optional<String> chosen = Optional.empty();
    private Optional<Throwable> failure = Optional.empty();
    private boolean read;
    private Optional<Queue> queue = Optional.empty();

    /** @param left percent left of the ribbon in use; asked in the background */
    BatchesModel(Seat seat, Work work, Supplier<OptionalInt> left) {
        this.left = left;
        this.seat = seat;
        this.work = work;
        this.words = Words.of(BatchesModel.class, seat.locale());
        this.items = new RecordTableModel(
                new BesideSource(RecordSource.of(seat.ledger(), seat.session()), new CardsBeside(BATCH_ITEM__NUMBER)),
                work);
        this.search = new SearchModel<>(Query.of(BatchItem.class).limit(PAGE), Runnable::run, items::show);
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Reads everything anew. */
    void refresh() {
        work.background().execute(() -> {
            try {
                List<Row> found = seat.ledger()
                        .list(
                                seat.session(),
                                Query.of(Batch.class)
                                        .orderBy(BATCH__OPENED, true)
                                        .limit(SHOWN))
                        .rows();
                long ready = seat.ledger()
                        .count(
                                seat.session(),
                                Query.of(Application.class).where(APPLICATION__STATE, ApplicationState.CONFIRMED))
                        .number();
                String by = new Batches(seat.ledger()).executor();
                work.ui().execute(() -> show(found, ready, by));
                // A printer may take its time to answer.
                var needs = Queue.read(seat.ledger(), seat.session(), left.get());
                work.ui().execute(() -> {
                    if (!queue.equals(Optional.of(needs))) {
                        queue = Optional.of(needs);
                        changed();
                    }
                });
            } catch (Refusal | RuntimeException refused) {
                work.ui().execute(() -> {
                    failure = Optional.of(refused);
                    changed();
                });
            }
        });
    }

    private void show(List<Row> found, long ready, String by) {
        batches = found;
        confirmed = ready;
        executor = by;
        failure = Optional.empty();
        read = true;
        if (chosen().isEmpty() && !batches.isEmpty()) {
            chosen = Optional.of(batches.getFirst().id());
            showItems();
        } else if (batches.isEmpty()) {
            showItems();
        }
        changed();
    }

    /** What is to be made, and whether there is enough for it; once it was counted. */
    Optional<Queue> queue() {
        return queue;
    }

    boolean isRead() {
        return read;
    }

    /** The batches, newest first. */
    List<Row> batches() {
        return batches;
    }

    /** The batch chosen. */
    Optional<Row> chosen() {
        return chosen.flatMap(
                id -> batches.stream().filter(row -> row.id().equals(id)).findFirst());
    }

    /** How many confirmed applications wait for a batch. */
    long confirmed() {
        return confirmed;
    }

    /** Whether cards are written at this desk by profile. */
    boolean writesHere() {
        return executor.equals("desk");
    }

    Optional<Throwable> failure() {
        return failure;
    }

    RecordTableModel items() {
        return items;
    }

    /** Shows the items of a batch. */
    void choose(String batch) {
        chosen = Optional.of(batch);
        showItems();
        changed();
    }

    /** Shows those of the batch chosen; none where there is no batch. */
    void showItems() {
        search.filter(BATCH_ITEM__BATCH, chosen.orElse(""));
    }

    /** What the items are sorted by. */
    SearchModel<BatchItem> search() {
        return search;
    }

    /** Opens the next batch of all confirmed applications. */
    Task open() {
        return progress -> new Errand(seat)
                .run("1-1", words.say("open.work"), words.say("work.stopped"), item -> {
                    String batch =
                            new Batches(seat.ledger()).open(seat.session().working(), executor, item);
                    String name = seat.ledger()
                            .open(seat.session(), Batch.class, batch)
                            .getName();
                    work.ui().execute(() -> choose(batch));
                    return new Errand.Done(words.say("open.done", Names.batch(Names.words(words.locale()), name)), 1);
                })
                .outcome();
    }

    /**
     * Hands the chosen batch over to the existing system.
     *
     * @param folder where the file goes
     */
    Task handOver(Path folder) {
        String batch = chosen.orElseThrow();
        return progress -> new Errand(seat)
                .run("1-1", words.say("handover.work"), words.say("work.stopped"), item -> {
                    Path file = new HandOver(seat.ledger()).run(seat.session().working(), batch, folder, item);
                    return new Errand.Done(words.say("handover.done", file.getFileName()), 1);
                })
                .outcome();
    }

    /** Takes in a result list of the existing system. */
    Task results(Path file) {
        return progress -> new Errand(seat)
                .run("1-1", words.say("results.work"), words.say("work.stopped"), item -> {
                    var list = ResultList.read(file, seat.ledger().profile(UploadFile.class, seat.today()));
                    Results.Outcome found =
                            new Results(seat.ledger()).take(seat.session().working(), list, item);
                    return new Errand.Done(
                            words.say(
                                    "results.done",
                                    found.issued(),
                                    found.failed(),
                                    found.before(),
                                    found.unknown().size(),
                                    found.waiting().size()),
                            found.issued() + found.failed());
                })
                .outcome();
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
