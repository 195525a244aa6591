// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.act;

import static fudaban.model.CredentialState.ACTIVE;
import static fudaban.model.CredentialState.AWAITING_RESULT;
import static fudaban.model.CredentialState.DESTROYED;
import static fudaban.model.CredentialState.ISSUED;
import static fudaban.model.CredentialState.PREPARED;
import static fudaban.model.CredentialState.RETIRED;
import static fudaban.model.CredentialState.SPOILED;
import static fudaban.model.CredentialState.SUSPENDED;

import fudaban.model.CredentialKind;
import fudaban.model.CredentialState;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The one table of what a card may become. 失効 can be undone (別表2: 失効情報登録及び解除), 廃止 cannot; there is no way into 有効 but delivery,
 * release and giving back what was handed in; only what is 廃止済 or 書損 is destroyed, and what is destroyed stays so. A holder's own card
 * (個人番号カード) is registered and released, never made, handed in, spoiled or destroyed here. The table is not a profile: no pack may make a
 * retired card valid again.
 */
public final class Lifecycle {
    /**
     * A line of the table.
     *
     * @param from the state before
     * @param step what is done
     * @param to the state after
     * @param kinds the kinds of card it is for
     */
    public record Transition(CredentialState from, CardStep step, CredentialState to, Set<CredentialKind> kinds) {}

    private static final Set<CredentialKind> ALL = Set.copyOf(EnumSet.allOf(CredentialKind.class));
    /** What is made, handed out and handed in as a thing. */
    private static final Set<CredentialKind> MADE = Set.of(CredentialKind.STAFF_CARD, CredentialKind.SPECIAL_PASS);

    private static final Set<CredentialKind> OWN = Set.of(CredentialKind.OWN_CARD);

    /** The table. */
    public static final List<Transition> TABLE = List.of(
            new Transition(PREPARED, CardStep.FINISH, ISSUED, MADE),
            new Transition(PREPARED, CardStep.HAND_OVER, AWAITING_RESULT, ALL),
            new Transition(AWAITING_RESULT, CardStep.FINISH, ISSUED, ALL),
            new Transition(AWAITING_RESULT, CardStep.TAKE_BACK, PREPARED, ALL),
            new Transition(PREPARED, CardStep.CANCEL, RETIRED, ALL),
            new Transition(PREPARED, CardStep.ACTIVATE, ACTIVE, OWN),
            new Transition(ISSUED, CardStep.ACTIVATE, ACTIVE, ALL),
            new Transition(ISSUED, CardStep.SPOIL, SPOILED, MADE),
            new Transition(ISSUED, CardStep.SUSPEND, SUSPENDED, ALL),
            new Transition(ACTIVE, CardStep.SUSPEND, SUSPENDED, ALL),
            new Transition(SUSPENDED, CardStep.RELEASE, ISSUED, ALL),
            new Transition(SUSPENDED, CardStep.RELEASE, ACTIVE, ALL),
            new Transition(ISSUED, CardStep.RETIRE, RETIRED, ALL),
            new Transition(ACTIVE, CardStep.RETIRE, RETIRED, ALL),
            new Transition(SUSPENDED, CardStep.RETIRE, RETIRED, ALL),
            new Transition(ISSUED, CardStep.RETURN, ISSUED, MADE),
            new Transition(ISSUED, CardStep.RETURN, SUSPENDED, MADE),
            new Transition(ACTIVE, CardStep.RETURN, ACTIVE, MADE),
            new Transition(ACTIVE, CardStep.RETURN, SUSPENDED, MADE),
            new Transition(SUSPENDED, CardStep.RETURN, SUSPENDED, MADE),
            new Transition(RETIRED, CardStep.RETURN, RETIRED, MADE),
            new Transition(ISSUED, CardStep.UNDO_RETURN, ISSUED, MADE),
            new Transition(ACTIVE, CardStep.UNDO_RETURN, ACTIVE, MADE),
            new Transition(SUSPENDED, CardStep.UNDO_RETURN, SUSPENDED, MADE),
            new Transition(SUSPENDED, CardStep.UNDO_RETURN, ISSUED, MADE),
            new Transition(SUSPENDED, CardStep.UNDO_RETURN, ACTIVE, MADE),
            new Transition(RETIRED, CardStep.UNDO_RETURN, RETIRED, MADE),
            new Transition(RETIRED, CardStep.DESTROY, DESTROYED, MADE),
            new Transition(SPOILED, CardStep.DESTROY, DESTROYED, MADE));

    private Lifecycle() {}

    /** What may be done with some card in this state, whatever its kind and wherever it is. */
    public static Set<CardStep> offered(CredentialState state) {
        return steps(line -> line.from() == state);
    }

    /**
     * What may be done with a card: only this is offered.
     *
     * @param inHand whether it was handed in and lies at the desk: then it cannot be handed in once more, nor be released while its holder does
     *     not have it
     */
    public static Set<CardStep> offered(CredentialKind kind, CredentialState state, boolean inHand) {
        return steps(line -> line.from() == state
                && line.kinds().contains(kind)
                && (inHand
                        ? line.step() != CardStep.RETURN && line.step() != CardStep.RELEASE
                        : line.step() != CardStep.UNDO_RETURN));
    }

    private static Set<CardStep> steps(Predicate<Transition> lines) {
        return TABLE.stream().filter(lines).map(Transition::step).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the table has this line. */
    public static boolean allows(CredentialKind kind, CredentialState from, CardStep step, CredentialState to) {
        return TABLE.stream()
                .anyMatch(line -> line.from() == from
                        && line.step() == step
                        && line.to() == to
                        && line.kinds().contains(kind));
    }
}
