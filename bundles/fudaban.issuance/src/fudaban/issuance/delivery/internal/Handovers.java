// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery.internal;

import fudaban.issuance.delivery.Delivery;
import fudaban.issuance.delivery.SheetCode;
import fudaban.issuance.delivery.model.DeliveryPackage.Literals;
import fudaban.issuance.delivery.model.Handover;
import fudaban.issuance.delivery.model.HandoverState;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Change;

/** Finds sheets of the counter. */
final class Handovers {
    private Handovers() {}

    static Handover known(Change change, String typed) throws Refusal {
        String number = SheetCode.parse(typed).number();
        return change.find(Handover.class, Literals.HANDOVER__NUMBER, number)
                .orElseThrow(() -> Delivery.refusal("handover.unknown", number));
    }

    /** A sheet whose cards are under way. */
    static Handover open(Change change, String typed) throws Refusal {
        Handover handover = known(change, typed);
        if (handover.getState() != HandoverState.OPEN) {
            throw Delivery.refusal("handover.closed", handover.getNumber(), word(handover.getState()));
        }
        return handover;
    }

    private static fudaban.ledger.Word word(HandoverState state) {
        return Delivery.refusal("HandoverState." + state.getName());
    }
}
