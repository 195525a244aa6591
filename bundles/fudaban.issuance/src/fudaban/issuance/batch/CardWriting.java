// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.batch;

import fudaban.hardware.CardFailure;
import fudaban.hardware.CardFailure.Kind;
import fudaban.hardware.CardSession;
import fudaban.hardware.card.CardCertifier;
import fudaban.hardware.card.CardIdentifier;
import fudaban.hardware.card.CardIdentity;
import fudaban.hardware.card.CardIdentity.Standing;
import fudaban.hardware.card.CardProfile;
import fudaban.hardware.card.CardProgress;
import fudaban.hardware.card.CardReaderBack;
import fudaban.hardware.card.CardSecrets;
import fudaban.hardware.card.CardWriter;
import fudaban.hardware.card.WritePlan;
import fudaban.issuance.profile.ChipLayout;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Writes one chip and reads it back.
 *
 * @param plan what is written
 * @param secrets keys and PINs
 * @param certifier whoever certifies the key pairs
 */
record CardWriting(WritePlan plan, CardSecrets secrets, CardCertifier certifier) {
    static CardWriting of(
            Station station, CardProfile profile, CardData data, ChipLayout layout, UUID chip, LocalDate expires)
            throws CardFailure {
        var content = data.content(chip, expires, layout)
                .orElseThrow(() -> new CardFailure(Kind.CONTENT, "photo", "photo", "size"));
        return new CardWriting(WritePlan.of(profile, content), station.secrets(), station.certifier());
    }

    /** Brings the card to its end, wherever it stands, and compares every container with the plan. */
    CardIdentity execute(CardSession card, CardProgress progress) throws CardFailure {
        if (CardIdentifier.identify(card, plan.profile()).standing() != Standing.COMPLETE) {
            new CardWriter(secrets, certifier).execute(plan, card, progress);
        }
        var read = CardReaderBack.read(card, plan.profile(), secrets);
        var differing = plan.differences(read);
        if (!differing.isEmpty()) {
            throw new CardFailure(Kind.MISMATCH, String.join(", ", differing), String.join(", ", differing));
        }
        return read.identity();
    }

    /** Marks the card as spoiled as far as it still answers. */
    void spoil(CardSession card) {
        spoil(secrets, plan.profile(), plan.content().cardNumber(), card);
    }

    /** The same without the plan. */
    static void spoil(CardSecrets secrets, CardProfile profile, String number, CardSession card) {
        try {
            new CardWriter(secrets).spoil(profile, number, card);
        } catch (CardFailure dead) {
            // A card that does not take the mark goes to the spoiled pile all the same; the record says so.
            return;
        }
    }
}
