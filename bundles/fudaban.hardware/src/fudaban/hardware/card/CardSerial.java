// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.card;

import fudaban.hardware.CardFailure;
import fudaban.hardware.CardSession;
import fudaban.hardware.CommandApdu;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/**
 * Where a card that another system writes tells its serial number. It is data of a profile, because no such place is common to all cards.
 *
 * @param aid application to select first; empty to ask the one that is selected after the reset
 * @param command CLA INS P1 P2 of one command that only reads
 * @param offset first byte of the number in the answer
 * @param length bytes of the number
 */
public record CardSerial(byte[] aid, byte[] command, int offset, int length) {
    /** READ BINARY, READ RECORD, GET DATA (ISO/IEC 7816-4, 11.3 and 11.4), and the one many PIV cards answer with their serial number. */
    private static final Set<Integer> READING = Set.of(0xB0, 0xB2, 0xCA, 0xCB, 0xF8);

    /** Copies what can change. */
    public CardSerial {
        aid = aid.clone();
        command = command.clone();
        if (command.length != 4 || !READING.contains(command[1] & 0xFF)) {
            throw new IllegalArgumentException(
                    "no command that only reads: " + HexFormat.of().formatHex(command));
        }
        if (offset < 0 || length < 1 || offset + length > CommandApdu.SHORT_ALL) {
            throw new IllegalArgumentException("not within one answer: " + offset + " + " + length);
        }
    }

    @Override
    public byte[] aid() {
        return aid.clone();
    }

    @Override
    public byte[] command() {
        return command.clone();
    }

    /**
     * Asks for it.
     *
     * @return upper-case hexadecimal; empty when the card does not tell it there
     */
    Optional<String> read(CardSession card) throws CardFailure {
        if (aid.length > 0
                && !card.transmit(CardApplication.select(aid, CommandApdu.SHORT_ALL))
                        .ok()) {
            return Optional.empty();
        }
        var answer =
                card.transmit(CommandApdu.of(command[0] & 0xFF, command[1] & 0xFF, command[2] & 0xFF, command[3] & 0xFF)
                        .expecting(CommandApdu.SHORT_ALL));
        if (!answer.ok() || answer.data().length < offset + length) {
            return Optional.empty();
        }
        return CardIdentity.hex(Optional.of(Arrays.copyOfRange(answer.data(), offset, offset + length)));
    }
}
