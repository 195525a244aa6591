// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware;

import java.util.Optional;

/** The serial number a contactless reader knows of the card in it (PC/SC part 3, 3.2.2.1.3: FF CA 00 00 00). */
public final class CardUid {
    private CardUid() {}

    /**
     * Asks for it.
     *
     * @return 4..10 bytes, or empty for contact cards. Type B cards may give a new random number at every contact
     *     (ISO/IEC 14443-3, PUPI), so it identifies a card only while it lies on the reader.
     */
    public static Optional<byte[]> read(CardChannel card) throws CardFailure {
        var answer = card.transmit(CommandApdu.of(0xFF, 0xCA, 0, 0).expecting(CommandApdu.SHORT_ALL));
        return answer.ok() && answer.data().length >= 4 ? Optional.of(answer.data()) : Optional.empty();
    }
}
