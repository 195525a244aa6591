// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.internal.act;

import fudaban.egov.gima.diff.UserState;
import fudaban.egov.gima.model.AcceptedUser;
import fudaban.egov.gima.model.GimaPackage.Literals;
import fudaban.egov.gima.model.ReleaseLine;
import fudaban.ledger.act.Change;
import java.util.Optional;

/** The last accepted state: changed only by what the service has accepted. */
final class AcceptedState {
    private final Change change;

    AcceptedState(Change change) {
        this.change = change;
    }

    /** The user of an id. */
    Optional<AcceptedUser> find(String userId) {
        return change.find(AcceptedUser.class, Literals.ACCEPTED_USER__USER_ID, userId);
    }

    /** The service holds what this line wanted. */
    void accept(ReleaseLine line) {
        Optional<AcceptedUser> known = find(line.getUserId());
        if (line.getAfter() == null) {
            known.ifPresent(change::remove);
            return;
        }
        AcceptedUser user = known.orElseGet(() -> change.create(AcceptedUser.class));
        user.setUserId(line.getUserId());
        link(user, line.getPerson());
        user.setContent(line.getAfter());
        user.setRelease(line.getRelease());
        user.setAccepted(change.happened());
        user.setTakenOver(false);
    }

    /** Says whose user it is; null where the person is not known. */
    static void link(AcceptedUser user, String person) {
        user.setPerson(person);
        user.setMergeKey(person == null ? UserState.keyless(user.getUserId()) : person);
    }
}
