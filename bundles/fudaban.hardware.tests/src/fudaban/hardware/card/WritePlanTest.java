// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.hardware.CardFailure;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WritePlanTest {
    private static final UUID CARD = UUID.fromString("0198c0de-0000-7000-8000-000000000001");

    private static CardContent content(Map<String, String> changed) {
        var fields = new HashMap<>(Map.of("name", "髙橋 花子", "name.latin", "TAKAHASHI HANAKO", "issuer", "FUDABAN"));
        fields.putAll(changed);
        return new CardContent(CARD, "R8-000123", LocalDate.of(2031, 3, 31), fields, new byte[2000]);
    }

    @Test
    void beginsAndEndsWithTheMarker() throws CardFailure {
        var plan = WritePlan.of(CardProfileReader.practice(), content(Map.of()));
        var marks = plan.steps().stream()
                .filter(WriteStep.Mark.class::isInstance)
                .map(step -> ((WriteStep.Mark) step).marker().state())
                .toList();
        assertEquals(CardMarker.State.BEGUN, marks.getFirst());
        assertEquals(CardMarker.State.COMPLETE, marks.getLast());
        assertTrue(plan.steps().getLast() instanceof WriteStep.Mark);
        assertTrue(plan.steps().get(2) instanceof WriteStep.Mark);
    }

    @Test
    void thePreviewShowsNoPerson() throws CardFailure {
        var preview =
                WritePlan.of(CardProfileReader.practice(), content(Map.of())).preview();
        assertTrue(preview.getFirst().startsWith("00 A4 04 00"), preview.getFirst());
        assertFalse(String.join("\n", preview).contains("54 41 4B 41"), "TAKA… in hexadecimal");
        assertTrue(preview.stream().anyMatch(line -> line.startsWith("10 DB 3F FF")), "chained photo");
    }

    @Test
    void theMarkerSurvivesItsEncoding() throws CardFailure {
        var marker =
                WritePlan.of(CardProfileReader.practice(), content(Map.of())).finalMarker();
        assertEquals(marker, CardMarker.decode(marker.encode()).orElseThrow());
        assertTrue(CardMarker.decode(new byte[] {1, 2, 3}).isEmpty());
    }

    @Test
    void theDigestTellsNothingAboutThePerson() throws CardFailure {
        var one = WritePlan.of(CardProfileReader.practice(), content(Map.of()));
        var other = WritePlan.of(CardProfileReader.practice(), content(Map.of("name", "𠮷田 太郎")));
        assertEquals(one.finalMarker(), other.finalMarker());
    }

    @Test
    void whatDoesNotFitIsRefusedBeforeAnyCard() {
        refused(Map.of("name", ""), "name");
        refused(Map.of("name.latin", "TAKAHASHI はな"), "name.latin");
        refused(Map.of("issuer", "AN ISSUER WITH TOO LONG A NAME"), "issuer");
    }

    private static void refused(Map<String, String> changed, String field) {
        var failure =
                assertThrows(CardFailure.class, () -> WritePlan.of(CardProfileReader.practice(), content(changed)));
        assertEquals(CardFailure.Kind.CONTENT, failure.kind());
        assertTrue(failure.getMessage().contains(field), failure.getMessage());
    }
}
