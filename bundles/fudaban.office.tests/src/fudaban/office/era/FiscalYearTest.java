// SPDX-License-Identifier: EPL-2.0
package fudaban.office.era;

import static fudaban.office.Errors.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FiscalYearTest {

    @Test
    void fromAprilToMarch() {
        FiscalYear year = FiscalYear.of(LocalDate.of(2026, 3, 31));
        assertEquals(new FiscalYear(2025), year);
        assertEquals("令和7年度", year.label());
        assertEquals(LocalDate.of(2025, 4, 1), year.start());
        assertEquals(LocalDate.of(2026, 3, 31), year.end());
        assertTrue(year.contains(LocalDate.of(2026, 1, 13)));
        assertEquals(year.next(), FiscalYear.of(LocalDate.of(2026, 4, 1)));
        assertEquals("令和8年度", year.next().label());
    }

    @Test
    void yearsInWhichTheEraChanged() {
        assertEquals("令和元年度", new FiscalYear(2019).label());
        assertEquals("昭和63年度", new FiscalYear(1988).label());
        assertEquals("平成元年度", new FiscalYear(1989).label());
        assertEquals(new FiscalYear(2019), FiscalYear.parse("平成31年度"));
        assertEquals(new FiscalYear(2019), FiscalYear.parse("令和元年度"));
    }

    @Test
    void readsWhatItWrites() {
        for (int year = 1873; year <= 2100; year++) {
            assertEquals(new FiscalYear(year), FiscalYear.parse(new FiscalYear(year).label()));
        }
        assertEquals(new FiscalYear(2025), FiscalYear.parse("Ｒ７年度"));
        assertEquals(new FiscalYear(2025), FiscalYear.parse("2025年度"));
        refused("era.fiscalYearUnreadable", () -> FiscalYear.parse("7年度"));
        refused("era.unknown", () -> FiscalYear.parse("慶応3年度"));
    }
}
