// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.printer;

import fudaban.hardware.printer.CardEncoder.Station;
import fudaban.hardware.printer.CardPrinter.Feeding;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a print service cannot tell of a card printer, as a profile says it.
 *
 * @param feeding where cards come from
 * @param resolutions in dots per inch; empty: as the print service says
 * @param bothSides whether both sides are printed in one pass; empty: as the print service says
 * @param encoder the encoder inside, when there is one
 */
public record CardPrinterSetup(
        Feeding feeding, Set<Integer> resolutions, Optional<Boolean> bothSides, Optional<Encoder> encoder) {
    /** Fed by hand, without encoder, everything else as the print service says. */
    public static final CardPrinterSetup PLAIN =
            new CardPrinterSetup(Feeding.HAND, Set.of(), Optional.empty(), Optional.empty());

    /** Copies the set. */
    public CardPrinterSetup {
        resolutions = Set.copyOf(resolutions);
    }

    /**
     * An encoder that is moved by commands sent through the queue, as the makers' manuals list them.
     *
     * @param readers part of the id or product name of the reader at each station
     * @param commands the bytes of each command, one char a byte
     * @param format MIME type under which the queue passes bytes on untouched, mostly {@code application/vnd.cups-raw}
     */
    public record Encoder(Map<Station, String> readers, Map<Move, String> commands, String format) {
        /** Copies the maps. */
        public Encoder {
            readers = Map.copyOf(readers);
            commands = Map.copyOf(commands);
        }
    }

    /** A movement of the card inside. */
    public enum Move {
        /** The next card to the contact station. */
        FEED_CONTACT,
        /** The next card to the contactless station. */
        FEED_CONTACTLESS,
        /** The card inside to the contact station. */
        HOLD_CONTACT,
        /** The card inside to the contactless station. */
        HOLD_CONTACTLESS,
        /** Out to the good cards. */
        EJECT_GOOD,
        /** Out to the reject box. */
        EJECT_REJECT;

        /** Feeding to a station. */
        public static Move feed(Station station) {
            return station == Station.CONTACT ? FEED_CONTACT : FEED_CONTACTLESS;
        }

        /** Moving to a station. */
        public static Move hold(Station station) {
            return station == Station.CONTACT ? HOLD_CONTACT : HOLD_CONTACTLESS;
        }

        /** Leaving. */
        public static Move eject(CardEncoder.Exit exit) {
            return exit == CardEncoder.Exit.GOOD ? EJECT_GOOD : EJECT_REJECT;
        }
    }
}
