// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.desk;

import fudaban.issuance.defects.model.CaseState;
import fudaban.issuance.defects.model.DefectCase;
import fudaban.issuance.defects.model.DefectsPackage;
import fudaban.issuance.profile.DefectLetters;
import fudaban.issuance.proposals.model.Proposal;
import fudaban.issuance.proposals.model.ProposalState;
import fudaban.issuance.proposals.model.ProposalsPackage;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Count;
import fudaban.ledger.query.Query;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.TodayItem;
import fudaban.ui.shell.TodayItem.Section;
import fudaban.ui.shell.TodayItem.Urgency;
import fudaban.ui.shell.TodaySource;
import fudaban.ui.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** What 本日 says of applications that do not come by themselves: units that do not answer, and proposals nobody has dealt with. */
@Component
public final class ApplicationsToday implements TodaySource {
    @Override
    public List<TodayItem> today(Seat seat) throws Refusal {
        var words = Words.of(ApplicationsToday.class, seat.locale());
        List<TodayItem> items = new ArrayList<>();
        Query<DefectCase> waiting =
                Query.of(DefectCase.class).where(DefectsPackage.Literals.DEFECT_CASE__STATE, CaseState.WAITING);
        LocalDate latest = seat.today()
                .minusDays(
                        seat.ledger().profile(DefectLetters.class, seat.today()).remindDays());
        long late = count(
                        seat, waiting.where(DefectsPackage.Literals.DEFECT_CASE__NOTICED_ON, Query.Operator.TO, latest))
                .number();
        Count all = count(seat, waiting);
        if (all.number() > 0) {
            items.add(new TodayItem(
                    Section.AWAITING,
                    late > 0 ? Urgency.TODAY : Urgency.CALM,
                    "hourglass",
                    words.say("defects.waiting", all.toString()),
                    late > 0 ? words.say("defects.late", late) : words.say("defects.waiting.why"),
                    null,
                    Places.of(Places.APPLICATIONS, "view", "WAITING")));
        }
        Count open = count(
                seat, Query.of(Proposal.class).where(ProposalsPackage.Literals.PROPOSAL__STATE, ProposalState.OPEN));
        if (open.number() > 0) {
            items.add(new TodayItem(
                    Section.DUE,
                    Urgency.SOON,
                    "inbox",
                    words.say("proposals", open.toString()),
                    words.say("proposals.why"),
                    null,
                    Places.of(Places.APPLICATIONS, "view", "PROPOSALS")));
        }
        return items;
    }

    private static Count count(Seat seat, Query<?> query) throws Refusal {
        return seat.ledger().count(seat.session(), query);
    }
}
