// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.ui.review;

import fudaban.ledger.Submission;
import fudaban.registers.model.AccountReview;
import fudaban.registers.model.FindingDecision;
import fudaban.registers.model.ReviewFinding;
import fudaban.registers.review.CollectedFile;
import fudaban.registers.review.ReviewActs;
import fudaban.ui.Work;
import fudaban.ui.act.ActDialog;
import fudaban.ui.act.ActModel;
import fudaban.ui.act.ErrandDesk;
import fudaban.ui.form.FieldDefinition;
import fudaban.ui.form.FieldKind;
import fudaban.ui.form.FormModel;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Shell;

/** The dialogs of a 棚卸: 開始, 照合, 判定. */
final class ReviewSteps {
    private static final int LONGEST = 200;

    private final Seat seat;
    private final Words words;

    ReviewSteps(Seat seat) {
        this.seat = seat;
        this.words = Words.of(ReviewSteps.class, seat.locale());
    }

    /** A review of a system begins; {@code due} is proposed. */
    void begin(Shell shell, List<String> systems, LocalDate proposed, Consumer<String> done) {
        var system = FieldDefinition.of("AccountReview.system", new FieldKind.Choice<>(systems, Function.identity()))
                .must();
        var due = FieldDefinition.of("AccountReview.due", new FieldKind.Day()).must();
        var form = new FormModel(List.of(system, due), words);
        form.load(Map.of(system.key(), systems.getFirst(), due.key(), proposed), Set.of());
        open(
                shell,
                "begin",
                ReviewActs.OPEN,
                words.say("begin.title"),
                form,
                () -> Submission.of(
                        ReviewActs.OPEN,
                        new ReviewActs.Open(
                                form.value(system).orElse(""), form.value(due).orElse(null), null)),
                done);
    }

    /** A list that was read is compared with the register. */
    void collect(Shell shell, AccountReview review, CollectedFile list, Consumer<String> done) {
        var taken = FieldDefinition.of("AccountReview.collectedOn", new FieldKind.Day())
                .must()
                .hint("collect.hint");
        var form = new FormModel(List.of(taken), words);
        form.load(Map.of(taken.key(), seat.today()), Set.of());
        open(
                shell,
                "collect",
                ReviewActs.COLLECT,
                words.say(
                        "collect.title",
                        review.getNumber(),
                        list.source(),
                        list.accounts().size()),
                form,
                () -> Submission.of(
                        ReviewActs.COLLECT,
                        list.collect(review.getNumber(), form.value(taken).orElse(null))),
                done);
    }

    /** What becomes of a finding. */
    void decide(Shell shell, ReviewFinding finding, FindingDecision decision, Consumer<String> done) {
        var reason = FieldDefinition.of("ReviewFinding.reason", new FieldKind.Lines(LONGEST, 2))
                .must()
                .hint("reason.hint");
        var reference = FieldDefinition.of("ReviewFinding.reference", new FieldKind.Line(LONGEST))
                .wide(FieldDefinition.Width.MEDIUM);
        var due = FieldDefinition.of("ReviewFinding.due", new FieldKind.Day()).hint("due.hint");
        boolean kept = decision == FindingDecision.KEEP;
        var form = new FormModel(kept ? List.of(reason, reference) : List.of(reason, reference, due), words);
        open(
                shell,
                "decide",
                ReviewActs.DECIDE,
                words.say("decide.title", finding.getName(), words.say("FindingDecision." + decision)),
                form,
                () -> Submission.of(
                        ReviewActs.DECIDE,
                        new ReviewActs.Decide(
                                finding.getNumber(),
                                decision,
                                form.value(reason).orElse(""),
                                form.value(reference).orElse(null),
                                kept ? null : form.value(due).orElse(null))),
                done);
    }

    private void open(
            Shell shell,
            String step,
            String act,
            String title,
            FormModel form,
            Supplier<Submission> submission,
            Consumer<String> done) {
        var model = new ActModel(ErrandDesk.of(seat, act, ""), Work.of(shell.getDisplay()), form, words, submission);
        ActDialog.open(shell, title, words.say(step), false, model, receipt -> done.accept(words.say(step + ".done")));
    }
}
