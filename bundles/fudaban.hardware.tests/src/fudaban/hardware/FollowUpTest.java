// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FollowUpTest {
    private final List<CommandApdu> sent = new ArrayList<>();
    private final ArrayDeque<ResponseApdu> answers = new ArrayDeque<>();
    private final CardChannel card = new FollowUp(command -> {
        sent.add(command);
        return answers.size() > 1 ? answers.poll() : answers.peek();
    });

    @Test
    void collectsTheRest() throws CardFailure {
        answers.add(new ResponseApdu(new byte[256], new StatusWord(0x6103)));
        answers.add(new ResponseApdu(new byte[3], StatusWord.OK));
        var answer = card.transmit(CommandApdu.of(0, 0xCB, 0x3F, 0xFF).expecting(256));
        assertEquals(259, answer.data().length);
        assertEquals(3, sent.getLast().expected());
    }

    @Test
    void repeatsWithTheRightLength() throws CardFailure {
        answers.add(ResponseApdu.of(0x6C05));
        answers.add(new ResponseApdu(new byte[5], StatusWord.OK));
        assertEquals(
                5, card.transmit(CommandApdu.of(0, 0xB0, 0, 0).expecting(256)).data().length);
        assertEquals(5, sent.getLast().expected());
    }

    @Test
    void aCardThatNeverEndsIsLeft() {
        answers.add(new ResponseApdu(new byte[256], new StatusWord(0x6100)));
        var failure = assertThrows(CardFailure.class, () -> card.transmit(CommandApdu.of(0, 0xCB, 0, 0)));
        assertEquals(CardFailure.Kind.PROTOCOL, failure.kind());
    }
}
