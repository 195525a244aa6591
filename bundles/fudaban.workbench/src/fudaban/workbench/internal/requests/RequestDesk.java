// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.requests;

import fudaban.ledger.Preview;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.profile.ConfirmationProfile;
import fudaban.ui.act.ActDesk;
import fudaban.ui.shell.Seat;
import java.time.Clock;
import java.util.List;

/** What a dialog asks of the ledger when something that waits is decided, confirmed or withdrawn: what would change is what the act that waits would change. */
final class RequestDesk implements ActDesk {
    /** What becomes of what waits. */
    interface Deciding {
        /** @param submission with the confirmation chosen; may be ignored */
        Receipt decide(Submission submission) throws Refusal;
    }

    private final ActDesk ledger;
    private final Seat seat;
    private final String number;
    private final boolean runs;
    private final boolean confirmed;
    private final Deciding deciding;

    /**
     * @param number of the request
     * @param runs whether the act may run now, so that its changes are shown
     * @param confirmed whether it is confirmed here as its profile says; otherwise nothing more is asked
     */
    RequestDesk(Seat seat, String number, boolean runs, boolean confirmed, Deciding deciding) {
        this.ledger = ActDesk.of(seat.ledger(), seat.session());
        this.seat = seat;
        this.number = number;
        this.runs = runs;
        this.confirmed = confirmed;
        this.deciding = deciding;
    }

    @Override
    public Clock clock() {
        return ledger.clock();
    }

    @Override
    public Preview preview(Submission submission) throws Refusal {
        return runs ? seat.ledger().preview(seat.session(), number) : new Preview(List.of());
    }

    @Override
    public ConfirmationProfile.Rule rule(String act) throws Refusal {
        return confirmed ? ledger.rule(act) : new ConfirmationProfile.Rule(List.of("none"), List.of());
    }

    @Override
    public Session prove(String account, char[] password) throws Refusal {
        return ledger.prove(account, password);
    }

    @Override
    public Receipt submit(Submission submission) throws Refusal {
        return deciding.decide(submission);
    }
}
