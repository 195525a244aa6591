// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.stock;

import fudaban.document.text.FontStack;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.issuance.stock.MonthProof;
import fudaban.issuance.stock.ProofPaper;
import fudaban.issuance.stock.StockActs;
import fudaban.issuance.ui.names.Names;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.query.Row;
import fudaban.model.CredentialKind;
import fudaban.ui.Work;
import fudaban.ui.act.ActDialog;
import fudaban.ui.act.ActModel;
import fudaban.ui.act.ErrandDesk;
import fudaban.ui.form.FieldDefinition;
import fudaban.ui.form.FieldDefinition.Width;
import fudaban.ui.form.FieldKind;
import fudaban.ui.form.Finding;
import fudaban.ui.form.FormModel;
import fudaban.ui.print.PaperDialog;
import fudaban.ui.print.PaperModel;
import fudaban.ui.print.PrintDesk;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Shell;

/** The dialogs of 未発行カード: a delivery, a way from one place to another, 書損, 棚卸, and the paper of a month. */
final class StockSteps {
    private static final int SHORT = 60;
    private static final int LONGEST_REASON = 200;
    private static final int LONGEST_LIST = 100_000;
    private static final int MOST = 100_000;

    private static final FieldDefinition<String> SERIAL =
            FieldDefinition.of("stock.serial", new FieldKind.Line(SHORT)).must().hint("stock.serial.hint");
    private static final FieldDefinition<String> PLACE =
            FieldDefinition.of("stock.place", new FieldKind.Line(SHORT)).must().hint("stock.place.hint");
    private static final FieldDefinition<String> DOCUMENT =
            FieldDefinition.of("stock.document", new FieldKind.Line(SHORT));
    private static final FieldDefinition<String> REASON = FieldDefinition.of(
                    "stock.reason", new FieldKind.Lines(LONGEST_REASON, 2))
            .must();
    private static final FieldDefinition<Long> COUNT = FieldDefinition.of("stock.count", new FieldKind.Whole(1, MOST))
            .must()
            .wide(Width.SHORT);
    private static final FieldDefinition<String> WITNESS =
            FieldDefinition.of("stock.witness", new FieldKind.Line(SHORT));
    private static final FieldDefinition<String> REMARK = FieldDefinition.of(
                    "stock.remark", new FieldKind.Line(LONGEST_REASON))
            .hint("stock.remark.hint");
    private static final FieldDefinition<Boolean> CORRECT = FieldDefinition.of("stock.correct", new FieldKind.Check());

    private final Seat seat;
    private final Work work;
    private final Words words;
    private final Consumer<String> done;

    /** @param done is told what was done, in one sentence */
    StockSteps(Seat seat, Work work, Words words, Consumer<String> done) {
        this.seat = seat;
        this.work = work;
        this.words = words;
        this.done = done;
    }

    /** 受入 of a box or a single card. */
    void receive(Shell shell) {
        Words names = Names.words(seat.locale());
        var kind = FieldDefinition.of(
                        "stock.kind",
                        new FieldKind.Choice<>(
                                List.of(CredentialKind.STAFF_CARD, CredentialKind.SPECIAL_PASS),
                                (CredentialKind each) -> Names.of(names, each)))
                .must()
                .wide(Width.MEDIUM);
        var form = new FormModel(List.of(SERIAL, kind, COUNT, PLACE, DOCUMENT), words);
        form.load(Map.of(kind.key(), CredentialKind.STAFF_CARD, COUNT.key(), 1L), Set.of());
        act(
                shell,
                "receive",
                words.say("receive"),
                "",
                form,
                StockActs.RECEIVE,
                () -> new StockActs.Receive(
                        form.value(DOCUMENT).orElse(null),
                        form.value(PLACE).orElse(""),
                        null,
                        List.of(new StockActs.Box(
                                form.value(SERIAL).orElse(""),
                                form.value(kind).orElse(CredentialKind.STAFF_CARD),
                                count(form)))));
    }

    /** 移動 of a box, or of pieces out of it. */
    void move(Shell shell, Row blank) {
        String serial = blank.text(Literals.BLANK__SERIAL);
        var form = new FormModel(List.of(COUNT, PLACE), words);
        form.load(Map.of(COUNT.key(), pieces(blank)), Set.of());
        act(
                shell,
                "move",
                words.say("move.title", serial, blank.text(Literals.BLANK__PLACE)),
                serial,
                form,
                StockActs.MOVE,
                () -> new StockActs.Move(serial, count(form), form.value(PLACE).orElse("")));
    }

    /** 書損 of blanks that nothing was written on. */
    void spoil(Shell shell, Row blank) {
        String serial = blank.text(Literals.BLANK__SERIAL);
        var form = new FormModel(List.of(COUNT, REASON), words);
        form.load(Map.of(COUNT.key(), pieces(blank)), Set.of());
        act(
                shell,
                "spoil",
                words.say("spoil.title", serial),
                serial,
                form,
                StockActs.SPOIL,
                () -> new StockActs.Spoil(
                        serial, count(form), form.value(REASON).orElse("")));
    }

    /** 棚卸 of everything in stock at once: the pieces of the account are typed over with those that are there. */
    void count(Shell shell, Consumer<Throwable> refused) {
        work.background().execute(() -> {
            try {
                CountSheet sheet = CountSheet.read(seat);
                work.ui().execute(() -> {
                    if (!shell.isDisposed()) {
                        count(shell, sheet);
                    }
                });
            } catch (Refusal | RuntimeException failure) {
                work.ui().execute(() -> refused.accept(failure));
            }
        });
    }

    private void count(Shell shell, CountSheet sheet) {
        var lines = FieldDefinition.of("stock.lines", new FieldKind.Lines(LONGEST_LIST, 8))
                .must()
                .hint("stock.lines.hint")
                .rule(text -> sheet.wrong(text).map(line -> Finding.wrong(words.say("stock.lines.wrong", line))));
        var form = new FormModel(List.of(lines, WITNESS, REMARK, CORRECT), words);
        form.load(Map.of(lines.key(), sheet.text()), Set.of());
        String month = YearMonth.from(seat.today()).toString();
        act(
                shell,
                "count",
                words.say("count.title", month),
                month,
                form,
                StockActs.COUNT,
                () -> new StockActs.Count(
                        month,
                        form.value(WITNESS).orElse(null),
                        form.value(CORRECT).orElse(false),
                        sheet.counted(
                                form.value(lines).orElse(""), form.value(REMARK).orElse(null))));
    }

    private static long pieces(Row blank) {
        return blank.get(Literals.BLANK__COUNT) instanceof Integer count ? count : 1;
    }

    private static int count(FormModel form) {
        return form.value(COUNT).orElse(0L).intValue();
    }

    /** Opens the dialog of an act; texts by key. */
    void act(
            Shell shell,
            String key,
            String title,
            String about,
            FormModel form,
            String act,
            Supplier<java.lang.Record> input) {
        ActDialog.open(
                shell,
                title,
                words.say(key),
                false,
                new ActModel(
                        ErrandDesk.of(seat, act, about),
                        work,
                        form,
                        Names.words(seat.locale()),
                        () -> Submission.of(act, input.get())),
                receipt -> done.accept(
                        receipt.number() == 0
                                ? words.say("waits", receipt.request().orElse(""))
                                : words.say(key + ".done")));
    }

    /** 月末照合表. */
    void paper(Shell shell, PrintDesk printing, FontStack fonts, YearMonth month) {
        var paper = new PaperModel(work, words.locale());
        String title = words.say("proof.paper.title", month.toString());
        PaperDialog.open(shell, paper, printing, title, title.replace(' ', '_') + ".pdf");
        paper.make(() -> new ProofPaper(seat.ledger(), seat.session(), fonts)
                .pdf(MonthProof.of(seat.ledger(), seat.session(), month), Ledger.AccessKind.PRINTED));
    }
}
