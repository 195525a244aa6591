// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.batches;

import static fudaban.issuance.model.IssuancePackage.Literals.BATCH_ITEM__NUMBER;
import static fudaban.issuance.model.IssuancePackage.Literals.BATCH_ITEM__STATE;

import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.act.ItemStep;
import fudaban.issuance.model.ItemState;
import fudaban.issuance.ui.names.Names;
import fudaban.ledger.Submission;
import fudaban.ledger.query.Row;
import fudaban.ui.Work;
import fudaban.ui.act.ActDialog;
import fudaban.ui.act.ActModel;
import fudaban.ui.act.ErrandDesk;
import fudaban.ui.form.FieldDefinition;
import fudaban.ui.form.FieldKind;
import fudaban.ui.form.FormModel;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.shell.Seat;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What may be done with the cards of a batch that are selected: only what the table of items offers for every one of them. */
final class ItemTools extends Composite {
    private static final int LONGEST_REASON = 200;

    private final Seat seat;
    private final Work work;
    private final Words words;
    private final Consumer<String> done;
    private final Label chosen;
    private final Button retry;
    private final Button takeOut;
    private List<Row> items = List.of();
    private String executor = "";

    /** @param done is told what was done, in one sentence */
    ItemTools(Composite parent, Seat seat, Work work, Words words, Consumer<String> done) {
        super(parent, SWT.NONE);
        Css.style(this, "Surface");
        this.seat = seat;
        this.work = work;
        this.words = words;
        this.done = done;
        Lay.grid(this, 4, Space.S);
        chosen = Lay.wide(Labels.of(this, "Muted", ""));
        retry = Buttons.id(Buttons.plain(this, words.say("item.retry.open"), this::retry), "items.retry");
        takeOut = Buttons.id(Buttons.plain(this, words.say("item.take-out.open"), this::takeOut), "items.take-out");
        show(List.of(), "");
    }

    /**
     * Others are selected.
     *
     * @param rows the items
     * @param by who issues their batch: desk or existing
     */
    void show(List<Row> rows, String by) {
        items = List.copyOf(rows);
        executor = by;
        chosen.setText(items.isEmpty() ? words.say("item.none") : words.say("item.chosen", items.size()));
        retry.setEnabled(offered(ItemStep.RETRY));
        takeOut.setEnabled(offered(ItemStep.TAKE_OUT));
    }

    private boolean offered(ItemStep step) {
        return !items.isEmpty()
                && items.stream()
                        .allMatch(row -> row.get(BATCH_ITEM__STATE) instanceof ItemState state
                                && ItemStep.offered(state, executor).contains(step));
    }

    private void retry() {
        List<String> ids = items.stream().map(Row::id).toList();
        open(
                "item.retry",
                false,
                new FormModel(List.of(), words),
                IssuanceActs.RETRY,
                () -> new IssuanceActs.Retry(ids));
    }

    private void takeOut() {
        List<String> ids = items.stream().map(Row::id).toList();
        var reason = FieldDefinition.of("item.reason", new FieldKind.Lines(LONGEST_REASON, 2))
                .must()
                .hint("item.reason.hint");
        var form = new FormModel(List.of(reason), words);
        open(
                "item.take-out",
                true,
                form,
                IssuanceActs.TAKE_OUT,
                () -> new IssuanceActs.TakeOut(ids, form.value(reason).orElse("")));
    }

    private void open(
            String key,
            boolean grave,
            FormModel form,
            String act,
            java.util.function.Supplier<java.lang.Record> input) {
        String about = items.size() == 1
                ? items.getFirst().text(BATCH_ITEM__NUMBER)
                : words.say("item.about", items.getFirst().text(BATCH_ITEM__NUMBER), items.size() - 1);
        int count = items.size();
        var model = new ActModel(
                ErrandDesk.of(seat, act, about),
                work,
                form,
                Names.words(seat.locale()),
                () -> Submission.of(act, input.get()));
        ActDialog.open(
                getShell(),
                words.say(key + ".title", about),
                words.say(key),
                grave,
                model,
                receipt -> done.accept(
                        receipt.number() == 0
                                ? words.say("item.waits", receipt.request().orElse(""))
                                : words.say(key + ".done", count)));
    }
}
