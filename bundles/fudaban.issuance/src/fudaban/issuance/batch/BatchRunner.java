// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.batch;

import fudaban.issuance.Issuance;
import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.face.Faces;
import fudaban.issuance.model.Batch;
import fudaban.issuance.model.BatchItem;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.issuance.model.ItemState;
import fudaban.ledger.Ledger;
import fudaban.ledger.Ledger.AccessKind;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.query.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Runs a batch at this desk, from the beginning or from wherever it stopped. */
public final class BatchRunner {
    private static final int ACCESS_CHUNK = 1000;

    private final Ledger ledger;
    private final Batches batches;
    private final Station station;

    /** Runs batches of this ledger at that station. */
    public BatchRunner(Ledger ledger, Station station) {
        this.ledger = ledger;
        this.batches = new Batches(ledger);
        this.station = station;
    }

    /**
     * How a run ended.
     *
     * @param done items that need nothing any more, of this run and before
     * @param failed items that wait for the operator
     * @param open items not tried because the run was stopped
     */
    public record Result(int done, int failed, int open) {}

    /**
     * Runs the batch. All faces are looked at first: what has no glyph or would be cut fails before a card is touched. Then an interrupted card comes first: it
     * probably still lies on the reader.
     *
     * @param workItem id of the work item, or null
     * @param again whether items that failed before are tried again
     * @throws Refusal when the batch is not for this desk, or when a card that was begun is not brought
     */
    public Result run(Session person, String batchId, String workItem, boolean again, Control control)
            throws Refusal, IOException, InterruptedException {
        Session session = person.working();
        Batch batch = ledger.open(session, Batch.class, batchId);
        if (!"desk".equals(batch.getExecutor())) {
            throw Issuance.refusal("batch.not-desk", batch.getName());
        }
        if (station.printing().isPresent()) {
            station.printing().get().fits(station.faces().dpi(), station.faces().bothSides());
        }
        List<Row> items = batches.items(session, batchId);
        Set<ItemState> todo = EnumSet.of(ItemState.WRITING, ItemState.WRITTEN, ItemState.PLANNED);
        if (again) {
            todo.addAll(List.of(ItemState.FAILED, ItemState.SPOILED));
        }
        List<Row> work = new ArrayList<>(
                items.stream().filter(item -> state(item) == ItemState.WRITING).toList());
        items.stream()
                .filter(item -> state(item) != ItemState.WRITING && todo.contains(state(item)))
                .forEach(work::add);
        access(session, batch.getName(), work);
        Station drawing = station.drawing(Faces.of(ledger, session, station.faces()));
        Set<String> unfit = new HashSet<>();
        for (Row item : work) {
            // What was begun is asked for by its card, whatever stands on its face.
            boolean begun = state(item) == ItemState.WRITING || state(item) == ItemState.WRITTEN;
            if (!begun
                    && !job(session, drawing, workItem, control, item, items.size())
                            .looksPresentable()) {
                unfit.add(item.id());
            }
        }
        int through = (int) items.stream().filter(item -> through(state(item))).count();
        for (Row item : work) {
            if (control.cancelled()) {
                break;
            }
            control.pause();
            if (unfit.contains(item.id())) {
                control.progress(++through, items.size());
                continue;
            }
            if (ledger.open(session, BatchItem.class, item.id()).getState() == ItemState.TAKEN_OUT) {
                // Somebody took it out while the batch ran.
                continue;
            }
            job(session, drawing, workItem, control, item, items.size()).run();
            control.progress(++through, items.size());
        }
        return result(session, batchId, batch.getName(), workItem);
    }

    private CardJob job(Session session, Station drawing, String workItem, Control control, Row item, int size)
            throws Refusal {
        return new CardJob(ledger, batches, drawing, session, workItem, control, item, size);
    }

    private static boolean through(ItemState state) {
        return state == ItemState.DONE || state == ItemState.TAKEN_OUT;
    }

    private static ItemState state(Row item) {
        return (ItemState) item.values().getOrDefault(Literals.BATCH_ITEM__STATE, ItemState.PLANNED);
    }

    /** What is about to be printed and written on chips leaves the desk. */
    private void access(Session session, String name, List<Row> work) throws Refusal {
        List<String> cards = work.stream()
                .map(item -> item.text(Literals.BATCH_ITEM__CREDENTIAL))
                .toList();
        for (int from = 0; from < cards.size(); from += ACCESS_CHUNK) {
            ledger.recordAccess(
                    session,
                    AccessKind.PRINTED,
                    name,
                    cards.subList(from, Math.min(from + ACCESS_CHUNK, cards.size())));
        }
    }

    private Result result(Session session, String batch, String name, String workItem) throws Refusal {
        int done = 0;
        int failed = 0;
        List<Row> items = batches.items(session, batch);
        for (Row item : items) {
            switch (state(item)) {
                case DONE, TAKEN_OUT -> done++;
                case FAILED, SPOILED -> failed++;
                default -> {}
            }
        }
        if (done == items.size() && ledger.open(session, Batch.class, batch).getClosed() == null) {
            ledger.submit(
                    session,
                    Submission.of(IssuanceActs.CLOSE_BATCH, new IssuanceActs.CloseBatch(batch))
                            .within(workItem));
        }
        return new Result(done, failed, items.size() - done - failed);
    }
}
