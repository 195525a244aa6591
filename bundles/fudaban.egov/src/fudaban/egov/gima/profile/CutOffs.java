// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.profile;

import fudaban.office.calendar.AdministrativeCalendar;
import fudaban.office.calendar.HolidayCalendar;
import fudaban.office.calendar.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The calendar of 締切: until when the service takes files, and from which day on it shows what they said. */
public final class CutOffs {
    private static final int DAYS = 400;

    private final List<GimaProfile.CutOff> rules;
    private final WorkingDays working;

    /** The calendar of a profile over the holidays as shipped. */
    public CutOffs(GimaProfile profile) {
        this(profile.cutOffs(), new AdministrativeCalendar(HolidayCalendar.shipped()));
    }

    /** The calendar of some rules. */
    public CutOffs(List<GimaProfile.CutOff> rules, WorkingDays working) {
        this.rules = List.copyOf(rules);
        this.working = working;
    }

    /**
     * A 締切.
     *
     * @param at until when files are taken
     * @param reflected the day from which on the service shows them
     * @param ja what it is called in Japanese
     * @param en what it is called in English
     */
    public record Day(ZonedDateTime at, LocalDate reflected, String ja, String en) {
        /** What it is called. */
        public String title(Locale locale) {
            return locale.getLanguage().equals("en") ? en : ja;
        }
    }

    /** The next ones after a moment, soonest first. */
    public List<Day> next(ZonedDateTime after, int number) {
        List<Day> days = new ArrayList<>();
        for (GimaProfile.CutOff rule : rules) {
            LocalDate day = after.toLocalDate();
            int found = 0;
            // A few days more: a cut-off may move to before a row of days off.
            for (LocalDate end = day.plusDays(DAYS); day.isBefore(end) && found < number; day = day.plusDays(1)) {
                ZonedDateTime at = on(rule, day, after);
                if (at != null && at.isAfter(after)) {
                    days.add(new Day(at, working.plus(at.toLocalDate(), rule.workingDays()), rule.ja(), rule.en()));
                    found++;
                }
            }
        }
        return days.stream().sorted(Comparator.comparing(Day::at)).limit(number).toList();
    }

    /** The last one whose files the service shows on a day, if there still is one. */
    public Optional<Day> lastFor(LocalDate effective, ZonedDateTime now) {
        return next(now, DAYS).stream()
                .filter(day -> !day.reflected().isAfter(effective))
                .reduce((one, later) -> later);
    }

    private ZonedDateTime on(GimaProfile.CutOff rule, LocalDate day, ZonedDateTime now) {
        boolean weekly = rule.weekday() > 0 && day.getDayOfWeek() == DayOfWeek.of(rule.weekday());
        boolean monthly = rule.day() > 0
                && day.getDayOfMonth()
                        == Math.min(rule.day(), YearMonth.from(day).lengthOfMonth());
        boolean once = day.equals(rule.date());
        return weekly || monthly || once
                ? working.sameOrPrevious(day)
                        .atTime(LocalTime.parse(rule.time()))
                        .atZone(now.getZone())
                : null;
    }
}
