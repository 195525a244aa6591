// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.waves;

import fudaban.issuance.ui.names.Names;
import fudaban.issuance.wave.WaveActs;
import fudaban.issuance.wave.Waves;
import fudaban.issuance.wave.model.PartState;
import fudaban.issuance.wave.model.WavePackage.Literals;
import fudaban.issuance.wave.model.WaveStep;
import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.act.Confirmation;
import fudaban.ledger.query.Row;
import fudaban.ui.Work;
import fudaban.ui.act.ActDialog;
import fudaban.ui.act.ActModel;
import fudaban.ui.act.ErrandDesk;
import fudaban.ui.form.FieldDefinition;
import fudaban.ui.form.FieldDefinition.Width;
import fudaban.ui.form.FieldKind;
import fudaban.ui.form.Finding;
import fudaban.ui.form.FormModel;
import fudaban.ui.job.Job;
import fudaban.ui.job.JobBook;
import fudaban.ui.job.Task;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Shell;

/**
 * The dialogs of 一括処理: a step for many cards, going on with it, undoing it, giving up what is left. The page 一括処理 opens them, and so does every page with
 * cards that can be chosen.
 */
public final class WaveSteps {
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_REASON = 200;
    private static final int LONGEST_LIST = 2_000_000;

    private final Seat seat;
    private final Work work;
    private final JobBook jobs;
    private final Words words;
    private final WaveJobs does;
    private final Consumer<Job> begun;
    private final Consumer<Job> ended;

    /**
     * @param begun is told of the job that was begun
     * @param ended is told when it has ended
     */
    public WaveSteps(Seat seat, Work work, JobBook jobs, Consumer<Job> begun, Consumer<Job> ended) {
        this.seat = seat;
        this.work = work;
        this.jobs = jobs;
        this.words = Words.of(WaveSteps.class, seat.locale());
        this.does = new WaveJobs(seat);
        this.begun = begun;
        this.ended = ended;
    }

    /** A step for cards that are typed or pasted. */
    void open(Shell shell) {
        open(shell, Optional.empty(), "", List.of());
    }

    /**
     * A step for cards that are read in the background first, as of a search.
     *
     * @param refused is told why they cannot be read
     */
    public void open(Shell shell, Callable<List<String>> numbers, Consumer<Throwable> refused) {
        open(shell, Optional.empty(), "", numbers, refused);
    }

    /**
     * The same with the step that is proposed.
     *
     * @param reason proposed too; may be empty
     */
    public void open(
            Shell shell,
            Optional<WaveStep> step,
            String reason,
            Callable<List<String>> numbers,
            Consumer<Throwable> refused) {
        read(shell, numbers, found -> open(shell, step, reason, found), refused);
    }

    private void read(
            Shell shell, Callable<List<String>> numbers, Consumer<List<String>> then, Consumer<Throwable> refused) {
        work.background().execute(() -> {
            try {
                List<String> found = numbers.call();
                if (found.isEmpty()) {
                    throw new Refusal(WaveDesk.class, "numbers.none");
                }
                work.ui().execute(() -> {
                    if (!shell.isDisposed()) {
                        then.accept(found);
                    }
                });
            } catch (Exception failure) {
                work.ui().execute(() -> refused.accept(failure));
            }
        });
    }

    private void open(Shell shell, Optional<WaveStep> proposed, String why, List<String> given) {
        var step = FieldDefinition.of(
                        "wave.step",
                        new FieldKind.Choice<>(WaveStep.VALUES, (WaveStep each) -> words.say("step." + each.getName())))
                .must()
                .wide(Width.MEDIUM);
        var title = FieldDefinition.of("wave.title", new FieldKind.Line(LONGEST_TITLE))
                .must()
                .hint("wave.title.hint");
        var reason = FieldDefinition.of("wave.reason", new FieldKind.Lines(LONGEST_REASON, 2))
                .must();
        var on = FieldDefinition.of("wave.on", new FieldKind.Day())
                .hint("wave.on.hint")
                .rule(day -> day.isAfter(seat.today())
                        ? Optional.empty()
                        : Optional.of(Finding.wrong(words.say("wave.on.past"))));
        var numbers = FieldDefinition.of("wave.numbers", new FieldKind.Lines(LONGEST_LIST, 4))
                .must()
                .hint("wave.numbers.hint");
        var form = new FormModel(
                given.isEmpty() ? List.of(step, title, reason, on, numbers) : List.of(step, title, reason, on), words);
        Map<String, Object> filled = new LinkedHashMap<>();
        filled.put(step.key(), proposed.orElse(WaveStep.SUSPEND));
        proposed.ifPresent(each -> filled.put(
                title.key(),
                words.say("title.proposed", words.say("step." + each.getName()), words.day(seat.today()))));
        if (!why.isEmpty()) {
            filled.put(reason.key(), why);
        }
        form.load(filled, Set.of());
        Supplier<WaveDesk.Wanted> wanted = () -> new WaveDesk.Wanted(
                form.value(step).orElse(WaveStep.SUSPEND),
                form.value(reason).orElse(""),
                form.value(on).orElse(null),
                given.isEmpty() ? typed(form.value(numbers).orElse("")) : given);
        ask(
                shell,
                given.isEmpty() ? words.say("open.title") : words.say("open.count", given.size()),
                words.say("open.go"),
                proposed.filter(WaveStep.RETIRE::equals).isPresent(),
                form,
                wanted,
                how -> does.begin(form.value(title).orElse(""), wanted.get(), how),
                given.size());
    }

    private static List<String> typed(String text) {
        return Arrays.stream(text.split("[\\s,、，]+"))
                .filter(number -> !number.isEmpty())
                .distinct()
                .toList();
    }

    /** 続ける: the parts that are left. */
    void resume(Shell shell, Row wave, Consumer<Throwable> refused) {
        read(
                shell,
                () -> does.numbers(wave.id(), PartState.PLANNED),
                left -> ask(
                        shell,
                        words.say("resume.title", wave.text(Literals.WAVE__NUMBER), left.size()),
                        words.say("resume.go"),
                        step(wave) == WaveStep.RETIRE,
                        new FormModel(List.of(), words),
                        () -> new WaveDesk.Wanted(
                                step(wave),
                                wave.text(Literals.WAVE__REASON),
                                (LocalDate) wave.get(Literals.WAVE__EFFECTIVE_ON),
                                left),
                        how -> does.resume(wave, how),
                        left.size()),
                refused);
    }

    /** 元に戻す: exactly the cards it changed. */
    void undo(Shell shell, Row wave, Consumer<Throwable> refused) {
        var reason = FieldDefinition.of("wave.reason", new FieldKind.Lines(LONGEST_REASON, 2))
                .must();
        var form = new FormModel(List.of(reason), words);
        read(
                shell,
                () -> does.numbers(wave.id(), PartState.DONE),
                changed -> ask(
                        shell,
                        words.say("undo.title", wave.text(Literals.WAVE__NUMBER), changed.size()),
                        words.say("undo.go"),
                        false,
                        form,
                        () -> new WaveDesk.Wanted(
                                WaveJobs.inverse(step(wave)), form.value(reason).orElse(""), null, changed),
                        how -> does.undo(wave, form.value(reason).orElse(""), how),
                        changed.size()),
                refused);
    }

    /** 取止め: what was not done is given up. */
    void cancel(Shell shell, Row wave, Consumer<String> done) {
        var reason = FieldDefinition.of("wave.reason", new FieldKind.Lines(LONGEST_REASON, 2))
                .must();
        var form = new FormModel(List.of(reason), words);
        String number = wave.text(Literals.WAVE__NUMBER);
        ActDialog.open(
                shell,
                words.say("cancel.title", number),
                words.say("cancel.go"),
                true,
                new ActModel(
                        ErrandDesk.of(seat, WaveActs.CANCEL, number),
                        work,
                        form,
                        Names.words(seat.locale()),
                        () -> Submission.of(
                                WaveActs.CANCEL,
                                new WaveActs.Cancel(
                                        wave.id(), form.value(reason).orElse("")))),
                receipt -> done.accept(words.say("cancel.done", number)));
    }

    static WaveStep step(Row wave) {
        return (WaveStep) wave.get(Literals.WAVE__STEP);
    }

    private void ask(
            Shell shell,
            String title,
            String verb,
            boolean grave,
            FormModel form,
            Supplier<WaveDesk.Wanted> wanted,
            Function<Confirmation, Task> task,
            int cards) {
        var desk = new WaveDesk(
                seat, wanted, how -> work.ui().execute(() -> begun.accept(jobs.start(title, task.apply(how), ended))));
        var model = new ActModel(desk, work, form, Names.words(seat.locale()), () -> {
            WaveDesk.Wanted now = wanted.get();
            return Submission.of(
                    Waves.act(now.step()),
                    WaveDesk.input(
                            now, now.numbers().isEmpty() ? "" : now.numbers().getFirst()));
        });
        model.about(words.say("about"));
        model.beyond(Math.max(0, cards - 1));
        ActDialog.open(shell, title, verb, grave, model, receipt -> {});
    }
}
