// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.printer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PrintSentencesTest {
    @Test
    void everyFailureAndTroubleSaysThreeThingsInBothLanguages() {
        for (var kind : PrintFailure.Kind.values()) {
            var failure = new PrintFailure(kind, "detail", "二階", Trouble.JAM);
            check(failure.sentence(Locale.JAPANESE), failure.sentence(Locale.ENGLISH));
            assertFalse(failure.sentence(Locale.FRENCH).isEmpty());
        }
        for (var trouble : Trouble.values()) {
            check(trouble.sentence(Locale.JAPANESE, "二階"), trouble.sentence(Locale.ENGLISH, "二階"));
            assertFalse(trouble.label(Locale.JAPANESE).isEmpty());
        }
        var stopped = new PrintFailure(PrintFailure.Kind.STOPPED, "x", "二階", Trouble.RIBBON_EMPTY);
        assertTrue(stopped.sentence(Locale.JAPANESE).startsWith("プリンター「二階」が止まっています（リボン切れ）。"));
    }

    private static void check(String ja, String en) {
        assertTrue(ja.chars().filter(c -> c == '。').count() >= 3, ja);
        assertTrue(en.chars().filter(c -> c == '.' || c == ';' || c == ':').count() >= 3, en);
        assertFalse(ja.contains("{") || en.contains("{"), ja + en);
    }

    @Test
    void aJobThatEndedIsPrintedOrNotOrSomebodyHasToLook() {
        assertEquals(Settlement.PRINTED, settle(JobState.DONE, true, 1));
        assertEquals(Settlement.NOT_PRINTED, settle(JobState.CANCELLED, false, 0));
        assertEquals(Settlement.NOT_PRINTED, settle(JobState.FAILED, false, 0));
        assertEquals(Settlement.UNCLEAR, settle(JobState.CANCELLED, true, 0));
        assertEquals(Settlement.UNCLEAR, settle(JobState.FAILED, true, 1));
        for (var state : Set.of(JobState.WAITING, JobState.PRINTING, JobState.STOPPED)) {
            assertEquals(Settlement.UNDER_WAY, settle(state, true, 0));
        }
    }

    private static Settlement settle(JobState state, boolean begun, int sides) {
        return Settlement.of(new JobReport(state, begun, Set.of(), sides));
    }

    @Test
    void whatIsPrintedIsNotInTheTextOfAnObject() {
        assertEquals("CardFaces[1 sides, 300 dpi]", new CardFaces(new byte[3], Optional.empty(), 300).toString());
        assertEquals(1011, CardFaces.width(300));
        assertEquals(638, CardFaces.height(300));
        assertTrue(PaperOrder.Media.CR80.isCard());
        assertTrue(new PaperOrder.Media(5400, 8600).isCard());
        assertFalse(PaperOrder.Media.A4.isCard());
    }
}
