// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.internal.act;

import fudaban.egov.gima.diff.UserState;
import fudaban.egov.gima.model.AcceptedUser;
import fudaban.egov.gima.model.GimaPackage.Literals;
import fudaban.egov.gima.model.ReleaseLine;
import fudaban.ledger.act.Change;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Query.Operator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The last accepted state: changed only by what the service has accepted. */
final class AcceptedState {
    private final Change change;
    private final Map<String, AcceptedUser> known = new HashMap<>();

    /**
     * Asks once for all users of a chunk, before anything changes: every question has what changed so far written first.
     *
     * @param userIds those it will be asked for, at most a chunk of them
     */
    AcceptedState(Change change, List<String> userIds) {
        this.change = change;
        if (!userIds.isEmpty()) {
            var users = Query.of(AcceptedUser.class)
                    .where(Literals.ACCEPTED_USER__USER_ID, Operator.IN, userIds.toArray())
                    .limit(userIds.size());
            change.list(users).forEach(user -> known.put(user.getUserId(), user));
        }
    }

    /** The user of an id. */
    Optional<AcceptedUser> find(String userId) {
        return Optional.ofNullable(known.get(userId));
    }

    /** The service holds what this line wanted. */
    void accept(ReleaseLine line) {
        if (line.getAfter() == null) {
            find(line.getUserId()).ifPresent(change::remove);
            known.remove(line.getUserId());
            return;
        }
        AcceptedUser user = known.computeIfAbsent(line.getUserId(), id -> change.create(AcceptedUser.class));
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
