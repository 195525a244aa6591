// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.wave;

import fudaban.issuance.Issuance;
import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.internal.Pages;
import fudaban.issuance.model.ReturnReason;
import fudaban.issuance.wave.model.PartState;
import fudaban.issuance.wave.model.Wave;
import fudaban.issuance.wave.model.WavePackage.Literals;
import fudaban.issuance.wave.model.WavePart;
import fudaban.issuance.wave.model.WaveStep;
import fudaban.ledger.Ledger;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.Upkeep;
import fudaban.ledger.act.Confirmation;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Credential;
import fudaban.model.ModelPackage;
import fudaban.model.Request;
import fudaban.model.RequestState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * 一括処理: a step for many cards. It is planned first, then done part by part, each one act and one entry of the journal; stopped anywhere, it
 * goes on with the parts that are left. A part and its cards are done together or not at all.
 */
public final class Waves {
    /** Parts planned by one act. */
    private static final int PARTS = 200;

    private final Ledger ledger;
    private final Session session;

    /** Of a ledger, for one account. */
    public Waves(Ledger ledger, Session session) {
        this.ledger = ledger;
        this.session = session;
    }

    /**
     * What came of a run.
     *
     * @param done cards
     * @param skipped numbers of cards that the step was not open to
     * @param waiting parts whose request waits: for a decision, or for the day
     * @param left parts that were not begun, because it was cancelled
     */
    public record Outcome(int done, List<String> skipped, int waiting, int left) {}

    /** Numbers of the cards a query finds, in its order. */
    public List<String> numbers(Query<Credential> query) throws Refusal {
        List<String> numbers = new ArrayList<>();
        Pages.each(ledger, session, query, row -> numbers.add(row.text(ModelPackage.Literals.CREDENTIAL__NUMBER)));
        return numbers;
    }

    /**
     * Plans a wave; nothing of the cards changes yet.
     *
     * @param effectiveOn the day it takes effect; null: at once
     * @return its id
     */
    public String plan(
            String title, WaveStep step, String reason, LocalDate effectiveOn, List<String> numbers, String workItem)
            throws Refusal {
        return plan(title, step, reason, effectiveOn, null, numbers, workItem);
    }

    private String plan(
            String title,
            WaveStep step,
            String reason,
            LocalDate effectiveOn,
            String undoes,
            List<String> numbers,
            String workItem)
            throws Refusal {
        if (numbers.isEmpty()) {
            throw Issuance.refusal("wave.empty");
        }
        List<List<String>> parts = cut(numbers.stream().distinct().toList(), IssuanceActs.CARDS);
        List<List<List<String>>> chunks = cut(parts, PARTS);
        String wave = submit(
                        WaveActs.PLAN,
                        new WaveActs.Plan(title, step, reason, effectiveOn, undoes, chunks.getFirst()),
                        workItem)
                .records()
                .getFirst();
        for (var chunk : chunks.subList(1, chunks.size())) {
            submit(WaveActs.EXTEND, new WaveActs.Extend(wave, chunk), workItem);
        }
        return wave;
    }

    private static <T> List<List<T>> cut(List<T> all, int size) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            parts.add(List.copyOf(all.subList(from, Math.min(from + size, all.size()))));
        }
        return parts;
    }

    /** Does the parts that are left, in their order. */
    public Outcome run(String id, Confirmation how, String workItem, Upkeep.Progress progress) throws Refusal {
        Wave wave = ledger.open(session, Wave.class, id);
        List<Row> parts = parts(id, PartState.PLANNED);
        List<Request> entered = parts.isEmpty() ? List.of() : entered(act(wave.getStep()));
        List<String> skipped = new ArrayList<>();
        int done = 0;
        int waiting = 0;
        int through = 0;
        for (Row part : parts) {
            if (progress.cancelled()) {
                return new Outcome(done, skipped, waiting, parts.size() - through);
            }
            Submission submission = Submission.of(act(wave.getStep()), input(wave, part.id()))
                    .confirmed(wave.getEffectiveOn() == null ? how : new Confirmation.None())
                    .within(workItem);
            Optional<String> request = request(entered, part.id());
            if (request.isEmpty()) {
                Receipt receipt = ledger.submit(
                        session,
                        wave.getEffectiveOn() == null ? submission : submission.effectiveOn(wave.getEffectiveOn()));
                request = receipt.waits() ? receipt.request() : Optional.empty();
            }
            if (request.isPresent()) {
                submit(WaveActs.WAIT, new WaveActs.Wait(part.id(), request.get()), workItem);
                waiting++;
            } else {
                WavePart ended = ledger.open(session, WavePart.class, part.id());
                done += ended.getDone();
                ended.getSkipped().lines().forEach(skipped::add);
            }
            progress.done(++through, parts.size());
        }
        return new Outcome(done, skipped, waiting, 0);
    }

    /** Requests of an act that wait: one may be a part's whose run was stopped before that was noted. */
    private List<Request> entered(String act) throws Refusal {
        List<Request> found = new ArrayList<>();
        var waiting = Query.of(Request.class).where(ModelPackage.Literals.REQUEST__STATE, RequestState.WAITING);
        for (Row row : Pages.all(ledger, session, waiting)) {
            Request request = ledger.open(session, Request.class, row.id());
            if (act.equals(request.getAct())) {
                found.add(request);
            }
        }
        return found;
    }

    private static Optional<String> request(List<Request> entered, String part) {
        return entered.stream()
                // Masked for who may see no personal data: nothing is found then.
                .filter(request ->
                        request.getInput() != null && request.getInput().contains(part))
                .map(Request::getNumber)
                .findFirst();
    }

    /**
     * Plans the inverse of what was done: exactly the cards that the wave changed.
     *
     * @return id of the new wave
     * @throws Refusal when there is no inverse, or nothing was done
     */
    public String undo(String id, String reason, String workItem) throws Refusal {
        Wave wave = ledger.open(session, Wave.class, id);
        WaveStep inverse = switch (wave.getStep()) {
            case SUSPEND -> WaveStep.RELEASE;
            case RELEASE -> WaveStep.SUSPEND;
            case RETURN -> WaveStep.UNDO_RETURN;
            case UNDO_RETURN -> WaveStep.RETURN;
            case RETIRE -> throw Issuance.refusal("wave.final", wave.getNumber());
        };
        List<String> numbers = new ArrayList<>();
        for (Row row : parts(id, PartState.DONE)) {
            List<String> skipped = row.text(Literals.WAVE_PART__SKIPPED).lines().toList();
            row.text(Literals.WAVE_PART__NUMBERS)
                    .lines()
                    .filter(each -> !skipped.contains(each))
                    .forEach(numbers::add);
        }
        String title = Issuance.refusal("wave.undo.title", wave.getNumber(), wave.getTitle())
                .sentence(Locale.JAPAN);
        return plan(title, inverse, reason, null, id, numbers, workItem);
    }

    /** Gives up the parts that were not done. */
    public void cancel(String id, String reason, String workItem) throws Refusal {
        submit(WaveActs.CANCEL, new WaveActs.Cancel(id, reason), workItem);
    }

    /** A wave by its number, typed with or without the word before it. */
    public Row find(String typed) throws Refusal {
        String number = typed.startsWith("一括") ? typed : "一括" + typed;
        return ledger.list(session, Query.of(Wave.class).where(Literals.WAVE__NUMBER, number)).rows().stream()
                .findFirst()
                .orElseThrow(() -> Issuance.refusal("wave.none", typed));
    }

    /** All waves, the last first. */
    public List<Row> all() throws Refusal {
        return Pages.all(ledger, session, Query.of(Wave.class).orderBy(Literals.WAVE__NUMBER, true));
    }

    /** Parts of a wave in a state. */
    public List<Row> parts(String id, PartState state) throws Refusal {
        return Pages.all(
                ledger,
                session,
                Query.of(WavePart.class)
                        .where(Literals.WAVE_PART__WAVE, id)
                        .where(Literals.WAVE_PART__STATE, state)
                        .orderBy(Literals.WAVE_PART__PLACE, false));
    }

    /** The act of a step: its confirmation and its row of 別表2 are those of a single card. */
    public static String act(WaveStep step) {
        return switch (step) {
            case SUSPEND -> IssuanceActs.SUSPEND;
            case RELEASE -> IssuanceActs.RELEASE;
            case RETIRE -> IssuanceActs.RETIRE;
            case RETURN -> IssuanceActs.RETURN;
            case UNDO_RETURN -> IssuanceActs.UNDO_RETURN;
        };
    }

    private static java.lang.Record input(Wave wave, String part) {
        return switch (wave.getStep()) {
            case SUSPEND -> new IssuanceActs.Suspend(null, wave.getReason(), null, part);
            case RELEASE -> new IssuanceActs.Release(null, wave.getReason(), part);
            case RETIRE -> new IssuanceActs.Retire(null, wave.getReason(), part);
            case RETURN -> new IssuanceActs.Return(null, ReturnReason.OTHER, null, wave.getReason(), part);
            case UNDO_RETURN -> new IssuanceActs.UndoReturn(null, wave.getReason(), part);
        };
    }

    private Receipt submit(String act, java.lang.Record input, String workItem) throws Refusal {
        return ledger.submit(session, Submission.of(act, input).within(workItem));
    }
}
