// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.reconcile;

import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.reconcile.Found;
import fudaban.issuance.reconcile.ReconcileActs;
import fudaban.issuance.reconcile.Repairs;
import fudaban.issuance.reconcile.model.CardRow;
import fudaban.issuance.reconcile.model.Mending;
import fudaban.issuance.reconcile.model.ReconcilePackage.Literals;
import fudaban.issuance.reconcile.model.RowState;
import fudaban.issuance.ui.names.Names;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.Upkeep;
import fudaban.ledger.journal.Entry;
import fudaban.ledger.query.Row;
import fudaban.ui.Work;
import fudaban.ui.act.ActDialog;
import fudaban.ui.act.ActModel;
import fudaban.ui.act.ErrandDesk;
import fudaban.ui.form.FieldDefinition;
import fudaban.ui.form.FieldKind;
import fudaban.ui.form.FormModel;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Shell;

/** What needs a reason or somebody else's confirmation, as dialogs. */
final class ReconcileSteps {
    private static final int LONGEST = 400;
    private static final String ROW = "1-3";

    private final Seat seat;
    private final Work work;
    private final ReconcileModel model;
    private final Words words;
    private final Consumer<String> done;

    /** @param done told in a sentence what was done */
    ReconcileSteps(Seat seat, Work work, ReconcileModel model, Words words, Consumer<String> done) {
        this.seat = seat;
        this.work = work;
        this.model = model;
        this.words = words;
        this.done = done;
    }

    /** 保留 with its reason. */
    void hold(Shell shell, List<Row> rows) {
        var reason = FieldDefinition.of("reason", new FieldKind.Lines(LONGEST, 2))
                .must()
                .hint("hold.hint");
        var form = new FormModel(List.of(reason), words);
        List<String> ids = rows.stream().map(Row::id).toList();
        open(
                shell,
                "hold",
                words.say("hold.title", rows.size()),
                Words.of(CardRow.class, seat.locale()),
                form,
                ErrandDesk.of(seat, ReconcileActs.DECIDE, words.say("rows", rows.size())),
                () -> Submission.of(
                        ReconcileActs.DECIDE,
                        new ReconcileActs.Decide(
                                ids, RowState.HELD, form.value(reason).orElse(""))),
                receipt -> words.say("hold.done", rows.size()));
    }

    /**
     * 対応の実施 where cards are retired: that is confirmed by another, with everything else that was accepted.
     *
     * @param plan how many cards each mending is for
     * @param said the plan in words
     */
    void runConfirmed(Shell shell, String number, Map<Mending, Integer> plan, Row first, String said) {
        String reason = words.say("retire.reason", number);
        String card = first.text(Literals.CARD_ROW__NUMBER);
        String[] outcome = {""};
        var desk = ErrandDesk.of(
                seat,
                ROW,
                Words.of(ReconcileSteps.class, Locale.JAPAN).say("run.work", number),
                (session, submission, item) -> {
                    Repairs.Outcome ran = model.desk()
                            .repairs()
                            .run(model.desk().find(number), submission.confirmation(), item, Upkeep.Progress.NONE);
                    outcome[0] = new ReconcileJobs(seat, model.folder()).said(ran);
                    return receipt(ran.waiting() > 0);
                });
        var form = new FormModel(List.of(), words);
        var act = new ActModel(
                        desk,
                        work,
                        form,
                        Names.words(seat.locale()),
                        () -> Submission.of(IssuanceActs.RETIRE, new IssuanceActs.Retire(card, reason, null)))
                .beyond(plan.getOrDefault(Mending.RETIRE, 1) - 1)
                .about(said);
        ActDialog.open(
                shell, words.say("run.title", number), words.say("run"), true, act, receipt -> done.accept(outcome[0]));
    }

    /** What the last act of the job was entered as. */
    private Receipt receipt(boolean waits) {
        Entry last = seat.ledger().journal().head().orElseThrow();
        return new Receipt(last.desk(), last.number(), last.hash(), last.entered(), List.of(), Optional.empty(), waits);
    }

    /** Takes back what was carried out and has an inverse; 失効解除 is confirmed by another. */
    void undo(Shell shell, String number, Optional<Row> suspended) {
        var reason = FieldDefinition.of("reason", new FieldKind.Lines(LONGEST, 2))
                .must()
                .hint("undo.hint");
        var form = new FormModel(List.of(reason), words);
        String[] outcome = {""};
        var desk = ErrandDesk.of(
                seat,
                ROW,
                Words.of(ReconcileSteps.class, Locale.JAPAN).say("undo.work", number),
                (session, submission, item) -> {
                    int count = model.desk()
                            .repairs()
                            .undo(
                                    model.desk().find(number),
                                    form.value(reason).orElse(""),
                                    submission.confirmation(),
                                    item,
                                    Upkeep.Progress.NONE);
                    outcome[0] = words.say("undo.done", count);
                    return receipt(false);
                });
        Supplier<Submission> shown = suspended.isPresent()
                ? () -> Submission.of(
                        IssuanceActs.RELEASE,
                        new IssuanceActs.Release(
                                suspended.get().text(Literals.CARD_ROW__NUMBER),
                                form.value(reason).orElse(""),
                                null))
                : () -> Submission.of(
                        ReconcileActs.AMEND,
                        new ReconcileActs.Amend(
                                amended(number), true, form.value(reason).orElse("")));
        open(
                shell,
                "undo",
                words.say("undo.title", number),
                Names.words(seat.locale()),
                form,
                desk,
                shown,
                receipt -> outcome[0]);
    }

    private List<String> amended(String number) {
        try {
            return model.desk().rows(model.desk().find(number).getId()).stream()
                    .filter(row -> Found.all(row.text(Literals.CARD_ROW__FINDINGS)).stream()
                            .anyMatch(each -> each.done() && each.mending() == Mending.AMEND))
                    .limit(ReconcileActs.MOST)
                    .map(Row::id)
                    .toList();
        } catch (Refusal gone) {
            return List.of();
        }
    }

    private void open(
            Shell shell,
            String key,
            String title,
            Words names,
            FormModel form,
            ErrandDesk desk,
            Supplier<Submission> submission,
            Function<Receipt, String> said) {
        var act = new ActModel(desk, work, form, names, submission);
        ActDialog.open(shell, title, words.say(key), false, act, receipt -> done.accept(said.apply(receipt)));
    }
}
