// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.batch;

import fudaban.hardware.CardFailure;
import fudaban.hardware.CardReader;
import fudaban.hardware.CardReaderService;
import fudaban.hardware.CardWait;
import fudaban.hardware.ReaderState;
import fudaban.issuance.Say;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks an operator for each card and waits until one lies on a reader. */
public final class OperatorFeeder implements CardFeeder {
    private final Collection<CardReaderService> services;
    private final Optional<String> reader;
    private final Duration patience;
    private final Prompt prompt;
    /** What each reader held when its last card was through: the same card is not taken twice. */
    private final Map<String, Long> through = new HashMap<>();

    /**
     * @param reader id of the only reader to use; empty: any
     * @param patience how long to wait for a card
     * @param prompt told what the operator should do
     */
    public OperatorFeeder(
            Collection<CardReaderService> services, Optional<String> reader, Duration patience, Prompt prompt) {
        this.services = services;
        this.reader = reader;
        this.patience = patience;
        this.prompt = prompt;
    }

    @Override
    public CardReader blank(Wanted wanted) throws CardFailure, InterruptedException {
        prompt.tell(Prompt.Cue.PUT, Say.of("feed.blank", wanted.place(), wanted.size(), wanted.number()));
        return card();
    }

    @Override
    public Optional<CardReader> interrupted(Wanted wanted, String chipId, Optional<String> uid)
            throws CardFailure, InterruptedException {
        prompt.tell(Prompt.Cue.PUT, Say.of("feed.interrupted", wanted.place(), wanted.size(), wanted.number()));
        return Optional.of(card());
    }

    @Override
    public void print(Wanted wanted, CardReader from, String printer) {
        through.put(from.id(), from.state().changes());
        prompt.tell(Prompt.Cue.TAKE, Say.of("feed.print", wanted.number(), printer));
    }

    @Override
    public Optional<CardReader> printed(Wanted wanted, String chipId, Optional<String> uid)
            throws CardFailure, InterruptedException {
        prompt.tell(Prompt.Cue.PUT, Say.of("feed.printed", wanted.place(), wanted.size(), wanted.number()));
        return Optional.of(card());
    }

    /** Waits for one card that can be read; while two lie there, or one that cannot be read, it says so and touches neither. */
    private CardReader card() throws CardFailure, InterruptedException {
        while (true) {
            CardWait.until(services, this::newly, patience);
            Map<CardReader, ReaderState> lying = lying();
            List<String> names = lying.keySet().stream()
                    .map(CardReader::productName)
                    .sorted()
                    .toList();
            if (lying.size() == 1 && lying.values().iterator().next().hasCard()) {
                prompt.tell(Prompt.Cue.SEEN, Say.of("feed.seen"));
                return lying.keySet().iterator().next();
            } else if (lying.size() == 1) {
                prompt.tell(Prompt.Cue.HELP, Say.of("feed.unreadable", names.getFirst()));
            } else if (lying.size() > 1) {
                prompt.tell(Prompt.Cue.HELP, Say.of("feed.two", lying.size(), String.join(", ", names)));
            }
            CardWait.until(services, each -> lying.isEmpty() || !lying().equals(lying), patience);
        }
    }

    private Map<CardReader, ReaderState> lying() {
        Map<CardReader, ReaderState> lying = new HashMap<>();
        services.stream()
                .flatMap(service -> service.readers().stream())
                .filter(this::newly)
                .forEach(each -> lying.put(each, each.state()));
        return lying;
    }

    /** Whether something lies there since its last card was through. */
    private boolean newly(CardReader each) {
        ReaderState state = each.state();
        return (reader.isEmpty() || each.id().equals(reader.get()))
                && (state.hasCard() || state.presence() == ReaderState.Presence.UNREADABLE)
                && !Long.valueOf(state.changes()).equals(through.get(each.id()));
    }

    @Override
    public void take(CardReader from, Pile pile) {
        through.put(from.id(), from.state().changes());
        prompt.tell(pile == Pile.SPOILED ? Prompt.Cue.SPOILED : Prompt.Cue.TAKE, Say.of("feed.take." + pile.name()));
    }
}
