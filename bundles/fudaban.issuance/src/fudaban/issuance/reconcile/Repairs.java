// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.reconcile;

import fudaban.issuance.internal.Pages;
import fudaban.issuance.reconcile.ReconcileActs.How;
import fudaban.issuance.reconcile.model.CardRow;
import fudaban.issuance.reconcile.model.Comparison;
import fudaban.issuance.reconcile.model.Mending;
import fudaban.issuance.reconcile.model.ReconcilePackage.Literals;
import fudaban.issuance.reconcile.model.RowState;
import fudaban.issuance.wave.Waves;
import fudaban.issuance.wave.model.PartState;
import fudaban.issuance.wave.model.Wave;
import fudaban.issuance.wave.model.WavePackage;
import fudaban.issuance.wave.model.WaveStep;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.Upkeep;
import fudaban.ledger.act.Confirmation;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Query.Operator;
import fudaban.ledger.query.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;

/**
 * Carries out what was accepted: records are corrected, letters to other systems go into the outbox, 失効登録 and 廃止登録 run as 一括処理. Each piece is
 * an act of its own; stopped anywhere, running again goes on with what is left and does nothing twice.
 */
public final class Repairs {
    private final Ledger ledger;
    private final Session session;
    private final ReconcileProfile profile;
    private final Waves waves;

    Repairs(Ledger ledger, Session session, ReconcileProfile profile) {
        this.ledger = ledger;
        this.session = session;
        this.profile = profile;
        this.waves = new Waves(ledger, session);
    }

    /**
     * What a run would do, or did.
     *
     * @param cards cards by what is done with them
     * @param letters numbers of the letters that ask
     * @param waiting cards whose act waits for a decision
     * @param skipped numbers of cards with which the step was not possible any more; they are held
     */
    public record Outcome(Map<Mending, Integer> cards, List<String> letters, int waiting, List<String> skipped) {
        /** All cards together. */
        public int count() {
            return cards.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** The plan: how many cards each mending would be for, if what is accepted ran now. */
    public Map<Mending, Integer> plan(String comparison) throws Refusal {
        Map<Mending, Integer> plan = new EnumMap<>(Mending.class);
        for (Row row : rows(comparison, RowState.ACCEPTED)) {
            open(row).stream().map(Found::mending).distinct().forEach(each -> plan.merge(each, 1, Integer::sum));
        }
        return plan;
    }

    /**
     * Carries out what was accepted.
     *
     * @param how the confirmation of 失効登録 and 廃止登録; nothing else needs one
     */
    public Outcome run(Comparison comparison, Confirmation how, String workItem, Upkeep.Progress progress)
            throws Refusal {
        var outcome = new Outcome(new EnumMap<>(Mending.class), new ArrayList<>(), 0, new ArrayList<>());
        settleWaiting(comparison.getId(), workItem);
        List<Row> rows = rows(comparison.getId(), RowState.ACCEPTED);
        amend(having(rows, Mending.AMEND), workItem, outcome);
        List<String> looked = ids(having(rows, Mending.LOOK));
        note(looked, Mending.LOOK, "", How.DONE, null, null, workItem);
        count(outcome, Mending.LOOK, looked.size());
        ask(comparison, having(rows, Mending.ASK), workItem, outcome);
        int waiting = wave(comparison, Mending.SUSPEND, rows, how, workItem, progress, outcome);
        waiting += wave(comparison, Mending.RETIRE, rows, how, workItem, progress, outcome);
        return new Outcome(outcome.cards(), outcome.letters(), waiting, outcome.skipped());
    }

    private void amend(List<Row> rows, String workItem, Outcome outcome) throws Refusal {
        for (List<String> chunk : chunks(ids(rows))) {
            submit(ReconcileActs.AMEND, new ReconcileActs.Amend(chunk, false, null), workItem);
        }
        count(outcome, Mending.AMEND, rows.size());
    }

    private void ask(Comparison comparison, List<Row> rows, String workItem, Outcome outcome) throws Refusal {
        Map<String, List<Row>> bySource = new LinkedHashMap<>();
        for (Row row : rows) {
            open(row).stream()
                    .filter(each -> each.mending() == Mending.ASK)
                    .map(Found::source)
                    .distinct()
                    .forEach(each -> bySource.computeIfAbsent(each, name -> new ArrayList<>())
                            .add(row));
        }
        var letters = new RequestLetters(ledger, session, comparison);
        for (var each : bySource.entrySet()) {
            String number = letters.ask(profile.source(each.getKey()), each.getValue(), workItem);
            note(ids(each.getValue()), Mending.ASK, each.getKey(), How.DONE, number, null, workItem);
            outcome.letters().add(number);
        }
        count(outcome, Mending.ASK, rows.size());
    }

    private int wave(
            Comparison comparison,
            Mending mending,
            List<Row> accepted,
            Confirmation how,
            String workItem,
            Upkeep.Progress progress,
            Outcome outcome)
            throws Refusal {
        List<Row> rows = moved(accepted, mending);
        if (rows.isEmpty()) {
            return 0;
        }
        String title = Reconcile.say(Locale.JAPAN, "wave." + mending.getName(), comparison.getNumber());
        List<Row> fresh = rows.stream()
                .filter(row -> row.text(Literals.CARD_ROW__WAVE).isEmpty())
                .toList();
        Set<String> mine = new HashSet<>();
        rows.forEach(row -> mine.add(row.text(Literals.CARD_ROW__WAVE)));
        mine.remove("");
        if (!fresh.isEmpty()) {
            forgetOrphans(comparison, title, workItem);
            String id = waves.plan(
                    title,
                    mending == Mending.SUSPEND ? WaveStep.SUSPEND : WaveStep.RETIRE,
                    title,
                    null,
                    fresh.stream()
                            .map(row -> row.text(Literals.CARD_ROW__NUMBER))
                            .toList(),
                    workItem);
            String number = ledger.open(session, Wave.class, id).getNumber();
            note(ids(fresh), mending, "", How.PLANNED, number, null, workItem);
            mine.add(number);
        }
        int waiting = 0;
        for (String number : mine) {
            String id = waves.find(number).id();
            waiting += waves.run(id, how, workItem, progress).waiting();
        }
        List<Row> left = rows(comparison.getId(), RowState.ACCEPTED).stream()
                .filter(row -> mine.contains(row.text(Literals.CARD_ROW__WAVE)))
                .toList();
        settle(left, mending, workItem, outcome);
        return waiting;
    }

    /** A wave that was planned when the program ended, before its rows were told: it has done nothing and nobody would run it. */
    private void forgetOrphans(Comparison comparison, String title, String workItem) throws Refusal {
        Set<String> told = new HashSet<>();
        rows(comparison.getId()).forEach(row -> told.add(row.text(Literals.CARD_ROW__WAVE)));
        for (Row wave : waves.all()) {
            if (wave.text(WavePackage.Literals.WAVE__TITLE).equals(title)
                    && !told.contains(wave.text(WavePackage.Literals.WAVE__NUMBER))
                    && waves.parts(wave.id(), PartState.DONE).isEmpty()
                    && !waves.parts(wave.id(), PartState.PLANNED).isEmpty()) {
                waves.cancel(wave.id(), title, workItem);
            }
        }
    }

    /** Marks the cards of rows by what became of their wave's parts. */
    private void settle(List<Row> rows, Mending mending, String workItem, Outcome outcome) throws Refusal {
        Map<String, List<Row>> byWave = new LinkedHashMap<>();
        rows.forEach(row -> byWave.computeIfAbsent(row.text(Literals.CARD_ROW__WAVE), name -> new ArrayList<>())
                .add(row));
        for (var each : byWave.entrySet()) {
            String wave = waves.find(each.getKey()).id();
            Set<String> skipped = numbers(wave, PartState.DONE, WavePackage.Literals.WAVE_PART__SKIPPED);
            Set<String> done = numbers(wave, PartState.DONE, WavePackage.Literals.WAVE_PART__NUMBERS);
            done.removeAll(skipped);
            skipped.addAll(numbers(wave, PartState.CANCELLED, WavePackage.Literals.WAVE_PART__NUMBERS));
            Set<String> waiting = numbers(wave, PartState.WAITING, WavePackage.Literals.WAVE_PART__NUMBERS);
            List<Row> carried = of(each.getValue(), done);
            List<Row> not = of(each.getValue(), skipped);
            note(ids(carried), mending, "", How.DONE, null, null, workItem);
            if (mending == Mending.RETIRE) {
                note(ids(having(carried, Mending.SUSPEND)), Mending.SUSPEND, "", How.DONE, null, null, workItem);
            }
            note(ids(of(each.getValue(), waiting)), mending, "", How.WAITS, null, null, workItem);
            String why = Reconcile.say(Locale.JAPAN, "skipped", each.getKey());
            note(ids(not), mending, "", How.HELD, null, why, workItem);
            count(outcome, mending, carried.size());
            not.forEach(row -> outcome.skipped().add(row.text(Literals.CARD_ROW__NUMBER)));
        }
    }

    private void settleWaiting(String comparison, String workItem) throws Refusal {
        var ignored = new Outcome(new EnumMap<>(Mending.class), new ArrayList<>(), 0, new ArrayList<>());
        List<Row> waiting = rows(comparison, RowState.WAITING);
        for (Mending mending : List.of(Mending.SUSPEND, Mending.RETIRE)) {
            settle(moved(waiting, mending), mending, workItem, ignored);
        }
    }

    private Set<String> numbers(String wave, PartState state, EAttribute feature) throws Refusal {
        Set<String> numbers = new HashSet<>();
        for (Row part : waves.parts(wave, state)) {
            part.text(feature).lines().forEach(numbers::add);
        }
        return numbers;
    }

    /**
     * Takes back what has an inverse: corrected records are put back, 失効登録 is released. What was asked of others and what was retired stays.
     *
     * @param how the confirmation of 失効解除
     * @return how many cards
     */
    public int undo(Comparison comparison, String reason, Confirmation how, String workItem, Upkeep.Progress progress)
            throws Refusal {
        if (reason == null || reason.isBlank()) {
            throw Reconcile.refusal("undo.reason");
        }
        List<Row> all = rows(comparison.getId());
        List<Row> amended = all.stream()
                .filter(row -> found(row).stream().anyMatch(each -> each.done() && each.mending() == Mending.AMEND))
                .toList();
        for (List<String> chunk : chunks(ids(amended))) {
            submit(ReconcileActs.AMEND, new ReconcileActs.Amend(chunk, true, reason), workItem);
        }
        int count = amended.size();
        Map<String, List<Row>> suspended = new LinkedHashMap<>();
        all.stream()
                .filter(row -> found(row).stream().anyMatch(each -> each.done() && each.mending() == Mending.SUSPEND))
                .forEach(row -> suspended
                        .computeIfAbsent(row.text(Literals.CARD_ROW__WAVE), name -> new ArrayList<>())
                        .add(row));
        for (var each : suspended.entrySet()) {
            String inverse = waves.undo(waves.find(each.getKey()).id(), reason, workItem);
            Waves.Outcome back = waves.run(inverse, how, workItem, progress);
            note(ids(each.getValue()), Mending.SUSPEND, "", How.HELD, null, reason, workItem);
            count += back.done();
        }
        return count;
    }

    // ---- rows
    // --------------------------------------------------------------------------------------------------------

    /** @throws Refusal when the account may not see what differs: it cannot answer for what is done about it */
    private List<Row> rows(String comparison, RowState... states) throws Refusal {
        var query = Query.of(CardRow.class).where(Literals.CARD_ROW__COMPARISON, comparison);
        List<Row> rows = Pages.all(
                ledger,
                session,
                states.length == 0 ? query : query.where(Literals.CARD_ROW__STATE, Operator.IN, (Object[]) states));
        if (rows.stream().anyMatch(row -> row.masked().contains(Literals.CARD_ROW__FINDINGS))) {
            throw Reconcile.refusal("sight");
        }
        return rows;
    }

    private static List<Found> found(Row row) {
        return Found.all(row.text(Literals.CARD_ROW__FINDINGS));
    }

    private static List<Found> open(Row row) {
        return found(row).stream().filter(each -> !each.done()).toList();
    }

    private static List<Row> having(List<Row> rows, Mending mending) {
        return rows.stream()
                .filter(row -> open(row).stream().anyMatch(each -> each.mending() == mending))
                .toList();
    }

    /** Rows whose card is taken through this step: what is retired need not be suspended first. A row is in one wave at most. */
    private static List<Row> moved(List<Row> rows, Mending mending) {
        List<Row> retired = having(rows, Mending.RETIRE);
        return mending == Mending.RETIRE
                ? retired
                : having(rows, mending).stream()
                        .filter(row -> !retired.contains(row))
                        .toList();
    }

    private static List<Row> of(List<Row> rows, Set<String> numbers) {
        return rows.stream()
                .filter(row -> numbers.contains(row.text(Literals.CARD_ROW__NUMBER)))
                .toList();
    }

    private static List<String> ids(List<Row> rows) {
        return rows.stream().map(Row::id).toList();
    }

    private static List<List<String>> chunks(List<String> all) {
        List<List<String>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += ReconcileActs.MOST) {
            chunks.add(List.copyOf(all.subList(from, Math.min(from + ReconcileActs.MOST, all.size()))));
        }
        return chunks;
    }

    private static void count(Outcome outcome, Mending mending, int cards) {
        if (cards > 0) {
            outcome.cards().merge(mending, cards, Integer::sum);
        }
    }

    private void note(
            List<String> rows, Mending mending, String source, How how, String reference, String remark, String item)
            throws Refusal {
        for (List<String> chunk : chunks(rows)) {
            submit(ReconcileActs.NOTE, new ReconcileActs.Note(chunk, mending, source, how, reference, remark), item);
        }
    }

    private void submit(String act, java.lang.Record input, String workItem) throws Refusal {
        ledger.submit(session, Submission.of(act, input).within(workItem));
    }
}
