// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.batch;

import fudaban.hardware.CardFailure;
import fudaban.hardware.CardReader;
import fudaban.hardware.card.CardIdentifier;
import fudaban.hardware.card.CardIdentity.Standing;
import fudaban.issuance.Issuance;
import fudaban.issuance.Say;
import fudaban.ledger.Refusal;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/**
 * The card that is printed, as a thing: found by its chip, before and after printing.
 *
 * @param desk where it is looked for
 * @param card which it is
 */
record CardInHand(FacePrint.Desk desk, FacePrint.Card card) {
    /** How often another card than the one asked for is accepted before the batch stops. */
    private static final int TRIES = 3;

    private Printing printing() {
        return desk.station().printing().orElseThrow();
    }

    private String number() {
        return card.wanted().number();
    }

    /** Marks the chip of a card that cannot be used, as far as it can be reached, and puts the card out. */
    void spoil() throws IOException, InterruptedException {
        if (printing().station().isEmpty()) {
            desk.control().problem(number(), Say.of("print.spoiled", number()));
            return;
        }
        var feeder = desk.station().feeder();
        try {
            Optional<CardReader> inside = feeder.interrupted(card.wanted(), card.chip(), card.uid());
            if (inside.isPresent()) {
                try (var session = inside.get().open(desk.station().deadline())) {
                    if (CardSteps.meant(CardIdentifier.identify(session, card.profile()), card.chip(), card.uid())) {
                        CardWriting.spoil(desk.station().secrets(), card.profile(), number(), session);
                    }
                }
                feeder.take(inside.get(), CardFeeder.Pile.SPOILED);
            }
        } catch (CardFailure dead) {
            desk.control().problem(number(), dead::sentence);
        }
    }

    /** Whether the card that was written is the one that will be printed. */
    boolean inPlace(Optional<CardReader> lies) throws Refusal, IOException, InterruptedException {
        if (printing().station().isPresent()) {
            return lies.isPresent() || find(false).isPresent();
        }
        Optional<CardReader> reader = lies.isPresent() ? lies : find(false);
        if (reader.isPresent()) {
            desk.station()
                    .feeder()
                    .print(card.wanted(), reader.get(), printing().printer().name());
        }
        return reader.isPresent();
    }

    /** The reader that holds the very card; empty when it is lost. */
    Optional<CardReader> find(boolean printed) throws Refusal, IOException, InterruptedException {
        var feeder = desk.station().feeder();
        try {
            for (int n = 0; n < TRIES; n++) {
                Optional<CardReader> reader = printed
                        ? feeder.printed(card.wanted(), card.chip(), card.uid())
                        : feeder.interrupted(card.wanted(), card.chip(), card.uid());
                if (reader.isEmpty() || isIt(reader.get())) {
                    return reader;
                }
                desk.control().problem(number(), Say.of("print.other-card", number()));
                if (printing().station().isPresent()) {
                    // What lies inside is not the card, and no other will come.
                    return Optional.empty();
                }
                feeder.take(reader.get(), CardFeeder.Pile.BACK);
            }
        } catch (CardFailure none) {
            throw Issuance.refusal(none, "batch.card", number(), none.sentence(Locale.JAPAN));
        }
        throw Issuance.refusal("batch.begun-card", number());
    }

    private boolean isIt(CardReader reader) throws CardFailure {
        try (var session = reader.open(desk.station().deadline())) {
            var identity = CardIdentifier.identify(session, card.profile());
            return identity.standing() == Standing.COMPLETE && CardSteps.meant(identity, card.chip(), card.uid());
        }
    }
}
