// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.review;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.model.Account;
import fudaban.registers.Registry;
import fudaban.registers.model.AccountReview;
import fudaban.registers.model.FindingDecision;
import fudaban.registers.model.FindingState;
import fudaban.registers.model.RegistersPackage.Literals;
import fudaban.registers.model.ReviewFinding;
import fudaban.registers.model.ReviewState;
import fudaban.registers.review.Comparison;
import fudaban.registers.review.ReviewActs;
import fudaban.registers.review.ReviewProfile;
import java.time.LocalDate;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;

/** What becomes of a finding. Nobody decides on an account of their own, and nothing is decided without a reason. */
@Component(service = Act.class)
public final class DecideFinding extends ReviewAct<ReviewActs.Decide> {
    /** For the service registry. */
    public DecideFinding() {
        super(ReviewActs.DECIDE, ReviewActs.Decide.class, REVIEWERS);
    }

    @Override
    public void run(ReviewActs.Decide input, Change change) throws Refusal {
        ReviewFinding finding = change.find(
                        ReviewFinding.class, Literals.REVIEW_FINDING__NUMBER, String.valueOf(input.finding()))
                .orElseThrow(() -> Registry.refusal("finding.none", String.valueOf(input.finding())));
        AccountReview review = change.load(AccountReview.class, finding.getReview());
        if (review.getState() == ReviewState.CLOSED) {
            throw Registry.refusal("review.closed", review.getNumber());
        }
        if (finding.getState() == FindingState.VERIFIED) {
            throw Registry.refusal("finding.verified", finding.getNumber());
        }
        if (own(finding, change)) {
            throw Registry.refusal(
                    "finding.self",
                    finding.getNumber(),
                    finding.getName(),
                    change.actor().name());
        }
        if (!Comparison.decisions(finding.getKind()).contains(input.decision())) {
            throw Registry.refusal("finding.decision", finding.getNumber());
        }
        if (input.reason() == null || input.reason().isBlank()) {
            throw Registry.refusal("finding.reason", finding.getNumber());
        }
        boolean kept = input.decision() == FindingDecision.KEEP;
        finding.setDecision(input.decision());
        finding.setState(kept ? FindingState.KEPT : FindingState.DECIDED);
        finding.setReason(input.reason().strip());
        finding.setReference(input.reference());
        finding.setDecidedBy(change.actor().account());
        finding.setDecidedOn(change.day());
        finding.setDue(kept ? null : due(input, change));
    }

    private static LocalDate due(ReviewActs.Decide input, Change change) throws Refusal {
        LocalDate due = input.due() == null
                ? change.day().plusDays(change.profile(ReviewProfile.class).actionDays())
                : input.due();
        if (due.isBefore(change.day())) {
            throw Registry.refusal("review.due", due.toString());
        }
        return due;
    }

    /** The owner is known by record, by name, or by the account's own name: any of them is enough to keep the person out. */
    private static boolean own(ReviewFinding finding, Change change) throws Refusal {
        Account reviewer = change.load(Account.class, change.actor().account());
        if (reviewer.getPerson() != null && reviewer.getPerson().equals(finding.getPerson())) {
            return true;
        }
        String owner = plain(finding.getOwnerName());
        return plain(reviewer.getName()).equals(plain(finding.getName()))
                || !owner.isEmpty() && owner.equals(plain(reviewer.getDisplayName()));
    }

    private static String plain(String text) {
        return text == null ? "" : text.replaceAll("[\\s　]", "").toLowerCase(Locale.ROOT);
    }
}
