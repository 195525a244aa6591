// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.devices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.hardware.printer.CardPrinter.Feeding;
import fudaban.issuance.profile.CardPrinting;
import fudaban.issuance.ui.desk.Places;
import fudaban.ui.shell.TodayItem;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CleaningTodayTest {
    private static CardPrinting printing(String printer, int months, int notice) {
        return new CardPrinting(
                printer,
                Feeding.HAND,
                List.of(),
                null,
                true,
                15,
                null,
                new CardPrinting.Cleaning("3-2", 1000, months, 100, notice),
                null);
    }

    private static List<TodayItem> today(CardPrinting printing) throws Exception {
        return new CleaningToday().today(QuietLedger.seat(Locale.JAPAN, printing));
    }

    @Test
    void aCleaningStandsInTheDayItIsDueAndIsAnnouncedBefore() throws Exception {
        assertEquals(List.of(), today(null), "no printer in the pack");
        assertEquals(List.of(), today(printing("", 0, 0)));
        assertEquals(List.of(), today(printing("card", 12, 30)));
        var due = today(printing("card", 0, 0)).getFirst();
        assertEquals(TodayItem.Urgency.TODAY, due.urgency());
        assertEquals("カードプリンター「card」の清掃", due.title());
        assertEquals(Places.PRINTERS, due.place().orElseThrow().part());
        assertTrue(due.why().endsWith("。"), due.why());
        assertEquals(
                TodayItem.Urgency.SOON,
                today(printing("card", 1, 40)).getFirst().urgency());
    }
}
