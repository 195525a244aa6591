// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.shell;

import fudaban.hardware.CardReader;
import fudaban.hardware.CardReaderService;
import fudaban.hardware.ReaderState.Presence;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.StatusSource;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The card reader and what lies on it: of a real one where there is one, else of the practice device once a card lies there. */
final class ReaderStatus implements StatusSource {
    private final List<CardReaderService> services;

    ReaderStatus(List<CardReaderService> services) {
        this.services = services;
    }

    @Override
    public List<Item> status(Seat seat) {
        var words = Words.of(ReaderStatus.class, seat.locale());
        Optional<CardReader> reader = services.stream()
                .filter(service -> service.state().available())
                .flatMap(service -> service.readers().stream())
                .filter(each -> !each.practice() || each.state().presence() != Presence.EMPTY)
                .min(Comparator.comparing(CardReader::practice)
                        .thenComparing(each -> !each.state().hasCard()));
        return List.of(reader.map(each -> item(words, each))
                .orElseGet(() -> new Item(
                        "credit-card",
                        words.say("reader.none"),
                        words.say("reader.none.tip"),
                        Tone.PLAIN,
                        Optional.empty())));
    }

    private static Item item(Words words, CardReader reader) {
        Presence presence = reader.state().presence();
        String name = reader.practice() ? words.say("reader.practice") : words.say("reader");
        Tone tone = switch (presence) {
            case CARD -> Tone.GOOD;
            case UNREADABLE, MUTE -> Tone.CAUTION;
            case ABSENT, EMPTY -> Tone.PLAIN;
        };
        return new Item(
                "credit-card",
                words.say("reader.holds", name, words.say("presence." + presence.name())),
                words.say("reader.holds", reader.productName(), words.say("presence." + presence.name())),
                tone,
                Optional.empty());
    }
}
