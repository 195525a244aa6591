// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.virtual;

import fudaban.hardware.CardFailure;
import fudaban.hardware.card.CardContent;
import fudaban.hardware.card.CardProfile;
import fudaban.hardware.card.CardProfileReader;
import fudaban.hardware.card.WritePlan;
import fudaban.hardware.spi.ReaderEvents;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** An invented holder, and a reader to write the card in. */
final class CardFixture {
    static final Duration DEADLINE = Duration.ofSeconds(10);
    static final UUID CARD = UUID.fromString("0198c0de-0000-7000-8000-000000000001");
    static final String NUMBER = "R8-000123";

    private CardFixture() {}

    static WritePlan plan(CardProfile profile) throws CardFailure {
        return WritePlan.of(profile, content(CARD, NUMBER));
    }

    static WritePlan plan() throws CardFailure {
        return plan(CardProfileReader.practice());
    }

    static CardContent content(UUID card, String number) {
        var photo = new byte[12_000];
        new Random(1).nextBytes(photo);
        return new CardContent(
                card,
                number,
                LocalDate.of(2031, 3, 31),
                Map.of(
                        "name", "葛\uDB40\uDD00城 𠮷江",
                        "name.kana", "カツラギ ヨシエ",
                        "name.latin", "KATSURAGI YOSHIE",
                        "organization", "大臣官房試験課",
                        "issuer", "FUDABAN"),
                photo);
    }

    static CardMemory memory() {
        return CardMemory.blank(
                new byte[] {1, 2, 3, 4},
                0x0C,
                PracticeSecrets.transport(),
                PracticeSecrets.padded(PracticeSecrets.FACTORY_PIN),
                PracticeSecrets.padded(PracticeSecrets.FACTORY_PUK));
    }

    static PivChip chip(CardMemory memory) {
        return new PivChip(memory, 100_000, () -> {});
    }

    static VirtualReader reader() {
        return new VirtualReader("practice:t", "試験用リーダー", new ReaderEvents("test events"));
    }
}
