// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.act;

import fudaban.ledger.Ledger;
import fudaban.ledger.Preview;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.profile.ConfirmationProfile;
import java.time.Clock;
import java.time.LocalDate;

/** What a dialog asks of the ledger for one act. Called in the background, but for the clock. */
public interface ActDesk {
    /** The desk's clock and time zone. */
    Clock clock();

    /** What the act would change. */
    Preview preview(Submission submission) throws Refusal;

    /** How the act is confirmed. */
    ConfirmationProfile.Rule rule(String act) throws Refusal;

    /** Proves an approver's account. */
    Session prove(String account, char[] password) throws Refusal;

    /** Runs the act, or enters the request for it. */
    Receipt submit(Submission submission) throws Refusal;

    /** The ledger, for one who works there. */
    static ActDesk of(Ledger ledger, Session session) {
        return new ActDesk() {
            @Override
            public Clock clock() {
                return ledger.clock();
            }

            @Override
            public Preview preview(Submission submission) throws Refusal {
                return ledger.preview(session, submission);
            }

            @Override
            public ConfirmationProfile.Rule rule(String act) throws Refusal {
                return ledger.profile(ConfirmationProfile.class, LocalDate.now(ledger.clock()))
                        .rule(act);
            }

            @Override
            public Session prove(String account, char[] password) throws Refusal {
                return ledger.logIn(account, password);
            }

            @Override
            public Receipt submit(Submission submission) throws Refusal {
                return ledger.submit(session, submission);
            }
        };
    }
}
