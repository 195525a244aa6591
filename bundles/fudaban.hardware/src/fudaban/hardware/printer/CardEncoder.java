// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.printer;

import fudaban.hardware.CardReader;
import java.time.Duration;
import java.util.Optional;

/**
 * The chip encoder of a card printer: it moves a card to a station inside, where an ordinary {@link CardReader} talks to
 * the chip. One card is inside at a time; it stays held, also over a restart of the program, until it is ejected.
 */
public interface CardEncoder {
    /** Where a chip is talked to. */
    enum Station {
        /** The contact plate (ISO/IEC 7816). */
        CONTACT,
        /** The antenna (ISO/IEC 14443). */
        CONTACTLESS
    }

    /** Where a card leaves the printer. */
    enum Exit {
        /** The stack of good cards. */
        GOOD,
        /** The reject box. */
        REJECT
    }

    /** The reader joined to that station; empty when the printer has no such station or its reader is not connected. */
    Optional<CardReader> reader(Station station);

    /** The reader on which a card is held now, whatever station it is. */
    Optional<CardReader> held();

    /**
     * Takes the next card and holds it at the station.
     *
     * @return the reader that holds it, with a card
     * @throws PrintFailure NO_CARD when the feeder is empty, STOPPED on a jam, TIMEOUT when no card came to the reader,
     *     UNSUPPORTED when there is no such station
     */
    CardReader feed(Station station, Duration patience) throws PrintFailure, InterruptedException;

    /**
     * Moves the card inside to a station, e.g. back from printing.
     *
     * @throws PrintFailure NO_CARD when none is inside; STOPPED, TIMEOUT, UNSUPPORTED
     */
    CardReader hold(Station station, Duration patience) throws PrintFailure, InterruptedException;

    /**
     * Puts the card out. Does nothing when none is inside.
     *
     * @throws PrintFailure STOPPED on a jam, TIMEOUT when the card did not leave the reader
     */
    void eject(Exit exit, Duration patience) throws PrintFailure, InterruptedException;
}
