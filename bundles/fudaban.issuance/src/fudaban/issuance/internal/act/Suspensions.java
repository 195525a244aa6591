// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.Issuance;
import fudaban.issuance.act.CardStep;
import fudaban.issuance.model.IssuancePackage;
import fudaban.issuance.model.Suspension;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Change;
import fudaban.model.Credential;
import fudaban.model.CredentialState;

/** 失効登録 and its 解除, which restores exactly what was. */
final class Suspensions {
    private Suspensions() {}

    static void suspend(Credential card, String reason, Change change) throws Refusal {
        needReason(reason);
        CredentialState before = card.getState();
        Cards.move(change, card, CardStep.SUSPEND, CredentialState.SUSPENDED);
        card.setReason(reason);
        open(card, before, reason, change);
    }

    static Suspension open(Credential card, CredentialState before, String reason, Change change) {
        Suspension suspension = change.create(Suspension.class);
        suspension.setCredential(card.getId());
        suspension.setNumber(card.getNumber());
        suspension.setOpenKey(card.getId());
        suspension.setBefore(before);
        suspension.setReason(reason);
        suspension.setSuspended(change.happened());
        return suspension;
    }

    static Suspension of(Credential card, Change change) throws Refusal {
        return change.find(Suspension.class, IssuancePackage.Literals.SUSPENSION__OPEN_KEY, card.getId())
                .orElseThrow(() ->
                        Issuance.refusal("card.step.release", card.getNumber(), Cards.stateName(card.getState())));
    }

    static void close(Suspension suspension, String reason, Change change) {
        suspension.setOpenKey(null);
        suspension.setReleased(change.happened());
        suspension.setReleaseReason(reason);
    }

    static void needReason(String reason) throws Refusal {
        if (reason == null || reason.isBlank()) {
            throw Issuance.refusal("reason.none");
        }
    }
}
