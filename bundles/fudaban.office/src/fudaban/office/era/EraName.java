// SPDX-License-Identifier: EPL-2.0
package fudaban.office.era;

import java.time.LocalDate;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseEra;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An era as the office writes it. The eras come from the Java runtime, so a new one arrives with a runtime update (or
 * the property {@code jdk.calendar.japanese.supplemental.era}) and needs no change here.
 *
 * @param kanji 令和
 * @param letter R
 * @param start the first day of the era; for 明治 the first day Japan used the Gregorian calendar, see {@link #FIRST_DAY}
 * @param end the last day of the era; {@link LocalDate#MAX} for the present one
 * @param firstYear the Gregorian year in which the era began, so that year n of it is {@code firstYear + n - 1}
 */
public record EraName(String kanji, String letter, LocalDate start, LocalDate end, int firstYear) {

    /** 明治6年1月1日: before it Japan used a lunisolar calendar, and a date cannot be converted by counting years. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1873, 1, 1);

    private static final List<EraName> ALL = load();

    /** All eras from 明治 on, oldest first. */
    public static List<EraName> all() {
        return ALL;
    }

    /**
     * The era a day belongs to.
     *
     * @throws fudaban.office.OfficeException before 明治6年
     */
    public static EraName of(LocalDate day) {
        Wareki.requireGregorian(day);
        return ALL.reversed().stream()
                .filter(era -> !day.isBefore(era.start))
                .findFirst()
                .orElseThrow();
    }

    /** The era written as 令和, 令 or R (also r); empty when there is none of that name. */
    public static Optional<EraName> named(String name) {
        return ALL.stream()
                .filter(era -> era.kanji.equals(name)
                        || era.kanji.substring(0, 1).equals(name)
                        || era.letter.equalsIgnoreCase(name))
                .findFirst();
    }

    /** The year of this era a Gregorian year falls in, from 1; zero or less when the era had not begun. */
    public int yearOf(int gregorianYear) {
        return gregorianYear - firstYear + 1;
    }

    /** 元 for the first year, else the number. */
    static String yearText(int year) {
        return year == 1 ? "元" : Integer.toString(year);
    }

    private static List<EraName> load() {
        JapaneseEra[] eras = JapaneseEra.values();
        List<EraName> all = new ArrayList<>();
        for (int i = 0; i < eras.length; i++) {
            LocalDate end = i + 1 < eras.length ? firstDay(eras[i + 1]).minusDays(1) : LocalDate.MAX;
            LocalDate start = firstDay(eras[i]);
            int firstYear = eras[i] == JapaneseEra.MEIJI ? 1868 : start.getYear();
            all.add(new EraName(
                    eras[i].getDisplayName(TextStyle.FULL, Locale.JAPAN),
                    eras[i].getDisplayName(TextStyle.NARROW, Locale.JAPAN),
                    start,
                    end,
                    firstYear));
        }
        return List.copyOf(all);
    }

    private static LocalDate firstDay(JapaneseEra era) {
        return era == JapaneseEra.MEIJI
                ? FIRST_DAY
                : LocalDate.from(JapaneseChronology.INSTANCE.dateYearDay(era, 1, 1));
    }
}
