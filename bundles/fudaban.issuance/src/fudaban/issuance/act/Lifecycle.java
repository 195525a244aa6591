// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.act;

import static fudaban.model.CredentialState.ACTIVE;
import static fudaban.model.CredentialState.AWAITING_RESULT;
import static fudaban.model.CredentialState.ISSUED;
import static fudaban.model.CredentialState.PREPARED;
import static fudaban.model.CredentialState.RETIRED;
import static fudaban.model.CredentialState.SUSPENDED;

import fudaban.model.CredentialState;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The one table of what a card may become. 失効 can be undone (別表2: 失効情報登録及び解除), 廃止 cannot; there is no way into 有効 but delivery and release. The
 * table is not a
 * profile: no pack may make a retired card valid again.
 */
public final class Lifecycle {
    /**
     * A line of the table.
     *
     * @param from the state before
     * @param step what is done
     * @param to the state after
     */
    public record Transition(CredentialState from, CardStep step, CredentialState to) {}

    /** The table. */
    public static final List<Transition> TABLE = List.of(
            new Transition(PREPARED, CardStep.FINISH, ISSUED),
            new Transition(PREPARED, CardStep.HAND_OVER, AWAITING_RESULT),
            new Transition(AWAITING_RESULT, CardStep.FINISH, ISSUED),
            new Transition(AWAITING_RESULT, CardStep.TAKE_BACK, PREPARED),
            new Transition(PREPARED, CardStep.CANCEL, RETIRED),
            new Transition(ISSUED, CardStep.ACTIVATE, ACTIVE),
            new Transition(ISSUED, CardStep.SUSPEND, SUSPENDED),
            new Transition(ACTIVE, CardStep.SUSPEND, SUSPENDED),
            new Transition(SUSPENDED, CardStep.RELEASE, ISSUED),
            new Transition(SUSPENDED, CardStep.RELEASE, ACTIVE),
            new Transition(ISSUED, CardStep.RETIRE, RETIRED),
            new Transition(ACTIVE, CardStep.RETIRE, RETIRED),
            new Transition(SUSPENDED, CardStep.RETIRE, RETIRED));

    private Lifecycle() {}

    /** What may be done with a card in this state: only this is offered. */
    public static Set<CardStep> offered(CredentialState state) {
        return TABLE.stream()
                .filter(line -> line.from() == state)
                .map(Transition::step)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the table has this line. */
    public static boolean allows(CredentialState from, CardStep step, CredentialState to) {
        return TABLE.contains(new Transition(from, step, to));
    }
}
