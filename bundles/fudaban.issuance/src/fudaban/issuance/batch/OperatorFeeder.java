// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.batch;

import fudaban.hardware.CardFailure;
import fudaban.hardware.CardReader;
import fudaban.hardware.CardReaderService;
import fudaban.hardware.CardWait;
import fudaban.issuance.Say;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks an operator for each card and waits until one lies on a reader. */
public final class OperatorFeeder implements CardFeeder {
    private final Collection<CardReaderService> services;
    private final Optional<String> reader;
    private final Duration patience;
    private final Consumer<Say> ask;
    /** What each reader held when its last card was through: the same card is not taken twice. */
    private final Map<String, Long> through = new HashMap<>();

    /**
     * @param reader id of the only reader to use; empty: any
     * @param patience how long to wait for a card
     * @param ask told what the operator should do
     */
    public OperatorFeeder(
            Collection<CardReaderService> services, Optional<String> reader, Duration patience, Consumer<Say> ask) {
        this.services = services;
        this.reader = reader;
        this.patience = patience;
        this.ask = ask;
    }

    @Override
    public CardReader blank(Wanted wanted) throws CardFailure, InterruptedException {
        ask.accept(Say.of("feed.blank", wanted.place(), wanted.size(), wanted.number()));
        return card();
    }

    @Override
    public Optional<CardReader> interrupted(Wanted wanted, String chipId, Optional<String> uid)
            throws CardFailure, InterruptedException {
        ask.accept(Say.of("feed.interrupted", wanted.place(), wanted.size(), wanted.number()));
        return Optional.of(card());
    }

    @Override
    public void print(Wanted wanted, CardReader from, String printer) {
        through.put(from.id(), from.state().changes());
        ask.accept(Say.of("feed.print", wanted.number(), printer));
    }

    @Override
    public Optional<CardReader> printed(Wanted wanted, String chipId, Optional<String> uid)
            throws CardFailure, InterruptedException {
        ask.accept(Say.of("feed.printed", wanted.place(), wanted.size(), wanted.number()));
        return Optional.of(card());
    }

    private CardReader card() throws CardFailure, InterruptedException {
        return CardWait.until(
                services,
                each -> (reader.isEmpty() || each.id().equals(reader.get()))
                        && each.state().hasCard()
                        && !Long.valueOf(each.state().changes()).equals(through.get(each.id())),
                patience);
    }

    @Override
    public void take(CardReader from, Pile pile) {
        through.put(from.id(), from.state().changes());
        ask.accept(Say.of("feed.take." + pile.name()));
    }
}
