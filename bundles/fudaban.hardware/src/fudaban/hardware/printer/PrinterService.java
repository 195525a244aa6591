// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.printer;

import java.util.List;
import java.util.Optional;

/**
 * OSGi service: the printers of one kind of source (the print service of the system, the practice device). It is
 * registered even when its source is unusable; {@link #printers()} then says why.
 */
public interface PrinterService {
    /** Name of the boolean service property that is true for practice devices (訓練). */
    String PRACTICE = "practice";

    /**
     * The printers known now, ordered by id.
     *
     * @throws PrintFailure NO_SERVICE, REFUSED or PROTOCOL when the source cannot be asked
     */
    List<Printer> printers() throws PrintFailure;

    /** The printer with that id. */
    default Optional<Printer> printer(String id) throws PrintFailure {
        return printers().stream().filter(printer -> printer.id().equals(id)).findFirst();
    }

    /**
     * A card printer by its id or name.
     *
     * @param setup what the source cannot tell by itself; a source that knows its printers does not need it
     * @return empty when there is none of that name, or it prints no cards
     */
    default Optional<CardPrinter> cardPrinter(String name, CardPrinterSetup setup) throws PrintFailure {
        return printers().stream()
                .filter(printer -> printer.id().equals(name) || printer.name().equals(name))
                .filter(CardPrinter.class::isInstance)
                .map(CardPrinter.class::cast)
                .findFirst();
    }
}
