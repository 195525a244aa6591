// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.batch;

import fudaban.issuance.Say;

/** Where an operator is told what to do with a card, so that no key is struck between cards: in a sentence, and with a sound of its own for each cue. */
@FunctionalInterface
public interface Prompt {
    /** What the operator is to do, or need not do. */
    enum Cue {
        /** A card is wanted. */
        PUT,
        /** The reader or printer has seen the card: leave it there. */
        SEEN,
        /** Take the card; the next one can come. */
        TAKE,
        /** Take the card to the spoiled ones. */
        SPOILED,
        /** Somebody has to help. */
        HELP
    }

    /** Tells it. Called on the batch's thread. */
    void tell(Cue cue, Say what);
}
