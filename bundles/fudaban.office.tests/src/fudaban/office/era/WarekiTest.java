// SPDX-License-Identifier: EPL-2.0
package fudaban.office.era;

import static fudaban.office.Errors.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fudaban.office.era.Wareki.Style;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WarekiTest {

    @Test
    void theFormsOfTheSpecification() {
        LocalDate day = LocalDate.of(2026, 3, 31);
        assertEquals("R8.3.31", Wareki.format(day, Style.SHORT));
        assertEquals("令和8年3月31日", Wareki.format(day, Style.LONG));
        assertEquals("R8.3.31（火）", Wareki.format(day, Style.SHORT_WITH_WEEKDAY));
        assertEquals("令和8年3月31日（火）", Wareki.format(day, Style.LONG_WITH_WEEKDAY));
    }

    @Test
    void theFirstYearIsGannen() {
        assertEquals("平成31年4月30日", Wareki.format(LocalDate.of(2019, 4, 30), Style.LONG));
        assertEquals("令和元年5月1日", Wareki.format(LocalDate.of(2019, 5, 1), Style.LONG));
        assertEquals("R1.5.1", Wareki.format(LocalDate.of(2019, 5, 1), Style.SHORT));
    }

    @Test
    void nothingBeforeMeiji6() {
        assertEquals("明治6年1月1日", Wareki.format(LocalDate.of(1873, 1, 1), Style.LONG));
        refused("era.beforeMeiji6", () -> Wareki.format(LocalDate.of(1872, 12, 31), Style.LONG));
    }

    @Test
    void everyDayBelongsToOneEra() {
        List<EraName> eras = EraName.all();
        assertEquals(
                List.of("明治", "大正", "昭和", "平成", "令和"),
                eras.stream().map(EraName::kanji).limit(5).toList());
        for (int i = 1; i < eras.size(); i++) {
            assertEquals(eras.get(i).start(), eras.get(i - 1).end().plusDays(1));
        }
    }
}
