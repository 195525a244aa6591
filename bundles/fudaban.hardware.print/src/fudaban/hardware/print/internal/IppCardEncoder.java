// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.print.internal;

import fudaban.hardware.CardFailure;
import fudaban.hardware.CardReader;
import fudaban.hardware.CardReaderService;
import fudaban.hardware.CardWait;
import fudaban.hardware.print.internal.ipp.IppGroup;
import fudaban.hardware.printer.CardEncoder;
import fudaban.hardware.printer.CardPrinterSetup;
import fudaban.hardware.printer.CardPrinterSetup.Move;
import fudaban.hardware.printer.JobState;
import fudaban.hardware.printer.PaperOrder.Media;
import fudaban.hardware.printer.PrintFailure;
import fudaban.hardware.printer.PrintFailure.Kind;
import fudaban.hardware.printer.Trouble;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * An encoder moved by commands through the queue. A job that is done says only that the bytes left; that the card is where it should be is seen
 * at the reader.
 */
final class IppCardEncoder implements CardEncoder {
    private final IppPrinter printer;
    private final CardPrinterSetup.Encoder setup;
    private final Collection<CardReaderService> services;

    IppCardEncoder(IppPrinter printer, CardPrinterSetup.Encoder setup, Collection<CardReaderService> services) {
        this.printer = printer;
        this.setup = setup;
        this.services = services;
    }

    @Override
    public Optional<CardReader> reader(Station station) {
        return services.stream()
                .flatMap(service -> service.readers().stream())
                .filter(at(station))
                .findFirst();
    }

    private Predicate<CardReader> at(Station station) {
        var part = setup.readers().get(station);
        return reader -> part != null
                && (reader.id().contains(part) || reader.productName().contains(part));
    }

    @Override
    public Optional<CardReader> held() {
        for (var station : Station.values()) {
            var reader = reader(station).filter(each -> each.state().hasCard());
            if (reader.isPresent()) {
                return reader;
            }
        }
        return Optional.empty();
    }

    @Override
    public CardReader feed(Station station, Duration patience) throws PrintFailure, InterruptedException {
        return move(Move.feed(station), station, patience);
    }

    @Override
    public CardReader hold(Station station, Duration patience) throws PrintFailure, InterruptedException {
        return move(Move.hold(station), station, patience);
    }

    private CardReader move(Move move, Station station, Duration patience) throws PrintFailure, InterruptedException {
        if (reader(station).isEmpty()) {
            throw printer.unsupported(station.name());
        }
        command(move, patience);
        try {
            return CardWait.until(
                    services, at(station).and(reader -> reader.state().hasCard()), patience);
        } catch (CardFailure none) {
            throw stuck(none);
        }
    }

    @Override
    public void eject(Exit exit, Duration patience) throws PrintFailure, InterruptedException {
        var reader = held();
        command(Move.eject(exit), patience);
        if (reader.isEmpty()) {
            return;
        }
        try {
            CardWait.until(
                    services,
                    each -> each.id().equals(reader.get().id()) && !each.state().hasCard(),
                    patience);
        } catch (CardFailure stays) {
            throw stuck(stays);
        }
    }

    private void command(Move move, Duration patience) throws PrintFailure, InterruptedException {
        var bytes = setup.commands().get(move);
        if (bytes == null) {
            throw printer.unsupported(move.name());
        }
        var job = printer.send(
                "fudaban.move." + UUID.randomUUID(),
                bytes.getBytes(StandardCharsets.ISO_8859_1),
                setup.format(),
                Media.CR80,
                new IppGroup(IppGroup.JOB));
        var report = job.await(patience, change -> {});
        if (report.state() != JobState.DONE) {
            if (!report.state().ended()) {
                // A command that runs later would move a card nobody expects to move.
                job.cancel();
            }
            throw stuck(null);
        }
    }

    /** Why no card came: what the printer says, else that it took too long. */
    private PrintFailure stuck(Exception cause) throws PrintFailure {
        var troubles = printer.status().troubles();
        if (troubles.contains(Trouble.MEDIA_EMPTY)) {
            return new PrintFailure(Kind.NO_CARD, "no card fed", cause, printer.name());
        }
        return troubles.stream()
                .filter(Trouble::stops)
                .findFirst()
                .map(trouble -> new PrintFailure(Kind.STOPPED, trouble.name(), cause, printer.name(), trouble))
                .orElseGet(() -> new PrintFailure(Kind.TIMEOUT, "card not where it should be", cause, printer.name()));
    }
}
