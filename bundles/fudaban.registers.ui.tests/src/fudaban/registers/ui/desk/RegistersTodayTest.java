// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fudaban.registers.model.RowState;
import fudaban.registers.ui.Books;
import fudaban.ui.shell.Place;
import fudaban.ui.shell.TodayItem;
import fudaban.ui.shell.TodayItem.Urgency;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the registers tell of a day. */
class RegistersTodayTest {
    private static List<TodayItem> today(Books books) throws Exception {
        return new RegistersToday().today(books.desk.seat(Locale.JAPAN));
    }

    @Test
    void aPageThatIsNotFilledIsDue() throws Exception {
        var items = today(new Books());
        assertEquals(1, items.size());
        assertEquals(
                Optional.of(new Place(RegistersToday.CHECKS, "2026-04-01")),
                items.getFirst().place());
    }

    @Test
    void aPageThatIsFilledIsNot() throws Exception {
        assertEquals(List.of(), today(new Books(Books.check("backup", "○", ""))));
    }

    @Test
    void whatIsNotBackInTimeIsLate() throws Exception {
        var books = new Books(
                Books.check("backup", "○", ""),
                Books.medium("媒-R7-001", RowState.OPEN, LocalDate.of(2026, 3, 30)),
                Books.medium("媒-R7-002", RowState.OPEN, LocalDate.of(2026, 4, 2)));
        var items = today(books);
        assertEquals(1, items.size(), "one line for the register");
        assertEquals(Urgency.LATE, items.getFirst().urgency());
        assertEquals(
                Optional.of(new Place(RegistersToday.ROWS, "media")),
                items.getFirst().place());
    }
}
