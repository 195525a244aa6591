// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.ui.rows;

import fudaban.ledger.Submission;
import fudaban.registers.RegisterActs;
import fudaban.registers.model.RowState;
import fudaban.registers.profile.Register;
import fudaban.registers.profile.RegisterColumn;
import fudaban.registers.row.RowReader;
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
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Shell;

/** The dialogs of a row's life: 記入, 完了, 訂正, 取消し. Each is a piece of work of the row of 別表2 the register serves. */
public final class RowSteps {
    private static final int LONGEST_REASON = 200;

    private final Seat seat;
    private final Words words;

    /** As who sits here. */
    public RowSteps(Seat seat) {
        this.seat = seat;
        this.words = Words.of(RowSteps.class, seat.locale());
    }

    /** A new row of today. */
    public void add(Shell shell, Register register, Consumer<String> done) {
        List<RegisterColumn> columns =
                register.columns().stream().filter(column -> !column.later()).toList();
        var form = new RowForm(columns, RegisterColumn::required, words);
        open(
                shell,
                "add",
                register,
                register.title(),
                form.model(),
                () -> Submission.of(RegisterActs.ADD, new RegisterActs.Add(register.id(), seat.today(), form.values())),
                done);
    }

    /** What was still to come: the return, the end, the confirmation. */
    void complete(Shell shell, Register register, RowReader.Entry row, Consumer<String> done) {
        List<RegisterColumn> columns = RowForm.visible(register.columns(), row.values()).stream()
                .filter(RegisterColumn::later)
                .toList();
        var form = new RowForm(columns, RegisterColumn::required, words);
        open(
                shell,
                "complete",
                register,
                row.number(),
                form.model(),
                () -> Submission.of(RegisterActs.COMPLETE, new RegisterActs.Complete(row.number(), form.values())),
                done);
    }

    /** A correction; the journal keeps what stood there. */
    void amend(Shell shell, Register register, RowReader.Entry row, Consumer<String> done) {
        boolean complete = row.state() == RowState.DONE;
        List<RegisterColumn> columns = RowForm.visible(register.columns(), row.values()).stream()
                .filter(column -> complete || !column.later())
                .toList();
        var reason = reason();
        var form = new RowForm(columns, RegisterColumn::required, words, reason);
        form.load(row.values());
        open(
                shell,
                "amend",
                register,
                row.number(),
                form.model(),
                () -> Submission.of(
                        RegisterActs.AMEND,
                        new RegisterActs.Amend(
                                row.number(),
                                form.changed(),
                                form.model().value(reason).orElse(""))),
                done);
    }

    /** Entered by mistake: it stays, struck out. */
    void cancel(Shell shell, Register register, RowReader.Entry row, Consumer<String> done) {
        var reason = reason();
        var form = new FormModel(List.of(reason), words);
        open(
                shell,
                "cancel",
                register,
                row.number(),
                form,
                () -> Submission.of(
                        RegisterActs.CANCEL,
                        new RegisterActs.Cancel(row.number(), form.value(reason).orElse(""))),
                done);
    }

    private static FieldDefinition<String> reason() {
        return FieldDefinition.of("reason", new FieldKind.Lines(LONGEST_REASON, 2))
                .must()
                .hint("reason.hint");
    }

    private void open(
            Shell shell,
            String step,
            Register register,
            String about,
            FormModel form,
            Supplier<Submission> submission,
            Consumer<String> done) {
        String verb = words.say("step." + step);
        // The work item is read by the office in Japanese, whatever the screen speaks.
        var desk = ErrandDesk.of(
                seat,
                register.row(),
                register.title(),
                (session, submitted, item) -> seat.ledger().submit(session, submitted));
        var model = new ActModel(desk, Work.of(shell.getDisplay()), form, words, submission);
        ActDialog.open(
                shell,
                words.say("step.title", verb, about),
                verb,
                step.equals("cancel"),
                model,
                receipt -> done.accept(words.say("step.done", about, verb)));
    }
}
