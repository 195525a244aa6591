// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.pki;

import fudaban.hardware.CardFailure;
import fudaban.hardware.card.CardContent;
import fudaban.hardware.card.CardProfile;
import fudaban.hardware.card.CardProfileReader;
import fudaban.hardware.card.WritePlan;
import fudaban.hardware.spi.ReaderEvents;
import fudaban.hardware.virtual.CardFolder;
import fudaban.hardware.virtual.Chip;
import fudaban.hardware.virtual.VirtualReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** An invented holder, a reader, and cards in a folder. */
final class Bench {
    static final Duration DEADLINE = Duration.ofSeconds(20);
    static final UUID CARD = UUID.fromString("0198c0de-0000-7000-8000-000000000001");
    static final String NUMBER = "R8-000123";

    final VirtualReader reader = new VirtualReader("practice:t", "試験用リーダー", new ReaderEvents("test events"));
    final CardFolder cards;

    Bench(Path folder) throws IOException {
        cards = new CardFolder(folder);
    }

    /** With elliptic curves everywhere: keys are made in milliseconds. */
    static CardProfile quick() throws CardFailure, IOException {
        try (var in = CardProfileReader.class.getResourceAsStream("piv.json")) {
            return CardProfileReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("RSA-2048", "EC-P256")
                    .getBytes(StandardCharsets.UTF_8));
        }
    }

    static WritePlan plan(CardProfile profile) throws CardFailure {
        return WritePlan.of(
                profile,
                new CardContent(
                        CARD,
                        NUMBER,
                        LocalDate.of(2031, 3, 31),
                        Map.of(
                                "name", "葛\uDB40\uDD00城　𠮷江",
                                "name.latin", "KATSURAGI YOSHIE",
                                "organization", "大臣官房試験課",
                                "issuer", "FUDABAN"),
                        new byte[600]));
    }

    void insert(String name) throws IOException {
        insert(open(name));
    }

    void insert(Chip chip) {
        reader.pull();
        reader.insert(chip);
    }

    Chip open(String name) throws IOException {
        if (!cards.names().contains(name)) {
            cards.create(name);
        }
        return cards.open(name);
    }
}
