// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.review;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.ledger.query.Query;
import fudaban.model.Attachment;
import fudaban.registers.Registry;
import fudaban.registers.model.AccountReview;
import fudaban.registers.model.FindingState;
import fudaban.registers.model.RegistersPackage.Literals;
import fudaban.registers.model.ReviewFinding;
import fudaban.registers.model.ReviewState;
import fudaban.registers.review.ReviewActs;
import org.osgi.service.component.annotations.Component;

/** 確定: the report as it was printed is kept, with the head it carries. What waits for being seen done stays watched afterwards. */
@Component(service = Act.class)
public final class CloseReview extends ReviewAct<ReviewActs.Close> {
    /** For the service registry. */
    public CloseReview() {
        super(ReviewActs.CLOSE, ReviewActs.Close.class, DESK);
    }

    @Override
    public void run(ReviewActs.Close input, Change change) throws Refusal {
        AccountReview review = open(input.review(), change);
        if (review.getCollections() == 0) {
            throw Registry.refusal("close.nothing", review.getNumber());
        }
        var open = Query.of(ReviewFinding.class)
                .where(Literals.REVIEW_FINDING__REVIEW, review.getId())
                .where(Literals.REVIEW_FINDING__STATE, FindingState.OPEN)
                .limit(ReviewActs.MOST);
        int undecided = change.list(open).size();
        if (undecided > 0) {
            throw Registry.refusal("close.open", review.getNumber(), undecided);
        }
        byte[] content = change.carried(input.hash());
        Attachment report = change.create(Attachment.class);
        report.setName(review.getNumber() + ".pdf");
        report.setMediaType("application/pdf");
        report.setSize(content.length);
        report.setHash(input.hash());
        report.setContent(content);
        report.setBelongsTo(review.getId());
        review.setState(ReviewState.CLOSED);
        review.setClosedOn(change.day());
        review.setClosedBy(change.actor().account());
        review.setHead(input.head());
        review.setReportHash(input.hash());
    }
}
