// SPDX-License-Identifier: EPL-2.0
package fudaban.office.calendar;

import fudaban.office.OfficeException;
import fudaban.office.calendar.Holiday.Kind;
import fudaban.office.internal.Resources;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The holidays as 国民の祝日に関する法律 has them, computed for any year from 1949 to 2099: the 祝日 of 2条 with their
 * changes and the exceptions of single years, 振替休日 (3条2項) and 国民の休日 (3条3項), each as the law stood in that year.
 */
public final class HolidayLaw {

    /** The first whole year under the law of 1948. */
    public static final int FIRST_YEAR = 1949;
    /** The last year for which the equinoxes can be computed. */
    public static final int LAST_YEAR = 2099;

    // 昭和48年法律10号, in force on 12 April 1973; the 30 April of that year was the first 振替休日.
    private static final LocalDate SUBSTITUTES_FROM = LocalDate.of(1973, 4, 12);
    // 昭和60年法律103号, in force on 27 December 1985.
    private static final int BETWEEN_FROM = 1986;
    // 平成17年法律43号, in force on 1 January 2007: the substitute passes over further 祝日.
    private static final int PASSING_OVER_FROM = 2007;

    private final List<HolidayRule> rules;

    /** The law as shipped. */
    public HolidayLaw() {
        rules = Resources.rows(HolidayLaw.class, "holiday-law.csv").stream()
                .map(HolidayRule::parse)
                .toList();
    }

    /**
     * All holidays of a calendar year, by date.
     *
     * @throws OfficeException outside 1949 to 2099
     */
    public SortedMap<LocalDate, Holiday> year(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new OfficeException("calendar.yearOutOfRange", year, FIRST_YEAR, LAST_YEAR);
        }
        SortedMap<LocalDate, Holiday> national = new TreeMap<>();
        for (HolidayRule rule : rules) {
            if (rule.appliesIn(year)) {
                LocalDate date = rule.in(year);
                national.put(date, new Holiday(date, rule.name(), Kind.NATIONAL));
            }
        }
        SortedMap<LocalDate, Holiday> all = new TreeMap<>(national);
        national.keySet().forEach(date -> addSubstitute(date, national, all));
        national.keySet().forEach(date -> addBetween(date.plusDays(1), national, all));
        return Collections.unmodifiableSortedMap(all);
    }

    private static void addSubstitute(
            LocalDate holiday, SortedMap<LocalDate, Holiday> national, SortedMap<LocalDate, Holiday> all) {
        if (holiday.getDayOfWeek() != DayOfWeek.SUNDAY || holiday.isBefore(SUBSTITUTES_FROM)) {
            return;
        }
        LocalDate substitute = holiday.plusDays(1);
        while (holiday.getYear() >= PASSING_OVER_FROM && national.containsKey(substitute)) {
            substitute = substitute.plusDays(1);
        }
        all.putIfAbsent(substitute, new Holiday(substitute, "振替休日", Kind.SUBSTITUTE));
    }

    private static void addBetween(
            LocalDate day, SortedMap<LocalDate, Holiday> national, SortedMap<LocalDate, Holiday> all) {
        boolean sundayExcluded = day.getYear() < PASSING_OVER_FROM && day.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (day.getYear() >= BETWEEN_FROM && national.containsKey(day.plusDays(1)) && !sundayExcluded) {
            all.putIfAbsent(day, new Holiday(day, "国民の休日", Kind.BETWEEN));
        }
    }
}
