// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.hardware.Atr;
import fudaban.hardware.CardFailure;
import fudaban.hardware.CommandApdu;
import fudaban.hardware.ResponseApdu;
import fudaban.hardware.virtual.Chip;
import fudaban.issuance.internal.verb.CardInfoVerb;
import fudaban.issuance.internal.verb.CardListVerb;
import fudaban.issuance.internal.verb.CardWatchVerb;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Verb;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
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
        hands.useFolder(scratch).createFileCard("f");
        hands.insert(hands.virtualReaders().getFirst(), "f");
        assertEquals(0, run(info, Map.of()));
        assertEquals("未発行カードです。", said.getLast());
    }

    /** Says yes to every application of an individual number card, and keeps what it was asked. */
    private record MyNumber(List<String> asked) implements Chip {
        @Override
        public Atr atr() {
            return Atr.ofHex("3B 88 80 01 00 00 00 00 33 81 81 00 3A");
        }

        @Override
        public void reset() {}

        @Override
        public byte[] process(byte[] raw) {
            String command = HexFormat.of().withUpperCase().formatHex(raw);
            asked.add(command);
            boolean own = command.startsWith("00A404") && command.contains("D392");
            return ResponseApdu.of(own ? 0x9000 : 0x6A82).encode();
        }
    }

    @Test
    void anIndividualNumberCardIsAskedNothingUnlessSwitchedOnAndNeverItsNumberOrFace() throws Exception {
        var info = new CardInfoVerb();
        info.addReaders(hands);
        List<String> asked = new ArrayList<>();
        hands.virtualReaders().getFirst().insert(new MyNumber(asked));
        assertEquals(0, run(info, Map.of()));
        assertEquals("身分証ではないカードです。内容には触れていません。", said.getLast());
        assertTrue(asked.stream().noneMatch(command -> command.contains("D392")), asked.toString());
        asked.clear();
        said.clear();
        assertEquals(0, info.run(new Call(null, Map.of(), List.of("--my-number"), said::add)));
        assertEquals("個人番号カードです。個人番号、券面、住基の情報には触れていません。", said.getLast());
        assertEquals(
                List.of("00A4040C0AD392F000260100000001"),
                asked.stream().filter(command -> command.contains("D392")).toList());
        // Nobody else gets through either: 券面, 券面事項入力補助, 住基, and what a card might complete to them.
        asked.clear();
        try (var session = hands.virtualReaders().getFirst().open(Duration.ofSeconds(5))) {
            for (String aid :
                    List.of("D3921000310001010402", "D3921000310001010408", "D3921000310001010100", "D39210", "D392")) {
                var select = CommandApdu.of(0, 0xA4, 4, 0, HexFormat.of().parseHex(aid));
                assertEquals(
                        CardFailure.Kind.FORBIDDEN,
                        assertThrows(CardFailure.class, () -> session.transmit(select))
                                .kind());
            }
        }
        assertEquals(List.of(), asked);
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
