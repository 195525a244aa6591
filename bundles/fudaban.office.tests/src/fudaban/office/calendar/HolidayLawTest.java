// SPDX-License-Identifier: EPL-2.0
package fudaban.office.calendar;

import static fudaban.office.Errors.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fudaban.office.calendar.Holiday.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HolidayLawTest {

    private final HolidayLaw law = new HolidayLaw();

    @Test
    void theYearsOfTheContract() {
        assertEquals(
                "1/1 1/12 2/11 2/23 3/20 4/29 5/3 5/4 5/5 5/6振 7/20 8/11 9/21 9/22国 9/23 10/12 11/3 11/23", days(2026));
        assertEquals("1/1 1/11 2/11 2/23 3/21 3/22振 4/29 5/3 5/4 5/5 7/19 8/11 9/20 9/23 10/11 11/3 11/23", days(2027));
    }

    @Test
    void theSixteenDaysHaveTheirNames() {
        assertEquals(
                List.of(
                        "元日", "成人の日", "建国記念の日", "天皇誕生日", "春分の日", "昭和の日", "憲法記念日", "みどりの日", "こどもの日", "海の日", "山の日",
                        "敬老の日", "秋分の日", "スポーツの日", "文化の日", "勤労感謝の日"),
                law.year(2026).values().stream()
                        .filter(holiday -> holiday.kind() == Kind.NATIONAL)
                        .map(Holiday::name)
                        .toList());
    }

    @Test
    void theYearOfTheAccession() {
        assertEquals(
                "1/1 1/14 2/11 3/21 4/29 4/30国 5/1 5/2国 5/3 5/4 5/5 5/6振 7/15 8/11 8/12振 9/16 9/23 10/14 10/22 11/3 "
                        + "11/4振 11/23",
                days(2019));
    }

    @Test
    void theOlympicYears() {
        assertEquals(
                "1/1 1/13 2/11 2/23 2/24振 3/20 4/29 5/3 5/4 5/5 5/6振 7/23 7/24 8/10 9/21 9/22 11/3 11/23", days(2020));
        assertEquals("1/1 1/11 2/11 2/23 3/20 4/29 5/3 5/4 5/5 7/22 7/23 8/8 8/9振 9/20 9/23 11/3 11/23", days(2021));
    }

    @Test
    void theLawBefore2007() {
        assertEquals("1/1 1/10 2/11 3/20 4/29 5/3 5/4国 5/5 7/20 9/15 9/23 10/9 11/3 11/23 12/23", days(2000));
        assertEquals("振替休日", law.year(1973).get(LocalDate.of(1973, 4, 30)).name());
        assertEquals(null, law.year(1973).get(LocalDate.of(1973, 2, 12)));
        // 3 May was a Sunday: the law as it then stood made the 4th a substitute, not a day between.
        assertEquals("振替休日", law.year(1992).get(LocalDate.of(1992, 5, 4)).name());
        assertEquals(null, law.year(1986).get(LocalDate.of(1986, 5, 4)));
    }

    @Test
    void daysBetweenToCome() {
        List<LocalDate> between = IntStream.rangeClosed(2027, 2049)
                .boxed()
                .flatMap(year -> law.year(year).values().stream())
                .filter(holiday -> holiday.kind() == Kind.BETWEEN)
                .map(Holiday::date)
                .toList();
        assertEquals(
                List.of(
                        LocalDate.of(2032, 9, 21),
                        LocalDate.of(2037, 9, 22),
                        LocalDate.of(2043, 9, 22),
                        LocalDate.of(2049, 9, 21)),
                between);
    }

    @Test
    void yearsBeyondTheFormulaAreRefused() {
        refused("calendar.yearOutOfRange", () -> law.year(1948));
        refused("calendar.yearOutOfRange", () -> law.year(2100));
    }

    private String days(int year) {
        return law.year(year).values().stream()
                .map(holiday ->
                        holiday.date().getMonthValue() + "/" + holiday.date().getDayOfMonth()
                                + switch (holiday.kind()) {
                                    case SUBSTITUTE -> "振";
                                    case BETWEEN -> "国";
                                    case NATIONAL, LISTED -> "";
                                })
                .collect(Collectors.joining(" "));
    }
}
