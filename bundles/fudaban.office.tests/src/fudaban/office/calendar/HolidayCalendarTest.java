// SPDX-License-Identifier: EPL-2.0
package fudaban.office.calendar;

import static fudaban.office.Errors.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.office.calendar.Holiday.Kind;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HolidayCalendarTest {

    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
    private static final LocalDate RETRIEVED = LocalDate.of(2026, 11, 1);
    private static final String HEADER = "国民の祝日・休日月日,国民の祝日・休日名称\r\n";

    @Test
    void theShippedListAndTheLawAgree() {
        OfficialHolidays list = OfficialHolidays.shipped();
        assertTrue(list.covers(2000) && list.covers(2027) && !list.covers(2028));
        assertEquals(486, list.names().size());
        assertEquals(List.of(), HolidayCalendar.shipped().contradictions());
    }

    @Test
    void beyondTheListTheLawCounts() {
        assertEquals(
                "元日",
                HolidayCalendar.shipped()
                        .on(LocalDate.of(2028, 1, 1))
                        .orElseThrow()
                        .name());
    }

    @Test
    void readsThePublishedCharset() {
        OfficialHolidays list = read(HEADER + "2026/1/1,元日\r\n2026/1/12,成人の日\r\n", WINDOWS_31J);
        assertEquals("成人の日", list.names().get(LocalDate.of(2026, 1, 12)));
        assertEquals(RETRIEVED, list.retrieved());
        assertEquals(1, read("2026/1/1,元日\n", StandardCharsets.UTF_8).names().size());
    }

    @Test
    void theListIsFollowedAndEveryDifferenceReported() {
        String text = new String(bytesOfShipped(), StandardCharsets.UTF_8)
                .replace("2026/3/20,春分の日", "2026/3/21,春分の日")
                .replace("2026/8/11,山の日", "2026/8/11,海山の日");
        HolidayCalendar calendar = new HolidayCalendar(new HolidayLaw(), read(text, WINDOWS_31J));
        assertEquals(Optional.empty(), calendar.on(LocalDate.of(2026, 3, 20)));
        assertEquals(
                Kind.LISTED,
                calendar.on(LocalDate.of(2026, 3, 21)).orElseThrow().kind());
        assertEquals(
                Kind.SUBSTITUTE,
                calendar.on(LocalDate.of(2026, 5, 6)).orElseThrow().kind());
        List<Contradiction> found = calendar.contradictions();
        assertEquals(
                List.of(LocalDate.of(2026, 3, 20), LocalDate.of(2026, 3, 21), LocalDate.of(2026, 8, 11)),
                found.stream().map(Contradiction::date).toList());
        assertTrue(found.get(0).message(Locale.JAPANESE).contains("祝日一覧にありません"));
        assertTrue(found.get(1).message(Locale.JAPANESE).contains("法律の計算では休日になりません"));
        assertTrue(found.get(2).message(Locale.ENGLISH).contains("海山の日"));
    }

    @Test
    void aDamagedListIsRefusedWhole() {
        refused("calendar.listRow", () -> read(HEADER + "2026/1/1,元日\n1月2日,休日\n", StandardCharsets.UTF_8));
        refused("calendar.listRow", () -> read(HEADER + "2026/2/30,元日\n", StandardCharsets.UTF_8));
        refused("calendar.listTwice", () -> read(HEADER + "2026/1/1,元日\n2026/1/1,元日\n", StandardCharsets.UTF_8));
        refused("calendar.listEmpty", () -> read(HEADER, StandardCharsets.UTF_8));
        refused("calendar.listCharset", () -> OfficialHolidays.read(new byte[] {(byte) 0xFD}, "x", RETRIEVED));
    }

    private static OfficialHolidays read(String text, Charset charset) {
        return OfficialHolidays.read(text.getBytes(charset), "test", RETRIEVED);
    }

    private static byte[] bytesOfShipped() {
        return fudaban.office.internal.Resources.bytes(OfficialHolidays.class, "syukujitsu.csv");
    }
}
