// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.Issuance;
import fudaban.issuance.act.CardStep;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Change;
import fudaban.model.Credential;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The one way into 有効 by delivery, and 失効登録, for acts that do them with several cards at once. */
public final class Activations {
    private Activations() {}

    /**
     * The card of a number.
     *
     * @throws Refusal when there is none
     */
    public static Credential card(Change change, String number) throws Refusal {
        return Cards.known(change, number);
    }

    /** Reads the cards of many numbers, for acts with many. */
    public static void fetch(Change change, List<String> numbers) {
        change.fetch(Credential.class, ModelPackage.Literals.CREDENTIAL__NUMBER, numbers);
    }

    /**
     * 有効, because it is in its holder's hands.
     *
     * @param replace whether another card of the holder that is in use is suspended at the same time
     */
    public static void activate(Change change, Credential card, boolean replace) throws Refusal {
        if (replace && card.getPerson() != null) {
            Optional<Credential> before = Cards.active(change, card.getPerson(), card.getKind());
            if (before.isPresent() && before.get() != card) {
                String reason =
                        Issuance.refusal("reason.replaced", card.getNumber()).sentence(Locale.JAPAN);
                Suspensions.suspend(before.get(), reason, change);
                before.get().setSuccessor(card.getId());
            }
        }
        Cards.move(change, card, CardStep.ACTIVATE, CredentialState.ACTIVE);
        // What lay at the desk is given out again.
        Returns.open(card, change)
                .ifPresent(kept -> Returns.close(
                        kept, Issuance.refusal("reason.handed-over").sentence(Locale.JAPAN), change));
    }

    /** 失効登録. */
    public static void suspend(Change change, Credential card, String reason) throws Refusal {
        Suspensions.suspend(card, reason, change);
    }
}
