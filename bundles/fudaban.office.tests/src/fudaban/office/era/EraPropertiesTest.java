// SPDX-License-Identifier: EPL-2.0
package fudaban.office.era;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import fudaban.office.OfficeException;
import fudaban.office.era.DateText.Boundary;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EraPropertiesTest {

    @Property(tries = 500, seed = "18730101")
    void everyFormIsReadBack(@ForAll("days") LocalDate day, @ForAll Wareki.Style style) {
        assertEquals(day, DateText.parse(Wareki.format(day, style)));
        assertEquals(day, DateText.parse(Wareki.format(day, style), Boundary.LENIENT));
    }

    @Property(tries = 200, seed = "20190501")
    void gregorianFormsAreReadBack(@ForAll("days") LocalDate day) {
        assertEquals(day, DateText.parse(day.toString()));
        assertEquals(day, DateText.parse(day.toString().replace("-", "")));
    }

    @Property(tries = 500, seed = "19260101")
    void anyTextIsReadOrRefusedWithASentence(@ForAll("nearlyDates") String text) {
        try {
            assertNotNull(DateText.parse(text));
        } catch (OfficeException e) {
            assertNotNull(e.getMessage());
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        EraName.FIRST_DAY.toEpochDay(),
                        LocalDate.of(2100, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> nearlyDates() {
        return Arbitraries.strings()
                .withChars("令和平成昭元年月日RHS0123456789.-/（火） 　８")
                .ofMaxLength(14);
    }
}
