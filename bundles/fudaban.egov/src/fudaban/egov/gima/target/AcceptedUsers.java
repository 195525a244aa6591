// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.target;

import fudaban.egov.gima.Gima;
import fudaban.egov.gima.diff.UserState;
import fudaban.egov.gima.diff.UserStream;
import fudaban.egov.gima.model.AcceptedUser;
import fudaban.egov.gima.model.GimaPackage.Literals;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Reading;
import fudaban.ledger.query.Row;
import java.time.Instant;
import java.util.List;

/** What the service accepted last, in the order of people. */
public final class AcceptedUsers implements UserStream {
    private final Reading reading;

    /**
     * As this account sees it.
     *
     * @throws Refusal when it may not see people
     */
    public AcceptedUsers(Ledger ledger, Session session) throws Refusal {
        Gima.requireSight(session);
        reading = new Reading(
                ledger,
                session,
                Query.of(AcceptedUser.class)
                        .orderBy(Literals.ACCEPTED_USER__MERGE_KEY, false)
                        .only(List.of(
                                Literals.ACCEPTED_USER__MERGE_KEY,
                                Literals.ACCEPTED_USER__USER_ID,
                                Literals.ACCEPTED_USER__CONTENT,
                                Literals.ACCEPTED_USER__ACCEPTED)));
    }

    @Override
    public UserState next() throws Refusal {
        Row row = reading.next();
        if (row == null) {
            return null;
        }
        return new UserState(
                row.text(Literals.ACCEPTED_USER__MERGE_KEY),
                row.text(Literals.ACCEPTED_USER__USER_ID),
                row.text(Literals.ACCEPTED_USER__CONTENT),
                null,
                (Instant) row.get(Literals.ACCEPTED_USER__ACCEPTED));
    }
}
