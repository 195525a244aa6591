// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.disposal;

import fudaban.document.text.FontStack;
import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.destroy.Certificate;
import fudaban.issuance.destroy.DestroyActs;
import fudaban.issuance.destroy.Lots;
import fudaban.issuance.destroy.model.DestructionLot;
import fudaban.issuance.ui.names.Names;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Account;
import fudaban.model.Employer;
import fudaban.model.ModelPackage.Literals;
import fudaban.ui.Work;
import fudaban.ui.act.ActDialog;
import fudaban.ui.act.ActModel;
import fudaban.ui.act.ErrandDesk;
import fudaban.ui.form.FieldDefinition;
import fudaban.ui.form.FieldKind;
import fudaban.ui.form.FormModel;
import fudaban.ui.print.PaperDialog;
import fudaban.ui.print.PaperModel;
import fudaban.ui.print.PrintDesk;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Shell;

/** Dialogs of the page: a lot is opened, closed by its 立会者, given up; a hand-in is undone; papers are shown. */
final class LotSteps {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_REASON = 200;
    private static final int MOST = 10_000;
    private static final String ROW = "1-6";

    private final Seat seat;
    private final Work work;
    private final Words words;
    private final Consumer<String> done;

    /** @param done is told what was done, in one sentence */
    LotSteps(Seat seat, Work work, Words words, Consumer<String> done) {
        this.seat = seat;
        this.work = work;
        this.words = words;
        this.done = done;
    }

    /** 破棄ロットを始める: the 立会者 is an account of the office, or a name. */
    void open(Shell shell) {
        work.background().execute(() -> {
            List<Row> accounts = office();
            work.ui().execute(() -> {
                if (!shell.isDisposed()) {
                    open(shell, accounts);
                }
            });
        });
    }

    private List<Row> office() {
        try {
            return seat.ledger().list(seat.session(), Query.of(Account.class).limit(100)).rows().stream()
                    .filter(row -> row.get(Literals.ACCOUNT__EMPLOYER) == Employer.OFFICE
                            && row.get(Literals.ACCOUNT__DISABLED) != Boolean.TRUE)
                    .toList();
        } catch (Refusal unseen) {
            return List.of();
        }
    }

    private void open(Shell shell, List<Row> accounts) {
        var account = FieldDefinition.of(
                        "witness.account",
                        new FieldKind.Choice<>(accounts, (Row row) -> row.text(Literals.ACCOUNT__DISPLAY_NAME)))
                .hint("witness.account.hint");
        var name = FieldDefinition.of("witness.name", new FieldKind.Line(LONGEST_NAME))
                .hint("witness.name.hint");
        var form = new FormModel(List.of(account, name), words);
        act(
                shell,
                "lot.open",
                words.say("lot.open"),
                false,
                form,
                ErrandDesk.of(seat, DestroyActs.OPEN, ""),
                () -> Submission.of(
                        DestroyActs.OPEN,
                        new DestroyActs.Open(
                                form.value(account).map(Row::id).orElse(null),
                                form.value(name).orElse(null),
                                null,
                                null)));
    }

    /** 物理破棄: what the 立会者 counted, and the one confirmation. */
    void close(Shell shell, Row row) {
        work.background().execute(() -> {
            try {
                DestructionLot lot = seat.ledger().open(seat.session(), DestructionLot.class, row.id());
                String hash =
                        new Lots(seat.ledger(), seat.session()).closing(lot, 0).listHash();
                work.ui().execute(() -> {
                    if (!shell.isDisposed()) {
                        close(shell, lot, hash);
                    }
                });
            } catch (Refusal refused) {
                work.ui().execute(() -> done.accept(words.failure(refused)));
            }
        });
    }

    private void close(Shell shell, DestructionLot lot, String hash) {
        var counted = FieldDefinition.of("lot.counted", new FieldKind.Whole(1, MOST))
                .must()
                .hint("lot.counted.hint");
        var form = new FormModel(List.of(counted), words);
        String title = Words.of(LotSteps.class, Locale.JAPAN).say("lot.close.work", lot.getNumber());
        act(
                shell,
                "lot.close",
                words.say("lot.close.title", lot.getNumber(), String.valueOf(lot.getWitness())),
                true,
                form,
                ErrandDesk.of(seat, ROW, title, (session, submission, item) -> {
                    Lots.needWitness(lot, submission.confirmation());
                    return seat.ledger().submit(session, submission);
                }),
                () -> Submission.of(
                        DestroyActs.CLOSE,
                        new DestroyActs.Close(
                                lot.getId(), form.value(counted).orElse(0L).intValue(), hash)));
    }

    /** 取出し of one card. */
    void takeOut(Shell shell, Row lot, String number) {
        reasoned(
                shell,
                "lot.take-out",
                number,
                DestroyActs.TAKE_OUT,
                reason -> new DestroyActs.TakeOut(lot.id(), number, reason));
    }

    /** 取止め of a lot. */
    void cancel(Shell shell, Row lot, String number) {
        reasoned(shell, "lot.cancel", number, DestroyActs.CANCEL, reason -> new DestroyActs.Cancel(lot.id(), reason));
    }

    /** 返納取消 of one card. */
    void undoReturn(Shell shell, String number) {
        reasoned(
                shell,
                "return.undo",
                number,
                IssuanceActs.UNDO_RETURN,
                reason -> new IssuanceActs.UndoReturn(number, reason));
    }

    private void reasoned(
            Shell shell,
            String key,
            String about,
            String act,
            java.util.function.Function<String, java.lang.Record> input) {
        var reason = FieldDefinition.of("reason", new FieldKind.Lines(LONGEST_REASON, 2))
                .must()
                .hint(key + ".hint");
        var form = new FormModel(List.of(reason), words);
        act(
                shell,
                key,
                words.say(key + ".title", about),
                false,
                form,
                ErrandDesk.of(seat, act, about),
                () -> Submission.of(act, input.apply(form.value(reason).orElse(""))));
    }

    private void act(
            Shell shell,
            String key,
            String title,
            boolean grave,
            FormModel form,
            ErrandDesk desk,
            java.util.function.Supplier<Submission> submission) {
        ActDialog.open(
                shell,
                title,
                words.say(key),
                grave,
                new ActModel(desk, work, form, Names.words(seat.locale()), submission),
                receipt -> done.accept(
                        receipt.number() == 0
                                ? words.say(
                                        "waits",
                                        words.say(key),
                                        receipt.request().orElse(""))
                                : words.say(key + ".done")));
    }

    /** 破棄証明書, or the list to count by while the lot is open. */
    void certificate(Shell shell, PrintDesk printing, FontStack fonts, Row row, String number) {
        var paper = new PaperModel(work, words.locale());
        PaperDialog.open(shell, paper, printing, words.say("certificate") + " " + number, number + ".pdf");
        paper.make(() -> new Certificate(seat.ledger(), seat.session(), fonts)
                .pdf(seat.ledger().open(seat.session(), DestructionLot.class, row.id()), Ledger.AccessKind.PRINTED));
    }
}
