// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.applications;

import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.batch.DeskStations;
import fudaban.issuance.check.Checker;
import fudaban.issuance.check.Confirmer;
import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.ui.names.Names;
import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ui.Work;
import fudaban.ui.act.ActDialog;
import fudaban.ui.act.ActModel;
import fudaban.ui.act.Errand;
import fudaban.ui.act.ErrandDesk;
import fudaban.ui.form.FormModel;
import fudaban.ui.job.Job;
import fudaban.ui.job.JobBook;
import fudaban.ui.job.Task;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Lay;
import fudaban.ui.problem.Problem;
import fudaban.ui.problem.ProblemDialog;
import fudaban.ui.shell.Seat;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** The steps of the work with applications as buttons: take in, check, confirm. Only what has something to do can be pressed. */
final class ApplicationSteps {
    /** Records of so many applications are shown before they are confirmed. */
    private static final int PREVIEWED = 2;

    private final Composite bar;
    private final Seat seat;
    private final Work work;
    private final JobBook jobs;
    private final ApplicationsModel model;
    private final DeskStations stations;
    private final Consumer<Job> ended;
    private final Consumer<String> confirmed;
    private final BiConsumer<Tone, String> said;
    private final Words words;
    private final Button check;
    private final Button confirm;
    private final Button notice;

    ApplicationSteps(
            Composite bar,
            Seat seat,
            Work work,
            JobBook jobs,
            ApplicationsModel model,
            DeskStations stations,
            Consumer<Job> ended,
            BiConsumer<Tone, String> said) {
        this.bar = Lay.grid(bar, 5, Space.S);
        this.seat = seat;
        this.work = work;
        this.jobs = jobs;
        this.model = model;
        this.stations = stations;
        this.ended = ended;
        this.said = said;
        this.confirmed = text -> said.accept(Tone.GOOD, text);
        this.words = Words.of(ApplicationSteps.class, seat.locale());
        Buttons.id(Buttons.primary(bar, words.say("step.import"), () -> take(Optional.empty())), "applications.import");
        Buttons.id(Buttons.plain(bar, words.say("step.enter"), this::enter), "applications.enter")
                .setToolTipText(words.say("step.enter.tip"));
        check = Buttons.id(Buttons.plain(bar, words.say("step.check", 0), this::check), "applications.check");
        confirm = Buttons.id(Buttons.plain(bar, words.say("step.confirm", 0), this::confirm), "applications.confirm");
        notice = Buttons.id(Buttons.plain(bar, words.say("step.notice", 0), this::notice), "applications.notice");
        refresh();
    }

    /** Offers what the numbers allow. */
    void refresh() {
        long unchecked = model.count(ApplicationState.RECEIVED) + model.count(ApplicationState.DEFECTIVE);
        long checked = model.count(ApplicationState.CHECKED);
        show(check, "step.check", unchecked);
        show(confirm, "step.confirm", checked);
        show(notice, "step.notice", model.count(ApplicationState.DEFECTIVE));
        bar.requestLayout();
    }

    private void show(Button button, String key, long count) {
        button.setText(words.say(key, count));
        button.setEnabled(count > 0);
        button.setToolTipText(words.say(key + (count > 0 ? ".tip" : ".none")));
    }

    /** Opens the import, with a file where one was dropped. */
    void take(Optional<Path> file) {
        var importing = new ImportModel(seat, work, stations.fonts());
        file.ifPresent(importing::choose);
        ImportDialog.open(
                bar.getShell(), importing, () -> jobs.start(words.say("import.work"), importing.task(), ended));
    }

    /** Rows, or a file or folder, from the clipboard. */
    void paste() {
        Optional<Path> copied = Clips.file(bar.getDisplay());
        if (copied.isPresent()) {
            take(copied);
            return;
        }
        var importing = new ImportModel(seat, work, stations.fonts());
        importing.paste(Clips.text(bar.getDisplay()).orElse(""));
        ImportDialog.open(
                bar.getShell(), importing, () -> jobs.start(words.say("import.work"), importing.task(), ended));
    }

    /** An application typed here. */
    void enter() {
        EntryDialog.open(bar.getShell(), new EntryModel(seat, work, stations.fonts()), said);
    }

    /** 不備連絡. */
    void notice() {
        NoticeDialog.open(bar.getShell(), new NoticeModel(seat, work), confirmed);
    }

    private void check() {
        Task task = progress -> new Errand(seat)
                .run("1-1", words.say("check.work"), words.say("work.stopped"), item -> {
                    Checker.Result found = new Checker(seat.ledger(), stations.fonts())
                            .check(seat.session().working(), true, item, (done, of) -> {
                                progress.total(of);
                                progress.done(done);
                            });
                    return new Errand.Done(
                            words.say("check.done", found.checked(), found.defective()),
                            found.checked() + found.defective());
                })
                .outcome();
        jobs.start(words.say("check.work"), task, ended);
    }

    /** All checked applications, as one piece of work; the preview shows the first of them. */
    private void confirm() {
        var confirmer = new Confirmer(seat.ledger());
        work.background().execute(() -> {
            try {
                List<String> ready = confirmer.ready(seat.session());
                work.ui().execute(() -> confirm(confirmer, ready));
            } catch (Refusal refused) {
                work.ui()
                        .execute(() -> ProblemDialog.open(
                                bar.getShell(),
                                Problem.of(refused, seat.ledger().clock().instant(), seat.locale())));
            }
        });
    }

    private void confirm(Confirmer confirmer, List<String> ready) {
        if (ready.isEmpty() || bar.isDisposed()) {
            return;
        }
        List<String> first = List.copyOf(ready.subList(0, Math.min(ready.size(), PREVIEWED)));
        var desk = ErrandDesk.of(
                seat,
                "1-1",
                words.say("confirm.work"),
                (session, submission, item) -> confirmer
                        .confirm(session, ready, submission.confirmation(), item, (done, of) -> {})
                        .getLast());
        var model = new ActModel(
                        desk,
                        work,
                        new FormModel(List.of(), words),
                        Names.words(seat.locale()),
                        () -> Submission.of(IssuanceActs.CONFIRM, new IssuanceActs.Confirm(first)))
                .beyond(ready.size() - first.size());
        ActDialog.open(
                bar.getShell(),
                words.say("confirm.title", ready.size()),
                words.say("confirm.do"),
                false,
                model,
                receipt -> confirmed.accept(
                        receipt.number() == 0
                                ? words.say("confirm.waits", receipt.request().orElse(""))
                                : words.say("confirm.done", ready.size())));
    }
}
