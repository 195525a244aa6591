// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.card;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.hardware.CardFailure;
import fudaban.hardware.CommandApdu;
import fudaban.hardware.ResponseApdu;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Good input with a few bytes changed, cut, doubled or put in: it is read, or refused in words, and nothing else happens. */
class MutationTest {
    private static final int COUNT = Boolean.getBoolean("fudaban.long") ? 10_000 : 1_000;

    private static byte[] mutated(byte[] good, Random random) {
        var bytes = good.clone();
        for (var n = 1 + random.nextInt(4); n > 0 && bytes.length > 0; n--) {
            var at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes = Arrays.copyOf(bytes, at);
                case 2 -> {
                    var longer = Arrays.copyOf(bytes, bytes.length + 1);
                    System.arraycopy(bytes, at, longer, at + 1, bytes.length - at);
                    bytes = longer;
                }
                default -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            }
        }
        return bytes;
    }

    @Test
    void profilesAreReadOrRefusedWithTheirPlace() throws Exception {
        var random = new Random(1);
        for (var name : new String[] {"piv", "piv-practice", "file", "identify"}) {
            byte[] good;
            try (var in = CardProfile.class.getResourceAsStream(name + ".json")) {
                good = in.readAllBytes();
            }
            var refused = 0;
            for (var n = 0; n < COUNT; n++) {
                try {
                    var profile = CardProfileReader.read(mutated(good, random));
                    if (profile.writable()) {
                        plan(profile);
                    }
                } catch (CardFailure e) {
                    assertTrue(
                            e.kind() == CardFailure.Kind.PROFILE || e.kind() == CardFailure.Kind.CONTENT, e.toString());
                    refused++;
                }
            }
            assertTrue(refused > COUNT / 10, name + ": " + refused);
        }
    }

    private static Stream<WriteStep> steps(CardProfile profile) {
        try {
            return plan(profile).steps().stream();
        } catch (CardFailure e) {
            throw new IllegalStateException(e);
        }
    }

    private static WritePlan plan(CardProfile profile) throws CardFailure {
        return WritePlan.of(
                profile,
                new CardContent(
                        new UUID(1, 2),
                        "R8-1",
                        LocalDate.of(2031, 3, 31),
                        Map.of("name", "見本", "name.latin", "MIHON"),
                        new byte[500]));
    }

    @Test
    void tlvMarkersAndContainersAreReadOrRefused() throws Exception {
        var random = new Random(2);
        var plan = plan(CardProfileReader.practice());
        for (var n = 0; n < COUNT; n++) {
            for (var step : plan.steps()) {
                switch (step) {
                    case WriteStep.Mark mark ->
                        CardMarker.decode(mutated(mark.marker().encode(), random));
                    case WriteStep.Put put -> tlv(mutated(put.content(), random));
                    default -> {}
                }
            }
        }
    }

    private static void tlv(byte[] raw) {
        try {
            var total = 0;
            for (var part : Tlv.list(raw)) {
                total += part.value().length;
            }
            assertTrue(total <= raw.length);
        } catch (IllegalArgumentException refused) {
            assertTrue(refused.getMessage() != null);
        }
    }

    @Test
    void commandsAndAnswersAreReadOrRefused() throws Exception {
        var random = new Random(3);
        var commands = Stream.of("piv", "file")
                .map(CardProfileReader::shipped)
                .flatMap(profile -> steps(profile).flatMap(step -> step.preview(profile).stream()))
                .map(CommandApdu::encode)
                .toList();
        for (var n = 0; n < COUNT; n++) {
            var raw = mutated(commands.get(n % commands.size()), random);
            try {
                var command = CommandApdu.decode(raw);
                assertEquals(command, CommandApdu.decode(command.encode()));
                assertEquals(
                        raw.length >= 5 ? command.data().length : 0,
                        CommandApdu.joined(command.chained()).data().length);
            } catch (IllegalArgumentException refused) {
                assertTrue(refused.getMessage() != null);
            }
            try {
                assertArrayEquals(raw, ResponseApdu.decode(raw).encode());
            } catch (IllegalArgumentException refused) {
                assertTrue(raw.length < 2);
            }
        }
    }

    @Test
    void textIsReadAsAnAddressOrRefused() {
        var random = new Random(4);
        var good = CardAddress.of(CardProfileReader.practice()).text().getBytes(StandardCharsets.UTF_8);
        for (var n = 0; n < COUNT; n++) {
            try {
                CardAddress.parse(new String(mutated(good, random), StandardCharsets.UTF_8));
            } catch (IllegalArgumentException refused) {
                assertTrue(refused.getMessage() != null);
            }
        }
    }
}
