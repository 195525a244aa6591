// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.act;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.model.Role;

/**
 * A piece of work from 着手 to 完了, however it ends: for try-with-resources. When the work fails and then the work item cannot be finished either, the
 * failure of the work is what is thrown, with the other one suppressed.
 */
public final class WorkPiece implements AutoCloseable {
    private final Ledger ledger;
    private final Session session;
    private final String title;
    private final String item;
    private String outcome;
    private int count;

    private WorkPiece(Ledger ledger, Session session, String title, String item, String outcome) {
        this.ledger = ledger;
        this.session = session;
        this.title = title;
        this.item = item;
        this.outcome = outcome;
    }

    /**
     * Begins it. 官側職員 keep no work items, nor is one kept where the contract names no row: then there is none, and the rest goes as usual.
     *
     * @param row row of 別表2, or empty
     * @param title what is done, without names of holders
     * @param outcome what the item says if nothing more is said: that the work was stopped
     */
    public static WorkPiece begin(Ledger ledger, Session session, String row, String title, String outcome)
            throws Refusal {
        boolean kept = (session.role() == Role.OPERATOR || session.role() == Role.MANAGER) && !row.isEmpty();
        String item = kept
                ? ledger.submit(session, Submission.of(Work.START, new Work.Start(row, title)))
                        .records()
                        .getFirst()
                : null;
        return new WorkPiece(ledger, session, title, item, outcome);
    }

    /** Id of the work item, for {@link Submission#within}; null where none is kept. */
    public String item() {
        return item;
    }

    /**
     * What the item will say when it ends now.
     *
     * @param said how it ended, without names of holders
     * @param number how many were dealt with
     */
    public void says(String said, int number) {
        outcome = said;
        count = number;
    }

    /** Finishes it. */
    @Override
    public void close() throws Refusal {
        if (item != null) {
            ledger.submit(
                    session,
                    Submission.of(Work.FINISH, new Work.Finish(item, title, outcome, null, count))
                            .within(item));
        }
    }
}
