// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import static fudaban.model.CredentialState.ACTIVE;
import static fudaban.model.CredentialState.DESTROYED;
import static fudaban.model.CredentialState.ISSUED;
import static fudaban.model.CredentialState.RETIRED;
import static fudaban.model.CredentialState.SPOILED;
import static fudaban.model.CredentialState.SUSPENDED;

import fudaban.issuance.act.CardStep;
import fudaban.model.CredentialState;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What should become of a card, said once more in other words than the program's table: what random sequences of acts are compared with. */
final class CardModel {
    /** Person and kind: of the cards that share it, one at most is in use. */
    final String owner;

    final boolean own;
    CredentialState state = ISSUED;
    boolean inHand;
    private CredentialState before;
    private boolean suspendedByReturn;

    CardModel(String owner, boolean own) {
        this.owner = owner;
        this.own = own;
    }

    /** Whether the step is taken; nothing changes when it is not. */
    boolean take(CardStep step, boolean replace, List<CardModel> all) {
        return switch (step) {
            case ACTIVATE -> state == ISSUED && activate(replace, all);
            case SUSPEND -> suspend(false);
            case RELEASE -> state == SUSPENDED && !inHand && back(all);
            case RETIRE -> Set.of(ISSUED, ACTIVE, SUSPENDED).contains(state) && become(RETIRED);
            case RETURN -> handIn();
            case UNDO_RETURN -> giveBack(all);
            case SPOIL -> !own && state == ISSUED && become(SPOILED);
            case DESTROY -> !own && Set.of(RETIRED, SPOILED).contains(state) && become(DESTROYED);
            default -> false;
        };
    }

    private Optional<CardModel> other(List<CardModel> all) {
        return all.stream()
                .filter(each -> each != this && each.owner.equals(owner) && each.state == ACTIVE)
                .findFirst();
    }

    private boolean activate(boolean replace, List<CardModel> all) {
        Optional<CardModel> other = other(all);
        if (other.isPresent() && !replace) {
            return false;
        }
        other.ifPresent(each -> each.suspend(false));
        inHand = false;
        return become(ACTIVE);
    }

    private boolean suspend(boolean byReturn) {
        if (state != ISSUED && state != ACTIVE) {
            return false;
        }
        before = state;
        suspendedByReturn = byReturn;
        return become(SUSPENDED);
    }

    private boolean back(List<CardModel> all) {
        return (before != ACTIVE || other(all).isEmpty()) && become(before);
    }

    private boolean handIn() {
        if (own || inHand || !Set.of(ISSUED, ACTIVE, SUSPENDED, RETIRED).contains(state)) {
            return false;
        }
        inHand = true;
        return state != ACTIVE || suspend(true);
    }

    private boolean giveBack(List<CardModel> all) {
        if (!inHand || !Set.of(ISSUED, ACTIVE, SUSPENDED, RETIRED).contains(state)) {
            return false;
        }
        boolean given = state != SUSPENDED || !suspendedByReturn || back(all);
        inHand = !given;
        return given;
    }

    private boolean become(CredentialState next) {
        state = next;
        return true;
    }
}
