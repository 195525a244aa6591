// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.printer;

import java.util.Optional;
import java.util.Set;

/** A printer of cards of the size CR80 (ISO/IEC 7810 ID-1, 85.60 x 53.98 mm). */
public interface CardPrinter extends Printer {
    /** Where the printer takes its cards from. */
    enum Feeding {
        /** The operator puts in one card after the other; the printer waits for each. */
        HAND,
        /** A stack of cards inside. */
        HOPPER
    }

    /** Where cards come from. */
    Feeding feeding();

    /** Resolutions it prints in, in dots per inch; 300, 600 or both. */
    Set<Integer> resolutions();

    /** Whether it prints both sides in one pass. */
    boolean bothSides();

    /**
     * Prints one card: the one held at the encoder, else the next one fed. Asking again with the same key returns the job
     * there is and prints nothing.
     *
     * @param key idempotency key, at most 255 bytes in UTF-8; no personal data, other people can read it in the queue
     * @throws PrintFailure CONTENT or UNSUPPORTED before anything was sent; NO_SERVICE, NO_PRINTER, REFUSED, PROTOCOL; after
     *     TIMEOUT the job may have arrived: ask with {@link #find}
     */
    PrintJob print(CardFaces faces, String key) throws PrintFailure;

    /** The chip encoder inside, when there is one. */
    Optional<CardEncoder> encoder();
}
