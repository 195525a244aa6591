// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.proposals;

import fudaban.issuance.proposals.ProposalActs;
import fudaban.issuance.proposals.Proposals;
import fudaban.issuance.ui.names.Names;
import fudaban.ledger.Submission;
import fudaban.ui.Work;
import fudaban.ui.act.ActDialog;
import fudaban.ui.act.ActModel;
import fudaban.ui.act.Errand;
import fudaban.ui.act.ErrandDesk;
import fudaban.ui.form.FieldDefinition;
import fudaban.ui.form.FieldKind;
import fudaban.ui.form.FormModel;
import fudaban.ui.problem.Problem;
import fudaban.ui.problem.ProblemDialog;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Shell;

/** What is done with proposals. */
final class ProposalWork {
    private static final int LONGEST_REASON = 200;

    private final Seat seat;
    private final Work work;
    private final Consumer<String> done;
    private final Words words;

    ProposalWork(Seat seat, Work work, Consumer<String> done) {
        this.seat = seat;
        this.work = work;
        this.done = done;
        this.words = Words.of(ProposalWork.class, seat.locale());
    }

    /** Makes applications of them. */
    void take(Shell shell, List<String> proposals) {
        if (!proposals.isEmpty()) {
            run(shell, words.say("take.work"), item -> {
                new Proposals(seat.ledger()).take(seat.session(), proposals, item);
                return new Errand.Done(words.say("take.done", proposals.size()), proposals.size());
            });
        }
    }

    /** Proposes renewals of cards that expire soon. */
    void renewals(Shell shell) {
        run(shell, words.say("renewals.work"), item -> {
            int more = new Proposals(seat.ledger()).renewals(seat.session(), item);
            return new Errand.Done(words.say("renewals.done", more, Proposals.AHEAD_DAYS), more);
        });
    }

    private void run(Shell shell, String title, Errand.Doing doing) {
        work.background().execute(() -> {
            try {
                var outcome = new Errand(seat).run("1-1", title, words.say("work.stopped"), doing);
                work.ui().execute(() -> done.accept(outcome.outcome()));
            } catch (Exception failure) {
                work.ui().execute(() -> {
                    if (!shell.isDisposed()) {
                        ProblemDialog.open(
                                shell, Problem.of(failure, seat.ledger().clock().instant(), seat.locale()));
                    }
                });
            }
        });
    }

    /** 見送り, with its reason. */
    void dismiss(Shell shell, List<String> proposals) {
        if (proposals.isEmpty()) {
            return;
        }
        var reason = FieldDefinition.of("reason", new FieldKind.Lines(LONGEST_REASON, 2))
                .must();
        var form = new FormModel(List.of(reason), words);
        var model = new ActModel(
                ErrandDesk.of(seat, ProposalActs.DISMISS, words.say("dismiss.work")),
                work,
                form,
                Names.words(seat.locale()),
                () -> Submission.of(
                        ProposalActs.DISMISS,
                        new ProposalActs.Dismiss(proposals, form.value(reason).orElse(""))));
        ActDialog.open(
                shell,
                words.say("dismiss.title", proposals.size()),
                words.say("dismiss.do"),
                false,
                model,
                receipt -> done.accept(words.say("dismiss.done", proposals.size())));
    }
}
