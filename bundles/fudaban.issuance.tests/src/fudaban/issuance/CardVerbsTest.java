// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.issuance.internal.verb.CardInfoVerb;
import fudaban.issuance.internal.verb.CardListVerb;
import fudaban.issuance.internal.verb.CardWatchVerb;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Verb;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the readers and their cards are, on the command line, without a ledger. */
class CardVerbsTest {
    @TempDir
    Path scratch;

    private final PracticeHands hands = new PracticeHands();
    private final List<String> said = new ArrayList<>();

    private int run(Verb verb, Map<String, String> values) throws Exception {
        said.clear();
        return verb.run(new Call(null, values, List.of(), said::add));
    }

    @Test
    void listsReadersAndSaysWhatTheCardIs() throws Exception {
        var list = new CardListVerb();
        assertEquals(1, run(list, Map.of()), "no reader at all is a finding");
        list.addReaders(hands);
        assertEquals(0, run(list, Map.of()));
        assertEquals(List.of("Test：カードなし　"), said);
        var info = new CardInfoVerb();
        info.addReaders(hands);
        assertEquals(
                "card.reader.empty",
                assertThrows(Refusal.class, () -> run(info, Map.of())).key());
        hands.useFolder(scratch).create("a");
        hands.insert(hands.virtualReaders().getFirst(), "a");
        assertEquals(0, run(info, Map.of("--reader", "Test")));
        assertTrue(said.getFirst().startsWith("ATR 3B 87 80 01"), said.toString());
        assertEquals("未発行カードです。", said.getLast());
    }

    @Test
    void watchesUntilTheTimeIsOver() throws Exception {
        hands.useFolder(scratch).create("a");
        var watch = new CardWatchVerb();
        watch.addReaders(hands);
        var operator = Thread.startVirtualThread(() -> {
            try {
                TimeUnit.MILLISECONDS.sleep(300);
                hands.insert(hands.virtualReaders().getFirst(), "a");
                hands.virtualReaders().getFirst().pull();
            } catch (Exception broken) {
                throw new IllegalStateException(broken);
            }
        });
        assertEquals(0, run(watch, Map.of("--seconds", "2")));
        operator.join();
        assertEquals(List.of("Test：カードが置かれた", "Test：カードが取られた"), said);
        assertEquals(
                "card.seconds",
                assertThrows(Refusal.class, () -> run(watch, Map.of("--seconds", "x")))
                        .key());
    }
}
