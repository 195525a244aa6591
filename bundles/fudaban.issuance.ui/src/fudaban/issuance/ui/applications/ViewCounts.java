// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.applications;

import fudaban.issuance.defects.model.CaseState;
import fudaban.issuance.defects.model.DefectCase;
import fudaban.issuance.defects.model.DefectsPackage;
import fudaban.issuance.proposals.model.Proposal;
import fudaban.issuance.proposals.model.ProposalState;
import fudaban.issuance.proposals.model.ProposalsPackage;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Query;
import fudaban.ui.Work;
import fudaban.ui.search.ChoiceBar.Choice;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import java.util.List;
import java.util.function.Consumer;

/** The views of 申請, with how much is in each beside the list of applications itself. */
final class ViewCounts {
    /** What may be seen beside the applications. */
    enum View {
        /** 不備待ち. */
        WAITING,
        /** 提案. */
        PROPOSALS
    }

    private final Seat seat;
    private final Work work;
    private final Consumer<List<Choice>> shown;
    private final Words words;

    ViewCounts(Seat seat, Work work, Consumer<List<Choice>> shown) {
        this.seat = seat;
        this.work = work;
        this.shown = shown;
        this.words = Words.of(ViewCounts.class, seat.locale());
        show("", "");
    }

    /** Counts anew, in the background. */
    void refresh() {
        work.background().execute(() -> {
            String waiting = count(
                    Query.of(DefectCase.class).where(DefectsPackage.Literals.DEFECT_CASE__STATE, CaseState.WAITING));
            String proposals = count(
                    Query.of(Proposal.class).where(ProposalsPackage.Literals.PROPOSAL__STATE, ProposalState.OPEN));
            work.ui().execute(() -> show(waiting, proposals));
        });
    }

    private String count(Query<?> query) {
        try {
            return seat.ledger().count(seat.session(), query).toString();
        } catch (Refusal | RuntimeException shownByTheTable) {
            return "";
        }
    }

    private void show(String waiting, String proposals) {
        shown.accept(List.of(
                new Choice(null, words.say("view.applications"), ""),
                new Choice(View.WAITING, words.say("view.waiting"), waiting),
                new Choice(View.PROPOSALS, words.say("view.proposals"), proposals)));
    }
}
