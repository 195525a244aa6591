// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.loss;

import fudaban.document.text.FontStack;
import fudaban.issuance.loss.LossActs;
import fudaban.issuance.loss.LossDesk;
import fudaban.issuance.loss.LossEntry;
import fudaban.issuance.loss.LossFind;
import fudaban.issuance.loss.LossFind.Candidate;
import fudaban.issuance.loss.LossSheet;
import fudaban.issuance.loss.model.StampKind;
import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.model.Attachment;
import fudaban.ui.Delay;
import fudaban.ui.Work;
import fudaban.ui.act.ActDialog;
import fudaban.ui.act.ActModel;
import fudaban.ui.act.ErrandDesk;
import fudaban.ui.form.FieldDefinition;
import fudaban.ui.form.FieldKind;
import fudaban.ui.form.FormModel;
import fudaban.ui.problem.Problem;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.swt.widgets.Shell;

/** What the page of 亡失 knows. Told of every change on the UI thread. */
final class LossModel {
    private static final int LONGEST = 200;

    private final Seat seat;
    private final Work work;
    private final Delay delay;
    private final FontStack fonts;
    private final Words words;

    private Runnable listener = () -> {};
    private String typed = "";
    private List<Candidate> candidates = List.of();
    private Map<String, byte[]> photos = Map.of();
    private List<LossEntry> cases = List.of();
    private List<String> certificates = List.of();
    private int chosen = -1;
    private boolean busy;
    private String current = "";
    private Optional<Problem> problem = Optional.empty();
    private String said = "";

    LossModel(Seat seat, Work work, Delay delay, FontStack fonts) {
        this.seat = seat;
        this.work = work;
        this.delay = delay;
        this.fonts = fonts;
        this.words = Words.of(LossModel.class, seat.locale());
    }

    void onChange(Runnable changed) {
        listener = changed;
    }

    List<Candidate> candidates() {
        return candidates;
    }

    Optional<byte[]> photo(Candidate candidate) {
        return Optional.ofNullable(photos.get(candidate.id()));
    }

    List<LossEntry> cases() {
        return cases;
    }

    /** Certificates on the card dealt with last, for the LRA. */
    List<String> certificates() {
        return certificates;
    }

    Optional<Candidate> chosen() {
        return chosen >= 0 && chosen < candidates.size() ? Optional.of(candidates.get(chosen)) : Optional.empty();
    }

    /** The number that is suspended when the button is pressed: of the one chosen, else what was typed. */
    String number() {
        return chosen().map(Candidate::number).orElse(candidates.isEmpty() ? typed.strip() : "");
    }

    /** Number of the case that was entered last; its call may still be written down. */
    String current() {
        return current;
    }

    boolean busy() {
        return busy;
    }

    Optional<Problem> problem() {
        return problem;
    }

    String said() {
        return said;
    }

    void type(String text) {
        typed = text;
        chosen = -1;
        current = "";
        certificates = List.of();
        said = "";
        problem = Optional.empty();
        listener.run();
        delay.run(() -> work.background().execute(this::find));
    }

    private void find() {
        String wanted = typed;
        try {
            List<Candidate> found = new LossFind(seat.ledger(), seat.session()).find(wanted);
            Map<String, byte[]> faces = faces(found);
            work.ui().execute(() -> {
                if (wanted.equals(typed)) {
                    String before = chosen().map(Candidate::id).orElse("");
                    candidates = found;
                    photos = faces;
                    chosen = found.size() == 1 ? 0 : -1;
                    for (int i = 0; i < found.size(); i++) {
                        chosen = found.get(i).id().equals(before) ? i : chosen;
                    }
                    listener.run();
                }
            });
        } catch (Refusal | RuntimeException failure) {
            fail(failure);
        }
    }

    private Map<String, byte[]> faces(List<Candidate> found) throws Refusal {
        Map<String, byte[]> faces = new HashMap<>();
        for (Candidate each : found) {
            if (!each.photo().isEmpty()) {
                byte[] content = seat.ledger()
                        .open(seat.session(), Attachment.class, each.photo())
                        .getContent();
                if (content != null) {
                    faces.put(each.id(), content);
                }
            }
        }
        return faces;
    }

    void choose(int index) {
        chosen = index;
        listener.run();
    }

    /** Suspends at once, and enters the call with what is known of it so far. */
    void suspend(LossDesk.Call call) {
        String number = number();
        if (number.isEmpty() || busy) {
            return;
        }
        act(() -> {
            var desk = desk();
            LossDesk.Taken taken = desk.report(number, null, call);
            List<String> on = desk.certificates(number);
            work.ui().execute(() -> {
                current = taken.number();
                certificates = on;
                // Its state is another now.
                work.background().execute(this::find);
            });
            String key = taken.suspended().isEmpty() ? "done.over" : taken.before() ? "done.before" : "done";
            return words.say(key, number, taken.number())
                    + taken.approval()
                            .map(each -> words.say("done.approval", each))
                            .orElse("");
        });
    }

    /** What the caller said, written down after the suspension. */
    void note(String caller, String callBack, String circumstances, String instructedBy) {
        String number = current;
        act(() -> {
            seat.ledger()
                    .submit(
                            seat.session(),
                            Submission.of(
                                    LossActs.AMEND,
                                    new LossActs.Amend(number, caller, callBack, circumstances, instructedBy, null)));
            return words.say("noted", number);
        });
    }

    void stamp(LossEntry loss, StampKind kind, String by) {
        act(() -> {
            LossEntry after = desk().stamp(new LossActs.Stamp(loss.number(), kind, by, null), null);
            return words.say(after.missing().isEmpty() ? "stamped.last" : "stamped", loss.number(), stampWord(kind));
        });
    }

    /** 発見: the case ends; what becomes of the card is asked for by its own act, in the detail area. */
    void found(Shell shell, LossEntry loss) {
        var how = FieldDefinition.of("found.how", new FieldKind.Lines(LONGEST, 2))
                .must()
                .hint("found.how.hint");
        var form = new FormModel(List.of(how), words);
        ActDialog.open(
                shell,
                words.say("found.title", loss.number(), loss.card()),
                words.say("found"),
                false,
                new ActModel(
                        ErrandDesk.of(seat, LossActs.FOUND, loss.number()),
                        work,
                        form,
                        words,
                        () -> Submission.of(
                                LossActs.FOUND,
                                new LossActs.Found(
                                        loss.number(), form.value(how).orElse("")))),
                receipt -> {
                    said = words.say("found.done", loss.number(), loss.card());
                    current = "";
                    certificates = List.of();
                    reload();
                });
    }

    String stampWord(StampKind kind) {
        return words.say("stamp." + kind.getName());
    }

    byte[] sheet() throws Refusal, IOException {
        return new LossSheet(seat.ledger(), seat.session(), fonts).pdf(desk().list(false));
    }

    private LossDesk desk() {
        return new LossDesk(seat.ledger(), seat.session());
    }

    void reload() {
        work.background().execute(() -> {
            try {
                List<LossEntry> open = desk().list(false).reversed();
                work.ui().execute(() -> {
                    cases = open;
                    listener.run();
                });
            } catch (Refusal | RuntimeException failure) {
                fail(failure);
            }
        });
    }

    private void act(Callable<String> does) {
        busy = true;
        problem = Optional.empty();
        listener.run();
        work.background().execute(() -> {
            try {
                String sentence = does.call();
                List<LossEntry> open = desk().list(false).reversed();
                work.ui().execute(() -> {
                    busy = false;
                    said = sentence;
                    cases = open;
                    listener.run();
                });
            } catch (Exception failure) {
                fail(failure);
            }
        });
    }

    private void fail(Exception failure) {
        work.ui().execute(() -> {
            busy = false;
            problem = Optional.of(Problem.of(failure, Instant.now(seat.ledger().clock()), seat.locale()));
            listener.run();
        });
    }
}
