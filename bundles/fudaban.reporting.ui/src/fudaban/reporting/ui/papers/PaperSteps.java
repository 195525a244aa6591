// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.papers;

import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.reporting.life.ReportActs;
import fudaban.reporting.life.Reports;
import fudaban.reporting.model.ReportKind;
import fudaban.reporting.papers.Checklist;
import fudaban.reporting.papers.InspectionFolder;
import fudaban.reporting.print.Cut;
import fudaban.reporting.ui.life.ReportSteps;
import fudaban.ui.Work;
import fudaban.ui.act.ActDesk;
import fudaban.ui.act.ActDialog;
import fudaban.ui.act.ActModel;
import fudaban.ui.form.FieldDefinition;
import fudaban.ui.form.FieldKind;
import fudaban.ui.form.FormModel;
import fudaban.ui.job.Job;
import fudaban.ui.print.PaperDialog;
import fudaban.ui.print.PaperModel;
import fudaban.ui.print.PrintDesk;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** The dialogs of the paper shown: looking at it, writing on it, handing it in, and what follows. */
final class PaperSteps {
    private static final int LONGEST = 2000;
    private static final int LINES = 3;

    private final Words words = Words.of(PaperSteps.class);
    private final Seat seat;
    private final PapersModel model;
    private final Work work;
    private final PrintDesk printing;
    private final Consumer<Job> ended;
    private final Consumer<String> done;
    private final ReportSteps steps;

    /**
     * @param ended is told of a job's end
     * @param done is told what was done, one sentence
     */
    PaperSteps(
            Seat seat, PapersModel model, Work work, PrintDesk printing, Consumer<Job> ended, Consumer<String> done) {
        this.seat = seat;
        this.model = model;
        this.work = work;
        this.printing = printing;
        this.ended = ended;
        this.done = done;
        this.steps = new ReportSteps(seat);
    }

    /** What comes next. */
    void next(Shell shell) {
        switch (model.next()) {
            case SUBMIT -> submit(shell);
            case FILES -> files(shell);
            case RECEIVE -> report(each -> steps.receive(shell, each, done));
            case CLOSE -> report(each -> steps.close(shell, each, done));
            case GO, NONE -> {}
        }
    }

    void replace(Shell shell) {
        report(each -> steps.replace(shell, each, done));
    }

    void mail() {
        report(each -> steps.mail(printing.jobs(), each, ended));
    }

    private void report(Consumer<Reports.Entry> with) {
        model.selected().map(Checklist.Item::report).ifPresent(with);
    }

    void paper(Shell shell) {
        model.selected().ifPresent(item -> {
            var paper = new PaperModel(work, words.locale());
            String title = title(item);
            PaperDialog.open(shell, paper, printing, title, item.row().getName() + "_" + item.day() + ".pdf");
            paper.make(model::paper);
        });
    }

    private String title(Checklist.Item item) {
        return words.say("paper.title", item.row().getName(), words.day(item.day()));
    }

    private void submit(Shell shell) {
        Checklist.Item item = model.selected().orElseThrow();
        boolean stopped = model.stopped();
        int open = model.draft().map(draft -> draft.findings().size()).orElse(0);
        steps.submit(
                shell,
                title(item),
                open,
                stopped,
                () -> printing.jobs().start(words.say("submit.job", title(item)), model.submit(stopped), ended));
    }

    private void files(Shell shell) {
        Checklist.Item item = model.selected().orElseThrow();
        var dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
        dialog.setText(words.say("files.title", item.row().getName()));
        if (dialog.open() != null) {
            List<Path> chosen = new ArrayList<>();
            for (String name : dialog.getFileNames()) {
                chosen.add(Path.of(dialog.getFilterPath(), name));
            }
            printing.jobs().start(words.say("submit.job", title(item)), model.submit(chosen), ended);
        }
    }

    /** What an inspector looks at: a folder for each row of 表1 with its evidence, read-only. */
    void inspection(Shell shell) {
        var dialog = new DirectoryDialog(shell);
        dialog.setText(words.say("inspection.folder"));
        String folder = dialog.open();
        if (folder != null) {
            printing.jobs().start(words.say("inspection.job"), progress -> inspection(Path.of(folder)), ended);
        }
    }

    private String inspection(Path folder) throws Refusal {
        var paper = new fudaban.reporting.print.Words(
                seat.locale(), seat.ledger().clock().getZone(), Cut.OFFICE);
        var written = new InspectionFolder(seat.ledger(), seat.session(), paper).write(folder, seat.today());
        return words.say(
                written.missing().isEmpty() ? "inspection.done" : "inspection.missing",
                folder,
                written.files(),
                String.join(" ", written.missing()));
    }

    /** 所見 and the like; they stand on the draft and on the paper. */
    void annotate(Shell shell) {
        Checklist.Item item = model.selected().orElseThrow();
        PaperOffice.Draft draft = model.draft().orElseThrow();
        boolean weekly = item.kind() == ReportKind.WEEKLY;
        var remarks = FieldDefinition.of("notes.remarks", new FieldKind.Lines(LONGEST, LINES));
        var plan = FieldDefinition.of("notes.plan", new FieldKind.Lines(LONGEST, LINES));
        var attendance = FieldDefinition.of("notes.attendance", new FieldKind.Line(LONGEST / 10));
        var handover = FieldDefinition.of("notes.handover", new FieldKind.Lines(LONGEST, LINES));
        var form = new FormModel(weekly ? List.of(remarks, plan, attendance) : List.of(remarks, handover), words);
        Map<String, String> kept = new HashMap<>();
        kept.put(remarks.key(), draft.notes().remarks());
        kept.put(
                weekly ? plan.key() : handover.key(),
                weekly ? draft.notes().plan() : draft.notes().handover());
        if (weekly) {
            kept.put(attendance.key(), draft.notes().attendance());
        }
        form.load(kept, Set.of());
        var act = new ActModel(
                ActDesk.of(seat.ledger(), seat.session()),
                work,
                form,
                words,
                () -> Submission.of(
                        ReportActs.ANNOTATE,
                        new ReportActs.Annotate(
                                draft.subject(),
                                weekly ? form.value(plan).orElse("") : null,
                                form.value(remarks).orElse(""),
                                weekly ? null : form.value(handover).orElse(""),
                                weekly ? form.value(attendance).orElse("") : null)));
        ActDialog.open(
                shell,
                words.say("notes.title", title(item)),
                words.say("notes.keep"),
                false,
                act,
                receipt -> done.accept(words.say("notes.kept")));
    }
}
