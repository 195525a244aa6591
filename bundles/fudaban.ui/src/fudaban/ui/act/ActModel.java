// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.act;

import fudaban.ledger.Preview;
import fudaban.ledger.Receipt;
import fudaban.ledger.Submission;
import fudaban.ledger.journal.Payload.RecordChange;
import fudaban.ui.Work;
import fudaban.ui.form.FormModel;
import fudaban.ui.history.Changes;
import fudaban.ui.history.Step;
import fudaban.ui.problem.Problem;
import fudaban.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * An act from its form to its journal entry, without widgets: filled in, checked by the ledger (事前確認: what would change), confirmed as the profile allows,
 * submitted. Lives on the UI thread; the ledger is asked in the background.
 */
public final class ActModel {
    /** Where it stands. */
    public enum Stage {
        FILLING,
        /** The ledger is asked what would change. */
        CHECKING,
        CONFIRMING,
        RUNNING,
        DONE
    }

    /**
     * What would become of one record.
     *
     * @param title what kind of record it is; empty where the topic has no word for it
     * @param changes what would differ
     */
    public record Planned(String title, List<Step.Change> changes) {
        public Planned {
            changes = List.copyOf(changes);
        }
    }

    private final ActDesk desk;
    private final Work work;
    private final FormModel form;
    private final Words words;
    private final Supplier<Submission> submission;
    private final List<Runnable> listeners = new ArrayList<>();
    private Stage stage;
    private List<Planned> planned = List.of();
    private Optional<ConfirmationModel> confirmation = Optional.empty();
    private Optional<Problem> problem = Optional.empty();
    private Optional<Receipt> receipt = Optional.empty();
    private int beyond;
    private String about = "";

    /**
     * @param words the texts of the topic: features as {@code Class.feature}, classes as {@code Class}
     * @param submission makes the act of what stands in the form; asked only when the form is valid
     */
    public ActModel(ActDesk desk, Work work, FormModel form, Words words, Supplier<Submission> submission) {
        this.desk = desk;
        this.work = work;
        this.form = form;
        this.words = words;
        this.submission = submission;
        stage = Stage.FILLING;
    }

    /** The form of its inputs; may have no fields. */
    public FormModel form() {
        return form;
    }

    /** Where it stands. */
    public Stage stage() {
        return stage;
    }

    /** What would change, once it was checked. */
    public List<Planned> planned() {
        return planned;
    }

    /**
     * Records that change in the same.
     *
     * @param what the change of each
     * @param records how many there are
     */
    public record Alike(Planned what, int records) {}

    /**
     * What would change, each change once: forty cards that become the same are one line of the screen, and so are forty that differ in their numbers only.
     * What changes in nothing people read is left out.
     */
    public List<Alike> alike() {
        return Likeness.of(planned, words.locale());
    }

    /** So many more records are dealt with in the same way, which the preview does not show one by one. */
    public ActModel beyond(int records) {
        beyond = records;
        return this;
    }

    /** What is decided upon, in a sentence that the changes of the records do not say. */
    public ActModel about(String sentence) {
        about = sentence;
        return this;
    }

    /** What is decided upon; may be empty. */
    public String about() {
        return about;
    }

    /** How many records the preview leaves out. */
    public int beyond() {
        return beyond;
    }

    /** How it is confirmed, once it was checked. */
    public Optional<ConfirmationModel> confirmation() {
        return confirmation;
    }

    /** Why it was refused the last time. */
    public Optional<Problem> problem() {
        return problem;
    }

    /** The ledger's answer, once it is done. */
    public Optional<Receipt> receipt() {
        return receipt;
    }

    /** Asks the ledger what would change. The form must be valid. */
    public void check() {
        if (stage != Stage.FILLING || !form.valid()) {
            return;
        }
        Submission planning = submission.get();
        enter(Stage.CHECKING);
        inBackground(
                Stage.FILLING,
                () -> new Checked(
                        desk.preview(planning), new ConfirmationModel(desk.rule(planning.act()), desk.clock())),
                checked -> {
                    planned = checked.preview.changes().stream()
                            .map(this::planned)
                            .toList();
                    confirmation = Optional.of(checked.confirmation);
                    enter(Stage.CONFIRMING);
                });
    }

    private record Checked(Preview preview, ConfirmationModel confirmation) {}

    private Planned planned(RecordChange change) {
        String name = change.type().substring(change.type().lastIndexOf('.') + 1);
        return new Planned(
                words.knows(name) ? words.say(name) : "",
                Changes.type(change)
                        .map(type -> new Changes(words).of(type, change))
                        .orElse(List.of()));
    }

    /** Back to the form; what stands there stays. */
    public void back() {
        if (stage == Stage.CONFIRMING) {
            enter(Stage.FILLING);
        }
    }

    /**
     * Submits it, confirmed in the way chosen.
     *
     * @param password of the approver, cleared; empty for the other ways
     */
    public void run(char[] password) {
        if (stage != Stage.CONFIRMING || confirmation.orElseThrow().attempt().isPresent()) {
            return;
        }
        ConfirmationModel confirming = confirmation.get();
        Submission planning = submission.get();
        enter(Stage.RUNNING);
        inBackground(Stage.CONFIRMING, () -> desk.submit(planning.confirmed(confirming.make(desk, password))), done -> {
            receipt = Optional.of(done);
            form.saved();
            enter(Stage.DONE);
        });
    }

    private <T> void inBackground(Stage otherwise, Callable<T> task, Consumer<T> then) {
        work.background().execute(() -> {
            try {
                T result = task.call();
                work.ui().execute(() -> then.accept(result));
            } catch (Exception failure) {
                work.ui().execute(() -> {
                    stage = otherwise;
                    problem = Optional.of(Problem.of(failure, desk.clock().instant(), words.locale()));
                    tell();
                });
            }
        });
    }

    private void enter(Stage next) {
        stage = next;
        problem = Optional.empty();
        tell();
    }

    /** Tells of every change of stage. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
