// SPDX-License-Identifier: EPL-2.0
package fudaban.office.era;

import static fudaban.office.Errors.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.office.era.DateText.Boundary;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DateTextTest {

    private static final LocalDate R8_3_31 = LocalDate.of(2026, 3, 31);

    @Test
    void everyFormOfOneDay() {
        for (String text : List.of(
                "R8.3.31",
                "r8.3.31",
                "R8.03.31",
                "R08/3/31",
                "Ｒ８．３．３１",
                "令和8年3月31日",
                "令和８年３月３１日",
                "令8.3.31",
                "令和8年 3月31日",
                "㋿8年3月31日",
                "令和8年3月31日（火）",
                "R8.3.31(火)",
                "2026-03-31",
                "2026/3/31",
                "２０２６／３／３１",
                "2026.3.31",
                "2026年3月31日",
                "2026年3月31日（火曜日）",
                "20260331",
                " 2026-03-31　")) {
            assertEquals(R8_3_31, DateText.parse(text), text);
        }
    }

    @Test
    void firstYears() {
        assertEquals(LocalDate.of(2019, 5, 1), DateText.parse("令和元年5月1日"));
        assertEquals(LocalDate.of(2019, 5, 1), DateText.parse("R元.5.1"));
        assertEquals(LocalDate.of(2019, 5, 1), DateText.parse("R1.5.1"));
        assertEquals(LocalDate.of(1989, 1, 8), DateText.parse("平成元年1月8日"));
        assertEquals(LocalDate.of(1926, 12, 25), DateText.parse("昭和元年12月25日"));
        assertEquals(LocalDate.of(1912, 7, 30), DateText.parse("大正元年7月30日"));
        assertEquals(LocalDate.of(1873, 1, 1), DateText.parse("明治6年1月1日"));
    }

    @Test
    void lastDaysOfEras() {
        assertEquals(LocalDate.of(2019, 4, 30), DateText.parse("H31.4.30"));
        assertEquals(LocalDate.of(1989, 1, 7), DateText.parse("S64.1.7"));
        assertEquals(LocalDate.of(1926, 12, 24), DateText.parse("T15.12.24"));
        assertEquals(LocalDate.of(1912, 7, 29), DateText.parse("M45.7.29"));
    }

    @Test
    void aDayOutsideItsEraIsRefusedUnlessLenient() {
        String message =
                refused("era.outside", () -> DateText.parse("平成31年5月1日")).getMessage();
        assertTrue(message.contains("令和元年5月1日"), message);
        refused("era.outside", () -> DateText.parse("令和元年4月30日"));
        refused("era.outside", () -> DateText.parse("S64.1.8"));
        assertEquals(LocalDate.of(2019, 5, 1), DateText.parse("平成31年5月1日", Boundary.LENIENT));
        assertEquals(R8_3_31, DateText.parse("H38.3.31", Boundary.LENIENT));
    }

    @Test
    void whatIsNoDate() {
        refused("era.noSuchDay", () -> DateText.parse("R8.2.29"));
        refused("era.noSuchDay", () -> DateText.parse("2026-13-01"));
        refused("era.noSuchDay", () -> DateText.parse("R0.1.1"));
        refused("era.unreadable", () -> DateText.parse("8.3.31"));
        refused("era.unreadable", () -> DateText.parse("令和8年3月"));
        refused("era.unreadable", () -> DateText.parse("2026-3/31"));
        refused("era.unreadable", () -> DateText.parse(""));
        refused("era.unknown", () -> DateText.parse("慶応3年3月31日"));
        refused("era.unknown", () -> DateText.parse("X8.3.31"));
        refused("era.weekday", () -> DateText.parse("令和8年3月31日（水）"));
        refused("era.beforeMeiji6", () -> DateText.parse("明治5年12月2日"));
        refused("era.beforeMeiji6", () -> DateText.parse("1872-12-31"));
    }
}
