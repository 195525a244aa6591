// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.review;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.ledger.query.Query;
import fudaban.office.era.FiscalYear;
import fudaban.registers.Registry;
import fudaban.registers.model.AccountReview;
import fudaban.registers.model.RegistersPackage.Literals;
import fudaban.registers.model.ReviewState;
import fudaban.registers.review.ReviewActs;
import fudaban.registers.review.ReviewProfile;
import fudaban.registers.row.Numbering;
import java.time.LocalDate;
import org.osgi.service.component.annotations.Component;

/** A 棚卸 of one system begins; one at a time for each. */
@Component(service = Act.class)
public final class OpenReview extends ReviewAct<ReviewActs.Open> {
    /** For the service registry. */
    public OpenReview() {
        super(ReviewActs.OPEN, ReviewActs.Open.class, DESK);
    }

    @Override
    public void run(ReviewActs.Open input, Change change) throws Refusal {
        String system = input.system() == null ? "" : input.system().strip();
        if (system.isEmpty()) {
            throw Registry.refusal("review.system");
        }
        var running = Query.of(AccountReview.class)
                .where(Literals.ACCOUNT_REVIEW__STATE, ReviewState.OPEN)
                .limit(ReviewActs.MOST);
        for (AccountReview other : change.list(running)) {
            if (other.getSystem().equals(system)) {
                throw Registry.refusal("review.running", system, other.getNumber());
            }
        }
        ReviewProfile profile = change.profile(ReviewProfile.class);
        LocalDate due = input.due() == null ? change.day().plusDays(profile.dueDays()) : input.due();
        if (due.isBefore(change.day())) {
            throw Registry.refusal("review.due", due.toString());
        }
        AccountReview review = change.create(AccountReview.class);
        String series = "account-review-" + FiscalYear.of(change.day()).year();
        review.setNumber(Numbering.number(profile.numbering(), change.day(), () -> change.next(series)));
        review.setSystem(system);
        review.setState(ReviewState.OPEN);
        review.setOpenedOn(change.day());
        review.setDue(due);
        review.setOpenedBy(change.actor().account());
        review.setRemark(input.remark());
    }
}
