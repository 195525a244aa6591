// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.hardware.virtual.PracticeSecrets;
import fudaban.hardware.virtual.VirtualReader;
import fudaban.issuance.batch.BatchRunner;
import fudaban.issuance.batch.Control;
import fudaban.issuance.batch.OperatorFeeder;
import fudaban.issuance.batch.Prompt.Cue;
import fudaban.issuance.batch.Station;
import fudaban.issuance.face.FaceRenderer;
import fudaban.issuance.profile.FaceLayout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two cards at once in a batch: on two readers, together on one, and a second one laid beside the card that is being written. */
class TwoCardsTest {
    @TempDir
    Path scratch;

    private final PracticeHands hands = new PracticeHands("Test 1", "Test 2");
    private final List<String> said = new ArrayList<>();
    private int wanted;
    private int laid;

    /** What somebody does who is told this. */
    private void hear(Cue cue, Say what) {
        said.add(cue + " " + what.text(Locale.JAPAN));
        VirtualReader one = hands.virtualReaders().getFirst();
        VirtualReader other = hands.virtualReaders().getLast();
        try {
            switch (cue) {
                case PUT -> {
                    String card = what.text(Locale.JAPAN).contains("中断") ? "card-3" : "card-" + ++wanted;
                    hands.insert(one, card);
                    if (wanted == 1) {
                        hands.insert(other, "bystander");
                    } else if (wanted == 2) {
                        one.beside();
                    }
                }
                case HELP -> {
                    if (wanted == 1) {
                        other.pull();
                    } else {
                        one.pull();
                        hands.insert(one, "card-" + wanted);
                    }
                }
                case TAKE, SPOILED -> one.pull();
                case SEEN -> {}
            }
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    @Test
    void noneIsTouchedUntilOneIsLeft() throws Exception {
        var folder = hands.useFolder(scratch.resolve("cards"));
        for (String name : List.of("card-1", "card-2", "card-3", "bystander")) {
            folder.create(name);
        }
        try (var house = new House(scratch.resolve("data"))) {
            String batch = house.batch(3, "desk", scratch);
            var station = new Station(
                    new OperatorFeeder(List.of(hands), Optional.empty(), Duration.ofSeconds(10), this::hear),
                    new PracticeSecrets(),
                    new FaceRenderer(house.ledger.profile(FaceLayout.class, house.today()), House.FONTS),
                    Optional.of(scratch.resolve("faces")),
                    Duration.ofSeconds(5),
                    3);
            var result = new BatchRunner(house.ledger, station).run(house.session, batch, null, false, new Control() {
                @Override
                public void writing(String number, int done, int of) {
                    if (wanted == 3 && laid++ == 4) {
                        hands.virtualReaders().getFirst().beside();
                    }
                }
            });
            assertEquals(new BatchRunner.Result(3, 0, 0), result, said.toString());
            new BatchProof(scratch).assertWhole(house, batch, 3);
            assertEquals(
                    Set.of("card-1", "card-2", "card-3"),
                    new BatchProof(scratch).complete().keySet(),
                    "the card that lay on the other reader was not taken for ours");
            assertEquals(
                    2, said.stream().filter(each -> each.startsWith("HELP")).count(), said.toString());
            assertTrue(
                    said.stream().anyMatch(each -> each.contains("2枚") && each.contains("Test 1, Test 2")),
                    said.toString());
            assertTrue(said.stream().anyMatch(each -> each.contains("中断したカード")), said.toString());
        }
    }
}
