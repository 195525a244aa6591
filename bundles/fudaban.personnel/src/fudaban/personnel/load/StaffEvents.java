// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.load;

import fudaban.ledger.Ledger;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.Upkeep.Progress;
import fudaban.personnel.Personnel;
import fudaban.personnel.Reorganize;
import fudaban.personnel.StaffEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Submits staff events and reorganisations: on their day or later at once, before it as 予約, so that nothing shows in lists of people before 発令日. */
public final class StaffEvents {
    private final Ledger ledger;
    private final Session session;

    /** For one account. */
    public StaffEvents(Ledger ledger, Session session) {
        this.ledger = ledger;
        this.session = session;
    }

    /**
     * One event.
     *
     * @param workItem id of the work item, or null
     */
    public Receipt submit(StaffEvent event, String workItem) throws Refusal {
        return ledger.submit(
                session,
                dated(Submission.of(Personnel.STAFF_EVENT, event), event.effectiveOn())
                        .within(workItem));
    }

    /**
     * A reorganisation, chunk by chunk until nobody is left to move. Before its day it is one 予約; once that was confirmed on the day, calling this
     * again goes on
     * with whoever is left.
     *
     * @param workItem id of the work item, or null
     * @return the receipts of the chunks; empty when nothing was left to do
     */
    public List<Receipt> reorganize(Reorganize input, String workItem, Progress progress) throws Refusal {
        Submission submission = dated(Submission.of(Personnel.REORGANIZE, input), input.effectiveOn())
                .within(workItem);
        if (submission.effectiveOn().isPresent()) {
            return List.of(ledger.submit(session, submission));
        }
        List<Receipt> receipts = new ArrayList<>();
        while (!ledger.preview(session, submission).changes().isEmpty()) {
            receipts.add(ledger.submit(session, submission));
            progress.done(receipts.size(), receipts.size() + 1L);
        }
        return receipts;
    }

    private Submission dated(Submission submission, LocalDate day) {
        return day != null && day.isAfter(LocalDate.now(ledger.clock())) ? submission.effectiveOn(day) : submission;
    }
}
