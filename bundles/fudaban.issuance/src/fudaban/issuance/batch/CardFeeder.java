// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.batch;

import fudaban.hardware.CardFailure;
import fudaban.hardware.CardReader;
import java.io.IOException;
import java.util.Optional;

/** Whoever brings cards to a reader: an operator who is asked, a hopper, or the practice device. */
public interface CardFeeder {
    /** What becomes of a card after its turn. */
    enum Pile {
        /** Finished. */
        DONE,
        /** 書損. */
        SPOILED,
        /** Not the card that was asked for; back to where it came from. */
        BACK
    }

    /**
     * What a card is wanted for.
     *
     * @param place the item's turn, from 1
     * @param size items of the batch
     * @param number number of the card
     */
    record Wanted(int place, int size, String number) {}

    /**
     * Brings a card that should be blank.
     *
     * @return the reader it lies on
     * @throws CardFailure when no card comes
     */
    CardReader blank(Wanted wanted) throws CardFailure, IOException, InterruptedException;

    /**
     * Brings the card whose writing was interrupted.
     *
     * @param chipId UUID that stands on its chip once writing has begun
     * @param uid serial number a contactless reader saw before; may be empty
     * @return the reader it lies on; empty when somebody decided that the card is lost or broken
     * @throws CardFailure when no card comes and nobody decides: the batch stops here and goes on later
     */
    Optional<CardReader> interrupted(Wanted wanted, String chipId, Optional<String> uid)
            throws CardFailure, IOException, InterruptedException;

    /**
     * Brings a written card into the printer, where cards are put in by hand.
     *
     * @param reader where it lies now
     * @param printer name of the printer
     */
    default void print(Wanted wanted, CardReader reader, String printer) throws IOException {
        take(reader, Pile.BACK);
    }

    /**
     * Brings a printed card back to a reader.
     *
     * @param chipId UUID on its chip
     * @param uid serial number a contactless reader saw before; may be empty
     * @return as {@link #interrupted}
     */
    default Optional<CardReader> printed(Wanted wanted, String chipId, Optional<String> uid)
            throws CardFailure, IOException, InterruptedException {
        return interrupted(wanted, chipId, uid);
    }

    /** Takes the card off the reader. */
    void take(CardReader reader, Pile pile) throws IOException;
}
