// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.Issuance;
import fudaban.issuance.act.CardStep;
import fudaban.issuance.act.Lifecycle;
import fudaban.issuance.delivery.model.CarriedCard;
import fudaban.issuance.delivery.model.DeliveryPackage;
import fudaban.issuance.model.CardReturn;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.issuance.model.Suspension;
import fudaban.issuance.wave.model.PartState;
import fudaban.issuance.wave.model.WavePart;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Change;
import fudaban.model.Credential;
import fudaban.model.ModelPackage;
import fudaban.model.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A step with one card, or with the cards of a wave's part. */
final class Many {
    private Many() {}

    /** The step; nothing of the card is changed yet when it refuses. */
    interface Step {
        void with(Credential card) throws Refusal;
    }

    static void each(String number, String part, CardStep step, Change change, Step does) throws Refusal {
        if (part == null) {
            does.with(Cards.known(change, number));
            return;
        }
        WavePart wave = change.load(WavePart.class, part);
        if (wave.getState() != PartState.PLANNED && wave.getState() != PartState.WAITING) {
            throw Issuance.refusal("wave.part.ended", String.valueOf(wave.getPlace()));
        }
        List<String> skipped = new ArrayList<>();
        List<String> numbers = wave.getNumbers().lines().toList();
        fetch(numbers, change);
        for (String each : numbers) {
            if (!done(each, step, change, does)) {
                skipped.add(each);
            }
        }
        wave.setSkipped(String.join("\n", skipped));
        wave.setDone(wave.getSize() - skipped.size());
        wave.setState(PartState.DONE);
        wave.setEnded(change.happened());
    }

    /** All that the steps ask about each card, asked once about all. */
    private static void fetch(List<String> numbers, Change change) {
        change.fetch(Credential.class, ModelPackage.Literals.CREDENTIAL__NUMBER, numbers);
        List<Credential> cards = numbers.stream()
                .flatMap(number -> Cards.byNumber(change, number).stream())
                .toList();
        List<String> ids = cards.stream().map(Credential::getId).toList();
        change.fetch(CardReturn.class, Literals.CARD_RETURN__OPEN_KEY, ids);
        change.fetch(Suspension.class, Literals.SUSPENSION__OPEN_KEY, ids);
        change.fetch(CarriedCard.class, DeliveryPackage.Literals.CARRIED_CARD__OPEN_KEY, ids);
        List<String> people = cards.stream().map(Credential::getPerson).toList();
        change.fetch(Person.class, people);
        change.fetch(Credential.class, ModelPackage.Literals.CREDENTIAL__PERSON, people);
    }

    private static boolean done(String number, CardStep step, Change change, Step does) {
        Optional<Credential> card = Cards.byNumber(change, number);
        if (card.isEmpty()
                || !Lifecycle.offered(
                                card.get().getKind(),
                                card.get().getState(),
                                Returns.open(card.get(), change).isPresent())
                        .contains(step)) {
            return false;
        }
        try {
            does.with(card.get());
            return true;
        } catch (Refusal notThisOne) {
            // E.g. its holder has another card in use by now: the part says that it was left out.
            return false;
        }
    }
}
