// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.row;

import fudaban.ledger.Ledger;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.act.Work;
import java.time.Instant;

/**
 * Submits an act of a register as a piece of work, so that the 日報 writes itself: with the row of 別表2 the register serves. The act comes first; what is refused
 * leaves no work.
 */
public final class RegisterWork {
    private final Ledger ledger;
    private final Session session;

    /** As this account. */
    public RegisterWork(Ledger ledger, Session session) {
        this.ledger = ledger;
        this.session = session;
    }

    /**
     * The work an entry is.
     *
     * @param row row of 別表2
     * @param title title of the work item, without names
     * @param outcome how it ended
     * @param count how many rows
     * @param begin when it was begun; null: at the time of the entry
     */
    public record Piece(String row, String title, String outcome, int count, Instant begin) {}

    /** Submits the act, then enters the work. */
    public Receipt submit(String act, java.lang.Record input, Piece piece) throws Refusal {
        return submit(Submission.of(act, input), piece);
    }

    /** The same with all a submission may say. */
    public Receipt submit(Submission submission, Piece piece) throws Refusal {
        Receipt receipt = ledger.submit(session, submission);
        Instant begin =
                piece.begin() == null || piece.begin().isAfter(receipt.entered()) ? receipt.entered() : piece.begin();
        ledger.submit(
                session,
                Submission.of(
                                Work.ENTER,
                                new Work.Enter(
                                        piece.row(),
                                        piece.title(),
                                        null,
                                        begin,
                                        new Work.Text(null, piece.outcome(), null, piece.count(), null, null),
                                        null))
                        .happenedAt(receipt.entered()));
        return receipt;
    }
}
