// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.virtual.printer;

import fudaban.hardware.CardReader;
import fudaban.hardware.printer.CardEncoder;
import fudaban.hardware.printer.PrintFailure;
import fudaban.hardware.printer.PrintFailure.Kind;
import fudaban.hardware.printer.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The encoder of a practice printer: the card inside is a practice card on a practice reader, and stays inside over a restart. */
final class VirtualEncoder implements CardEncoder {
    private final VirtualCardPrinter printer;
    private final Hopper hopper;
    private final Path memory;
    private final List<String> good = new ArrayList<>();
    private final List<String> rejected = new ArrayList<>();
    private String inside;

    VirtualEncoder(VirtualCardPrinter printer, Hopper hopper, Path memory) throws IOException {
        this.printer = printer;
        this.hopper = hopper;
        this.memory = memory;
        this.inside = Files.exists(memory) ? Files.readString(memory).strip() : "";
    }

    synchronized List<String> out(Exit exit) {
        return List.copyOf(exit == Exit.GOOD ? good : rejected);
    }

    @Override
    public Optional<CardReader> reader(Station station) {
        return Optional.of(hopper.reader());
    }

    @Override
    public synchronized Optional<CardReader> held() {
        return inside.isEmpty() || !hopper.reader().state().hasCard() ? Optional.empty() : Optional.of(hopper.reader());
    }

    @Override
    public synchronized CardReader feed(Station station, Duration patience) throws PrintFailure {
        stopped();
        if (!inside.isEmpty()) {
            throw new PrintFailure(Kind.REFUSED, "a card is inside", printer.name(), inside);
        }
        if (printer.strikes(PrinterFault.Kind.NO_CARD)) {
            throw new PrintFailure(Kind.NO_CARD, "hopper empty", printer.name());
        }
        try {
            remember(hopper.next());
        } catch (IOException none) {
            throw new PrintFailure(Kind.NO_CARD, "hopper", none, printer.name());
        }
        return hold(station, patience);
    }

    @Override
    public synchronized CardReader hold(Station station, Duration patience) throws PrintFailure {
        stopped();
        if (inside.isEmpty()) {
            throw new PrintFailure(Kind.NO_CARD, "no card inside", printer.name());
        }
        try {
            hopper.desk().insert(hopper.reader(), inside);
            return hopper.reader();
        } catch (IOException lost) {
            throw new PrintFailure(Kind.NO_CARD, inside, lost, printer.name());
        }
    }

    @Override
    public synchronized void eject(Exit exit, Duration patience) throws PrintFailure {
        stopped();
        if (inside.isEmpty()) {
            return;
        }
        hopper.reader().pull();
        (exit == Exit.GOOD ? good : rejected).add(inside);
        remember("");
    }

    /** The card moves from the station to the print head; empty when none is inside. */
    synchronized Optional<String> toPrintHead() {
        hopper.reader().pull();
        return inside.isEmpty() ? Optional.empty() : Optional.of(inside);
    }

    /** Taken out by hand after a jam. */
    synchronized void takenOut() {
        if (inside.isEmpty()) {
            return;
        }
        hopper.reader().pull();
        rejected.add(inside);
        remember("");
    }

    private void stopped() throws PrintFailure {
        var trouble =
                printer.status().troubles().stream().filter(Trouble::stops).findFirst();
        if (trouble.isPresent()) {
            throw new PrintFailure(Kind.STOPPED, trouble.get().name(), printer.name(), trouble.get());
        }
    }

    private void remember(String card) {
        inside = card;
        try {
            Files.writeString(memory, card);
        } catch (IOException full) {
            throw new UncheckedIOException("the card inside the practice printer cannot be kept", full);
        }
    }
}
