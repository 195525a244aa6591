// SPDX-License-Identifier: EPL-2.0
package fudaban.office.era;

import fudaban.office.OfficeException;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a date as people type it: {@code R8.3.31}, {@code 令和8年3月31日}, {@code 令和元年5月1日}, {@code R元.5.1},
 * {@code ㋿8年3月31日}, {@code 2026-03-31}, {@code 2026/3/31}, {@code 2026年3月31日}, {@code 20260331}, in half- or
 * full-width, with or without the weekday behind it. A form without an era or a four-digit year is refused: 8.3.31
 * says three different things.
 */
public final class DateText {

    /** What to do with a day outside the era it is written in, such as 平成31年5月1日. */
    public enum Boundary {
        /** Refuse it: the text contradicts itself. */
        STRICT,
        /** Count the years on: 平成31年5月1日 is 2019-05-01. For papers printed before an era changed. */
        LENIENT
    }

    private static final String DAY_OF_WEEK = "(?:\\((?<weekday>[月火水木金土日])(?:曜日?)?\\))?";
    private static final String MONTH_DAY =
            "(?:(?<separator>[-/.])(?<m1>\\d{1,2})\\k<separator>(?<d1>\\d{1,2})|年(?<m2>\\d{1,2})月(?<d2>\\d{1,2})日)";
    private static final Pattern GREGORIAN = Pattern.compile("(?<year>\\d{4})" + MONTH_DAY + DAY_OF_WEEK);
    private static final Pattern COMPACT = Pattern.compile("(?<year>\\d{4})(?<m1>\\d{2})(?<d1>\\d{2})");
    private static final Pattern ERA =
            Pattern.compile("(?<era>\\p{IsHan}{1,2}?|[A-Za-z])(?<year>元|\\d{1,3})" + MONTH_DAY + DAY_OF_WEEK);

    private DateText() {}

    /** The same as {@link #parse(String, Boundary)} with {@link Boundary#STRICT}. */
    public static LocalDate parse(String text) {
        return parse(text, Boundary.STRICT);
    }

    /**
     * The day a text names.
     *
     * @throws OfficeException when the form is not known, the day does not exist, the weekday is not that day's, the
     *     day lies outside its era (strict), or before 明治6年
     */
    public static LocalDate parse(String text, Boundary boundary) {
        // Compatibility forms are folded here only to read a date; the text itself is not kept.
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
        Matcher compact = COMPACT.matcher(plain);
        if (compact.matches()) {
            return day(text, number(compact, "year"), number(compact, "m1"), number(compact, "d1"));
        }
        Matcher gregorian = GREGORIAN.matcher(plain);
        if (gregorian.matches()) {
            return checkWeekday(gregorian, day(text, number(gregorian, "year"), month(gregorian), dayOf(gregorian)));
        }
        Matcher era = ERA.matcher(plain);
        if (era.matches()) {
            return checkWeekday(era, inEra(text, era, boundary));
        }
        throw new OfficeException("era.unreadable", text);
    }

    private static LocalDate inEra(String text, Matcher matcher, Boundary boundary) {
        EraName era = EraName.named(matcher.group("era"))
                .orElseThrow(() -> new OfficeException("era.unknown", matcher.group("era"), text));
        int year = matcher.group("year").equals("元") ? 1 : number(matcher, "year");
        if (year == 0) {
            throw new OfficeException("era.noSuchDay", text);
        }
        LocalDate day = day(text, era.firstYear() + year - 1, month(matcher), dayOf(matcher));
        if (boundary == Boundary.STRICT && (day.isBefore(era.start()) || day.isAfter(era.end()))) {
            throw new OfficeException("era.outside", text, era.kanji(), Wareki.format(day, Wareki.Style.LONG));
        }
        return day;
    }

    private static LocalDate day(String text, int year, int month, int day) {
        LocalDate date;
        try {
            date = LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            throw new OfficeException("era.noSuchDay", text);
        }
        Wareki.requireGregorian(date);
        return date;
    }

    private static LocalDate checkWeekday(Matcher matcher, LocalDate day) {
        String written = matcher.group("weekday");
        if (written != null && !written.equals(Wareki.weekday(day))) {
            throw new OfficeException(
                    "era.weekday", Wareki.format(day, Wareki.Style.LONG), written, Wareki.weekday(day));
        }
        return day;
    }

    private static int month(Matcher matcher) {
        return number(matcher, matcher.group("m1") != null ? "m1" : "m2");
    }

    private static int dayOf(Matcher matcher) {
        return number(matcher, matcher.group("d1") != null ? "d1" : "d2");
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }
}
