// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.hardware.Atr;
import fudaban.hardware.CardReader;
import fudaban.hardware.CardReaderService;
import fudaban.hardware.ReaderEvent;
import fudaban.hardware.ServiceState;
import fudaban.hardware.keys.CardKeyStore;
import fudaban.hardware.spi.ReaderEvents;
import fudaban.hardware.virtual.CardFolder;
import fudaban.hardware.virtual.Chip;
import fudaban.hardware.virtual.ChipGone;
import fudaban.hardware.virtual.PracticeSecrets;
import fudaban.hardware.virtual.VirtualReader;
import fudaban.issuance.internal.verb.CardPlanVerb;
import fudaban.issuance.internal.verb.CardReadVerb;
import fudaban.issuance.internal.verb.CardVerifyVerb;
import fudaban.issuance.internal.verb.CardWriteVerb;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Verb;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code card plan|write|read|verify} with practice cards of each profile. */
class CardToolVerbsTest {
    private static final String NUMBER = "R8-000123";

    @TempDir
    Path scratch;

    private final PracticeHands hands = new PracticeHands();
    private final List<String> said = new ArrayList<>();
    private Map<String, String> base;

    @BeforeEach
    void data() throws Exception {
        Files.write(scratch.resolve("face.jpg"), new byte[900]);
        Path data = scratch.resolve("card.json");
        Files.writeString(data, """
            {"number": "R8-000123", "expiry": "2031-03-31", "photo": "face.jpg", "fields":
             {"name": "見本　花子", "name.latin": "MIHON HANAKO", "issuer": "FUDABAN"}}
            """);
        base = Map.of(
                "--content",
                data.toString(),
                "--practice",
                scratch.resolve("cards").toString());
    }

    private int run(Verb verb, Map<String, String> more, String... flags) throws Exception {
        said.clear();
        Map<String, String> values = new HashMap<>(base);
        values.putAll(more);
        return verb.run(new Call(null, values, List.of(flags), said::add));
    }

    private String refused(Verb verb, Map<String, String> more, String... flags) {
        return assertThrows(Refusal.class, () -> run(verb, more, flags)).sentence(Locale.JAPAN);
    }

    @Test
    void eachProfileIsPlannedWrittenReadAndVerified() throws Exception {
        for (String profile : List.of("piv-practice", "file")) {
            Map<String, String> with = Map.of("--profile", profile, "--card", profile);
            assertEquals(0, run(new CardPlanVerb(hands), with), said.toString());
            assertTrue(said.getFirst().startsWith("00 A4 04 00"), said.toString());
            assertTrue(said.contains("このカードに書き込めます。何も書き込んでいません。"), said.toString());
            assertTrue(said.contains("暗証番号の残り試行回数：3"), said.toString());
            assertFalse(String.join("\n", said).contains("見本"), "a plan shows no person");
            assertEquals(0, run(new CardWriteVerb(hands), with), said.toString());
            assertEquals(1, run(new CardPlanVerb(hands), with), "a written card takes no plan");
            assertTrue(said.getLast().startsWith("このカード（" + NUMBER + "）は書込みが済んでいます。"), said.toString());
            assertEquals(0, run(new CardReadVerb(hands), with), said.toString());
            assertFalse(String.join("\n", said).contains("見本"), "closed without PIN");
            assertEquals(0, run(new CardReadVerb(hands), with, "--initial-pin"), said.toString());
            assertTrue(said.contains("項目 name：見本　花子"), said.toString());
            assertEquals(0, run(new CardVerifyVerb(hands), with, "--initial-pin"), said.toString());
            assertEquals("身分証 " + NUMBER + " は本物で、書き込んだときのままです。", said.getLast());
        }
    }

    @Test
    void certificatesOfAPracticeAuthorityAreWrittenAndVerified() throws Exception {
        Map<String, String> with =
                Map.of("--profile", "piv", "--authority", scratch.resolve("ca").toString());
        assertEquals(0, run(new CardWriteVerb(hands), with), said.toString());
        Map<String, String> trust =
                Map.of("--profile", "piv", "--trust", scratch.resolve("ca").toString());
        assertEquals(0, run(new CardVerifyVerb(hands), trust, "--initial-pin"), said.toString());
        assertEquals(3, said.stream().filter(line -> line.contains("証明書")).count(), said.toString());
        Path nobody = Files.createDirectories(scratch.resolve("nobody"));
        assertEquals(
                1,
                run(new CardVerifyVerb(hands), Map.of("--profile", "piv", "--trust", nobody.toString())),
                said.toString());
    }

    @Test
    void noPinIsRiskedWithTwoTriesLeftOrOnACardThatCannotProveItsKey() throws Exception {
        run(new CardWriteVerb(hands), Map.of());
        Path wrong = Files.writeString(scratch.resolve("pin"), "999999\n");
        assertTrue(refused(new CardVerifyVerb(hands), Map.of("--pin-file", wrong.toString()))
                .startsWith("暗証番号が一致しません（残り 2 回）。"));
        Path right = Files.writeString(scratch.resolve("pin"), PracticeSecrets.ISSUED_PIN + "\n");
        var shown = new AtomicInteger();
        hands.wrap = chip -> new Counting(chip, shown);
        assertTrue(refused(new CardVerifyVerb(hands), Map.of("--pin-file", right.toString()))
                .startsWith("暗証番号の残り試行回数が 2 回しかありません。"));
        assertTrue(refused(new CardReadVerb(hands), Map.of("--pin-file", right.toString()))
                .startsWith("暗証番号の残り試行回数が 2 回しかありません。"));
        assertEquals(0, shown.get());

        // Keys of another desk, and a reader that is none of the practice device.
        hands.wrap = chip -> chip;
        run(new CardWriteVerb(hands), Map.of("--card", "b"));
        var practice = new PracticeSecrets();
        CardKeyStore.create(
                scratch.resolve("cards.p12"),
                "a password of fair length".toCharArray(),
                practice.transportKey(),
                practice.transportPuk(),
                true);
        Files.writeString(scratch.resolve("password"), "a password of fair length\n");
        var real = new RealLooking(new CardFolder(scratch.resolve("cards")).open("b"), shown);
        base = Map.of(
                "--keys", scratch.resolve("cards.p12").toString(),
                "--keys-password-file", scratch.resolve("password").toString(),
                "--pin-file", right.toString(),
                "--content", scratch.resolve("card.json").toString());
        var verify = new CardVerifyVerb(null);
        verify.addReaders(real);
        assertTrue(refused(verify, Map.of()).startsWith("カードの管理鍵が一致しません。"));
        var read = new CardReadVerb(null);
        read.addReaders(real);
        assertTrue(refused(read, Map.of()).startsWith("カードの管理鍵が一致しません。"));
        assertEquals(0, shown.get());
        var write = new CardWriteVerb(null);
        write.addReaders(real);
        assertTrue(refused(write, Map.of()).startsWith("このコマンドで書き込めるのは訓練用カードだけです。"));
    }

    @Test
    void whatWasChangedAfterwardsAndWhatIsUnreadableIsSaid() throws Exception {
        assertTrue(refused(new CardVerifyVerb(hands), Map.of()).startsWith("このカードは対象の種類のカードではありません。"));
        assertEquals(1, run(new CardReadVerb(hands), Map.of()));
        assertEquals("未発行カードです。", said.getLast());
        Files.writeString(scratch.resolve("card.json"), "{\"number\": 1}");
        assertTrue(refused(new CardPlanVerb(hands), Map.of()).startsWith("カードの内容のファイル（card.json）を読み取れません。"));
        assertTrue(refused(new CardReadVerb(hands), Map.of("--card", "a/b")).startsWith("「a/b」はカードの名前に使えません。"));
    }

    /** Counts the PINs it is shown. */
    private record Counting(Chip chip, AtomicInteger shown) implements Chip {
        @Override
        public Atr atr() {
            return chip.atr();
        }

        @Override
        public void reset() {
            chip.reset();
        }

        @Override
        public byte[] process(byte[] command) throws ChipGone {
            if (command.length > 5 && command[1] == 0x20) {
                shown.incrementAndGet();
            }
            return chip.process(command);
        }
    }

    /** A reader that says it is real. */
    private static final class RealLooking implements CardReaderService {
        private final VirtualReader reader = new VirtualReader("real:1", "Real", new ReaderEvents("real"));

        RealLooking(Chip chip, AtomicInteger shown) {
            reader.insert(new Counting(chip, shown));
        }

        @Override
        public ServiceState state() {
            return ServiceState.AVAILABLE;
        }

        @Override
        public List<CardReader> readers() {
            return List.of((CardReader) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {CardReader.class},
                    (proxy, method, arguments) ->
                            method.getName().equals("practice") ? Boolean.FALSE : method.invoke(reader, arguments)));
        }

        @Override
        public Subscription subscribe(Consumer<ReaderEvent> listener) {
            return () -> {};
        }
    }
}
