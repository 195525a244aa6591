// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.act;

import fudaban.ledger.Session;
import fudaban.ledger.act.WorkPiece;
import fudaban.ui.shell.Seat;

/**
 * A piece of work done from a screen: it begins a work item, works, and finishes it, so that the 日報 writes itself. Accounts of the office keep no work
 * items.
 */
public final class Errand {
    /**
     * How the work ended.
     *
     * @param outcome in a sentence, without names of holders
     * @param count how many were dealt with
     */
    public record Done(String outcome, int count) {}

    /** The work. */
    @FunctionalInterface
    public interface Doing {
        /** @param item id of the work item; null where none is kept */
        Done with(String item) throws Exception;
    }

    private final Seat seat;
    private final Session session;

    /** Work begun by the person who sits there; it goes on when the desk locks itself meanwhile. */
    public Errand(Seat seat) {
        this.seat = seat;
        this.session = seat.session().working();
    }

    /** The session to work with. */
    public Session session() {
        return session;
    }

    /**
     * Does it. Called in the background.
     *
     * @param row row of 別表2; empty where the contract names none: then no work item is kept
     * @param title what is done, without names of holders
     * @param stopped what the work item says when it fails
     */
    public Done run(String row, String title, String stopped, Doing doing) throws Exception {
        try (var piece = WorkPiece.begin(seat.ledger(), session, row, title, stopped)) {
            Done done = doing.with(piece.item());
            piece.says(done.outcome(), done.count());
            return done;
        }
    }
}
