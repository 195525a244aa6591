// SPDX-License-Identifier: EPL-2.0
package fudaban.office.era;

import fudaban.office.OfficeException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * 和暦 for display: data are kept as {@link LocalDate}, 和暦 exists only at input and output (デジタル庁 DS-441).
 *
 * <p>Every form written here is read back by {@link DateText}.
 */
public final class Wareki {

    private Wareki() {}

    /** The forms the office uses. */
    public enum Style {
        /** {@code R8.3.31}; the first year is the number 1 ({@code R1.5.1}). */
        SHORT,
        /** {@code 令和8年3月31日}; the first year is 元 ({@code 令和元年5月1日}). */
        LONG,
        /** {@code R8.3.31（火）}. */
        SHORT_WITH_WEEKDAY,
        /** {@code 令和8年3月31日（火）}. */
        LONG_WITH_WEEKDAY
    }

    /**
     * A day in 和暦.
     *
     * @throws OfficeException before 明治6年 (1873), when counting years does not convert a date
     */
    public static String format(LocalDate day, Style style) {
        return switch (style) {
            case SHORT -> shortForm(day);
            case LONG -> year(day) + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
            case SHORT_WITH_WEEKDAY -> shortForm(day) + "（" + weekday(day) + "）";
            case LONG_WITH_WEEKDAY -> format(day, Style.LONG) + "（" + weekday(day) + "）";
        };
    }

    /**
     * The year a day falls in, in the era of that day: 令和8年, 令和元年.
     *
     * @throws OfficeException before 明治6年
     */
    public static String year(LocalDate day) {
        EraName era = EraName.of(day);
        return era.kanji() + EraName.yearText(era.yearOf(day.getYear())) + "年";
    }

    /** 月, 火, 水, 木, 金, 土 or 日. */
    public static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.NARROW, Locale.JAPAN);
    }

    private static String shortForm(LocalDate day) {
        EraName era = EraName.of(day);
        return era.letter() + era.yearOf(day.getYear()) + "." + day.getMonthValue() + "." + day.getDayOfMonth();
    }

    static void requireGregorian(LocalDate day) {
        if (day.isBefore(EraName.FIRST_DAY)) {
            throw new OfficeException("era.beforeMeiji6", day);
        }
    }
}
