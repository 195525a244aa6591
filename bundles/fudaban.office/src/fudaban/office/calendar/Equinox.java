// SPDX-License-Identifier: EPL-2.0
package fudaban.office.calendar;

import java.time.LocalDate;
import java.time.Month;

/**
 * 春分日 and 秋分日 by the usual approximation, valid 1900 to 2099. The law fixes no date; the day is announced by the
 * 国立天文台 in 官報 (暦要項) on 1 February of the year before, so the official list overrides this.
 */
final class Equinox {

    private Equinox() {}

    static LocalDate vernal(int year) {
        return LocalDate.of(year, Month.MARCH, day(year < 1980 ? 20.8357 : 20.8431, year));
    }

    static LocalDate autumnal(int year) {
        return LocalDate.of(year, Month.SEPTEMBER, day(year < 1980 ? 23.2588 : 23.2488, year));
    }

    private static int day(double base, int year) {
        // Up to 1979 leap days are counted from 1983, which makes the floor of a negative quotient come out right.
        int leapDays = year < 1980 ? (year - 1983) / 4 : (year - 1980) / 4;
        return (int) Math.floor(base + 0.242194 * (year - 1980)) - leapDays;
    }
}
