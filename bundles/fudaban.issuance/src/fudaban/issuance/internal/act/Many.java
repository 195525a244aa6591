// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.Issuance;
import fudaban.issuance.act.CardStep;
import fudaban.issuance.act.Lifecycle;
import fudaban.issuance.wave.model.PartState;
import fudaban.issuance.wave.model.WavePart;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Change;
import fudaban.model.Credential;
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
        for (String each : wave.getNumbers().lines().toList()) {
            if (!done(each, step, change, does)) {
                skipped.add(each);
            }
        }
        wave.setSkipped(String.join("\n", skipped));
        wave.setDone(wave.getSize() - skipped.size());
        wave.setState(PartState.DONE);
        wave.setEnded(change.happened());
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
