// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware;

import java.io.ByteArrayOutputStream;

/**
 * Does what a status word asks for: 61xx collects the rest with GET RESPONSE, 6Cxx repeats with the right length
 * (ISO/IEC 7816-4, 5.3.4). The binding below stays raw so that faults stay visible.
 */
public final class FollowUp implements CardChannel {
    /** More than any card holds; a card that always says 61xx must not keep the desk busy for ever. */
    private static final int LIMIT = 1 << 20;

    private final CardChannel below;

    /** Decorates that channel. */
    public FollowUp(CardChannel below) {
        this.below = below;
    }

    @Override
    public ResponseApdu transmit(CommandApdu command) throws CardFailure {
        var answer = below.transmit(command);
        if (answer.status().sw1() == 0x6C) {
            var length = answer.status().sw2();
            answer = below.transmit(command.expecting(length == 0 ? CommandApdu.SHORT_ALL : length));
        }
        if (answer.status().sw1() != 0x61) {
            return answer;
        }
        var all = new ByteArrayOutputStream();
        all.writeBytes(answer.data());
        while (answer.status().sw1() == 0x61) {
            var length = answer.status().sw2();
            answer = below.transmit(CommandApdu.of(command.cla() & ~0x10, 0xC0, 0, 0)
                    .expecting(length == 0 ? CommandApdu.SHORT_ALL : length));
            all.writeBytes(answer.data());
            if (all.size() > LIMIT) {
                throw new CardFailure(CardFailure.Kind.PROTOCOL, "61xx without end");
            }
        }
        return new ResponseApdu(all.toByteArray(), answer.status());
    }
}
