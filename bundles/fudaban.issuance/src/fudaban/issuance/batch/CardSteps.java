// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.batch;

import fudaban.hardware.card.CardIdentity;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.ModelPackage;
import fudaban.model.Step;
import fudaban.model.StepState;
import java.util.Map;
import java.util.Optional;

/** Reads the steps of cards back. */
final class CardSteps {
    private CardSteps() {}

    static Optional<Row> byKey(Ledger ledger, Session session, String key) throws Refusal {
        return ledger.list(session, Query.of(Step.class).where(ModelPackage.Literals.STEP__KEY, key)).rows().stream()
                .findFirst();
    }

    static StepState state(Row step) {
        return (StepState) step.values().getOrDefault(ModelPackage.Literals.STEP__STATE, StepState.INTENT);
    }

    static Map<String, String> plan(Row step) {
        return Chips.facts(step.text(ModelPackage.Literals.STEP__PLAN));
    }

    static Map<String, String> outcome(Row step) {
        return Chips.facts(step.text(ModelPackage.Literals.STEP__OUTCOME));
    }

    /**
     * Whether this is the card a plan was made for: it bears the UUID, or it is the blank that lay there. Contact cards have no
     * number to know a blank by: one that bears nothing is as good as the other, and a begun one is never valid.
     */
    static boolean meant(CardIdentity card, String chip, Optional<String> uid) {
        return switch (card.standing()) {
            case BEGUN, COMPLETE ->
                card.cardUuid().filter(uuid -> uuid.toString().equals(chip)).isPresent();
            case BLANK -> uid.equals(card.uid());
            default -> false;
        };
    }
}
