// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.destroy;

import fudaban.hardware.CardFailure;
import fudaban.hardware.CardReader;
import fudaban.hardware.CardReaderService;
import fudaban.hardware.card.CardIdentifier;
import fudaban.hardware.card.CardIdentity;
import fudaban.hardware.card.CardProfileReader;
import fudaban.issuance.Issuance;
import fudaban.ledger.Refusal;
import fudaban.ledger.Word;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The card that lies on a reader, as the register knows it: its number on the chip, else the number of the chip. No PIN, no key, no content. */
public final class CardsOnReaders {
    private static final Duration DEADLINE = Duration.ofSeconds(5);
    private static final List<String> PROFILES = List.of("piv-practice", "piv", "file", "identify");

    private final List<CardReaderService> services;

    /** @param services the readers of the desk */
    public CardsOnReaders(List<CardReaderService> services) {
        this.services = services;
    }

    /**
     * The one card.
     *
     * @throws Refusal when no reader has a card, several have, or the chip does not answer or is not known
     */
    public String one(ThingFinder finder) throws Refusal {
        List<CardReader> readers = services.stream()
                .flatMap(service -> service.readers().stream())
                .filter(reader -> reader.state().hasCard())
                .toList();
        if (readers.isEmpty()) {
            throw Issuance.refusal("card.reader.empty");
        }
        if (readers.size() > 1) {
            throw Issuance.refusal("card.reader.several", readers.size());
        }
        return known(readers.getFirst(), finder);
    }

    /** The card on this reader. */
    public static String known(CardReader reader, ThingFinder finder) throws Refusal {
        Set<String> texts = new LinkedHashSet<>();
        for (CardIdentity card : identities(reader)) {
            card.cardNumber().ifPresent(texts::add);
            card.cardUuid().ifPresent(uuid -> texts.add(uuid.toString()));
            card.uid().ifPresent(texts::add);
            card.serial().ifPresent(serial -> texts.add(serial.toString()));
        }
        for (String text : texts) {
            if (finder.card(text).isPresent() || finder.blank(text).isPresent()) {
                return finder.number(text);
            }
        }
        throw Issuance.refusal("card.reader.unknown", texts.isEmpty() ? "-" : String.join(", ", texts));
    }

    /** What the card on this reader says of itself, by each way of asking. */
    public static List<CardIdentity> identities(CardReader reader) throws Refusal {
        List<CardIdentity> all = new ArrayList<>();
        try (var session = reader.open(DEADLINE)) {
            for (String name : PROFILES) {
                all.add(CardIdentifier.identify(session, CardProfileReader.shipped(name)));
            }
        } catch (CardFailure dead) {
            throw Issuance.refusal(dead, "card.reader.dead", (Word) dead::sentence);
        }
        return all;
    }
}
