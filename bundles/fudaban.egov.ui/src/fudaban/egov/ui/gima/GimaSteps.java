// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.ui.gima;

import fudaban.egov.gima.act.GimaActs;
import fudaban.egov.gima.model.GimaPackage.Literals;
import fudaban.egov.gima.model.LineState;
import fudaban.ledger.Submission;
import fudaban.ledger.query.Row;
import fudaban.ui.Work;
import fudaban.ui.act.ActDialog;
import fudaban.ui.act.ActModel;
import fudaban.ui.act.ErrandDesk;
import fudaban.ui.dialog.Ask;
import fudaban.ui.dialog.Frame;
import fudaban.ui.dialog.Question;
import fudaban.ui.form.FieldDefinition;
import fudaban.ui.form.FieldKind;
import fudaban.ui.form.FormModel;
import fudaban.ui.form.FormView;
import fudaban.ui.job.Job;
import fudaban.ui.job.JobBook;
import fudaban.ui.job.Task;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.shell.Seat;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** The verbs of the page and their dialogs: what comes next stands out, the rest beside it. */
final class GimaSteps {
    private static final int LONGEST = 200;
    private static final int WIDTH = 520;

    private final Words words = Words.of(GimaSteps.class);
    private final GimaModel model;
    private final GimaOffice office;
    private final Seat seat;
    private final Work work;
    private final JobBook jobs;
    private final Consumer<Job> ended;
    private final Consumer<String> done;
    private final Composite tools;
    private final Button next;
    private final Button check;
    private final Button back;
    private final Button withdraw;
    private final Button undo;

    /**
     * @param tools where the buttons go; without a layout yet
     * @param ended is told of a job's end
     * @param done is told what was done, one sentence
     */
    GimaSteps(
            Composite tools,
            GimaModel model,
            GimaOffice office,
            Seat seat,
            Work work,
            JobBook jobs,
            Consumer<Job> ended,
            Consumer<String> done) {
        this.model = model;
        this.office = office;
        this.seat = seat;
        this.work = work;
        this.jobs = jobs;
        this.ended = ended;
        this.done = done;
        this.tools = Lay.grid(tools, 6, Space.S);
        Shell shell = tools.getShell();
        Buttons.id(Buttons.plain(tools, words.say("intake"), () -> intake(shell)), "gima.intake");
        check = Buttons.id(Buttons.plain(tools, words.say("validate"), this::validate), "gima.validate");
        undo = Buttons.id(Buttons.plain(tools, words.say("undo"), () -> undo(shell)), "gima.undo");
        back = Buttons.id(Buttons.plain(tools, words.say("reopen"), () -> reasoned(shell, false)), "gima.reopen");
        withdraw =
                Buttons.id(Buttons.plain(tools, words.say("withdraw"), () -> reasoned(shell, true)), "gima.withdraw");
        next = Buttons.id(Buttons.primary(tools, words.say("next.PREPARE"), () -> next(shell)), "gima.next");
    }

    /** Shows what may be done now. */
    void refresh() {
        if (tools.isDisposed()) {
            return;
        }
        Allowed may = model.allowed();
        Lay.present(check, may.checkable());
        Lay.present(undo, may.undoable());
        Lay.present(back, may.reopenable());
        Lay.present(withdraw, may.withdrawable());
        Allowed.Next now = may.next();
        Lay.present(next, model.isRead() && now != Allowed.Next.NONE);
        if (now != Allowed.Next.NONE) {
            next.setText(words.say("next." + now));
        }
        // No room is kept for verbs that are not offered.
        ((GridLayout) tools.getLayout()).numColumns =
                (int) Stream.of(tools.getChildren()).filter(Control::getVisible).count();
        tools.requestLayout();
    }

    private void next(Shell shell) {
        switch (model.allowed().next()) {
            case PREPARE -> prepare(shell, Optional.empty());
            case CONFIRM -> confirm(shell);
            case BUILD -> model.chosen().ifPresent(row -> start("next.BUILD", progress -> office.build(row, progress)));
            case SEND -> send(shell);
            case RESULT -> result(shell);
            case NONE -> {}
        }
    }

    private void start(String title, Task task) {
        jobs.start(words.say(title).replace("…", ""), task, ended);
    }

    private void intake(Shell shell) {
        IntakeDialog.open(
                shell,
                new IntakeModel(office, work, words.locale()),
                intake -> start("intake", progress -> office.enter(intake, progress)));
    }

    /** Asks for the day and the service's own export, then makes the difference. */
    void prepare(Shell shell, Optional<LocalDate> wanted) {
        var day = FieldDefinition.of("prepare.day", new FieldKind.Day()).must();
        var form = new FormModel(List.of(day), words);
        form.set(
                day,
                wanted.or(() -> model.cutOffs().stream().findFirst().map(each -> each.reflected()))
                        .orElse(office.today()));
        var export = new Path[1];
        var frame = new Frame(shell, words.say("prepare.title"));
        Labels.wrapped(frame.body(), "Plain", words.say("prepare.text"));
        var view = Lay.wide(new FormView(frame.body(), form));
        var row = Lay.box(frame.body(), 2, Space.S);
        var file = Labels.wrapped(row, "Muted", words.say("prepare.export.none"));
        Buttons.id(
                Buttons.plain(row, words.say("prepare.export"), () -> {
                    export[0] = chosen(frame.shell(), words.say("prepare.export"), "*.xml;*.csv")
                            .orElse(export[0]);
                    if (export[0] != null) {
                        file.setText(words.say("prepare.export.file", export[0].getFileName()));
                        frame.shell().layout(true, true);
                    }
                }),
                "prepare.export");
        frame.plain(words.say("leave"), frame::close);
        Buttons.id(
                frame.primary(words.say("prepare.do"), () -> {
                    if (view.attempt()) {
                        LocalDate on = form.value(day).orElseThrow();
                        frame.close();
                        jobs.start(
                                words.say("next.PREPARE").replace("…", ""),
                                progress -> office.prepare(on, Optional.ofNullable(export[0]), progress),
                                job -> {
                                    if (job.problem().isEmpty()) {
                                        model.chooseNewest();
                                    }
                                    ended.accept(job);
                                });
                    }
                }),
                "prepare.do");
        frame.open(WIDTH);
        view.setFocus();
    }

    private void confirm(Shell shell) {
        Row release = model.chosen().orElseThrow();
        boolean exceeded = !release.text(Literals.RELEASE__EXCEEDED).isEmpty();
        var reason = FieldDefinition.of("confirm.reason", new FieldKind.Lines(LONGEST, 2))
                .must();
        var form = new FormModel(exceeded ? List.of(reason) : List.of(), words);
        act(
                shell,
                GimaActs.CONFIRM,
                "confirm",
                false,
                form,
                () -> new GimaActs.Confirm(
                        release.id(), exceeded ? form.value(reason).orElse("") : null));
    }

    private void reasoned(Shell shell, boolean withdraws) {
        Row release = model.chosen().orElseThrow();
        var reason =
                FieldDefinition.of("reason", new FieldKind.Lines(LONGEST, 2)).must();
        var form = new FormModel(List.of(reason), words);
        act(
                shell,
                withdraws ? GimaActs.WITHDRAW : GimaActs.REOPEN,
                withdraws ? "withdraw" : "reopen",
                withdraws,
                form,
                () -> new GimaActs.Reasoned(release.id(), form.value(reason).orElse("")));
    }

    private void act(
            Shell shell,
            String act,
            String key,
            boolean danger,
            FormModel form,
            java.util.function.Supplier<java.lang.Record> input) {
        Row release = model.chosen().orElseThrow();
        String name = GimaNames.release(words, release.text(Literals.RELEASE__NAME));
        var acting = new ActModel(
                        ErrandDesk.of(seat, act, release.text(Literals.RELEASE__NUMBER)),
                        work,
                        form,
                        GimaNames.words(words.locale()),
                        () -> Submission.of(act, input.get()).expecting(release.id(), release.version()))
                .about(act.equals(GimaActs.CONFIRM) ? going() : "");
        ActDialog.open(
                shell,
                words.say(key + ".title", name),
                words.say(key + ".do"),
                danger,
                acting,
                receipt -> done.accept(
                        receipt.number() == 0
                                ? words.say("waits", receipt.request().orElse(""))
                                : words.say(key + ".done", name)));
    }

    /** What goes to the service and what does not. */
    private String going() {
        return words.say(
                "confirm.about",
                model.count(LineState.PROPOSED),
                model.count(LineState.HELD),
                model.count(LineState.REFUSED));
    }

    private void send(Shell shell) {
        Row release = model.chosen().orElseThrow();
        var question = Question.of(Tone.CAUTION, words.say("send.title"), words.say("send.text"), words.say("leave"))
                .or("send", words.say("send.do"), Question.Kind.PRIMARY);
        Ask.open(shell, question, answer -> {
            if (answer.equals("send")) {
                var folder = new DirectoryDialog(shell);
                folder.setText(words.say("send.folder"));
                String to = folder.open();
                if (to != null) {
                    start("next.SEND", progress -> office.send(release, Path.of(to)));
                }
            }
        });
    }

    private void result(Shell shell) {
        Row release = model.chosen().orElseThrow();
        chosen(shell, words.say("next.RESULT"), "*.csv;*.xml")
                .ifPresent(file -> start("next.RESULT", progress -> office.result(release, file)));
    }

    private static Optional<Path> chosen(Shell shell, String title, String kinds) {
        var dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(title.replace("…", ""));
        dialog.setFilterExtensions(new String[] {kinds, "*.*"});
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    private void validate() {
        Row release = model.chosen().orElseThrow();
        start("validate", progress -> {
            List<String> said = office.validate(release, progress);
            return String.join("\n", said);
        });
    }

    private void undo(Shell shell) {
        Row release = model.chosen().orElseThrow();
        var question = Question.of(Tone.CAUTION, words.say("undo.title"), words.say("undo.text"), words.say("leave"))
                .or("undo", words.say("undo.do"), Question.Kind.DANGER);
        Ask.open(shell, question, answer -> {
            if (answer.equals("undo")) {
                jobs.start(words.say("undo").replace("…", ""), progress -> office.undo(release), job -> {
                    if (job.problem().isEmpty()) {
                        model.chooseNewest();
                    }
                    ended.accept(job);
                });
            }
        });
    }

    /** Asks why, then holds lines or takes them in. */
    void decide(Shell shell, List<String> lines, boolean held) {
        if (lines.isEmpty()) {
            return;
        }
        var reason =
                FieldDefinition.of("reason", new FieldKind.Lines(LONGEST, 2)).must();
        var form = new FormModel(List.of(reason), words);
        var frame = new Frame(shell, words.say(held ? "hold.title" : "take.title", lines.size()));
        Labels.wrapped(frame.body(), "Plain", words.say(held ? "hold.text" : "take.text"));
        var view = Lay.wide(new FormView(frame.body(), form));
        frame.plain(words.say("leave"), frame::close);
        Buttons.id(
                frame.primary(words.say(held ? "hold.do" : "take.do"), () -> {
                    if (view.attempt()) {
                        String why = form.value(reason).orElse("");
                        frame.close();
                        start(held ? "hold.do" : "take.do", progress -> office.decide(lines, held, why));
                    }
                }),
                "decide.do");
        frame.open(WIDTH);
        view.setFocus();
    }
}
