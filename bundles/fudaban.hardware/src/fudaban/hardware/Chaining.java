// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware;

/** Sends long commands as chains of short ones, for cards and readers without extended length. */
public final class Chaining implements CardChannel {
    private final CardChannel below;

    /** Decorates that channel. */
    public Chaining(CardChannel below) {
        this.below = below;
    }

    /** Stops at the first part that is refused and returns that refusal. */
    @Override
    public ResponseApdu transmit(CommandApdu command) throws CardFailure {
        ResponseApdu answer = null;
        for (var part : command.chained()) {
            answer = below.transmit(part);
            part.wipe();
            if (!answer.ok() && answer.status().sw1() != 0x61) {
                return answer;
            }
        }
        return answer;
    }
}
