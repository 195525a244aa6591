// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.print;

import fudaban.office.era.Wareki;
import fudaban.reporting.check.ProtectedWords;
import fudaban.reporting.internal.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Words, dates, times and lengths as reports print them, in one language and for one cut. */
public final class Words {
    /** Printed where a value may not be seen. */
    public static final String MASK = "■■■";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final Texts texts;
    private final Locale locale;
    private final ZoneId zone;
    private final Cut cut;

    /** For one language, zone and cut. */
    public Words(Locale locale, ZoneId zone, Cut cut) {
        this.texts = Texts.of(locale);
        this.locale = locale;
        this.zone = zone;
        this.cut = cut;
    }

    /** A sentence or word. */
    public String get(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** The language. */
    public Locale locale() {
        return locale;
    }

    /** The zone. */
    public ZoneId zone() {
        return zone;
    }

    /** Free text as it may be printed: in the 保護情報除外版 without what by its form is protected. */
    public String free(String text) {
        return text == null ? "" : cut == Cut.REDACTED ? ProtectedWords.mask(text, MASK) : text;
    }

    /** H:mm. */
    public String time(Instant at) {
        return TIME.format(at.atZone(zone));
    }

    /** The time, with the day where it is another one. */
    public String time(Instant at, LocalDate day) {
        LocalDate own = day(at);
        return own.equals(day) ? time(at) : shortDate(own) + " " + time(at);
    }

    /** The day of a moment. */
    public LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    /** 令和8年4月1日（水）. */
    public String date(LocalDate day) {
        return english()
                ? day + " (" + day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + ")"
                : Wareki.format(day, Wareki.Style.LONG_WITH_WEEKDAY);
    }

    /** R8.4.1. */
    public String shortDate(LocalDate day) {
        return english() ? day.toString() : Wareki.format(day, Wareki.Style.SHORT);
    }

    /** 4/1（水）. */
    public String dayOfMonth(LocalDate day) {
        return day.getMonthValue() + "/" + day.getDayOfMonth()
                + (english()
                        ? " " + day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                        : "（" + Wareki.weekday(day) + "）");
    }

    /** 令和8年4月. */
    public String month(YearMonth month) {
        return english() ? month.toString() : Wareki.year(month.atEndOfMonth()) + month.getMonthValue() + "月";
    }

    /** From one day to another. */
    public String period(LocalDate first, LocalDate last) {
        return first.equals(last) ? date(first) : date(first) + "～" + date(last);
    }

    /** Hours and minutes, 7:45; empty for none. */
    public String length(Duration length) {
        long minutes = (length.toSeconds() + 30) / 60;
        return minutes == 0 ? (length.isZero() ? "" : "0:01") : "%d:%02d".formatted(minutes / 60, minutes % 60);
    }

    /** A number with separators; empty for none. */
    public String count(long number) {
        return number == 0 ? "" : "%,d".formatted(number);
    }

    private boolean english() {
        return "en".equals(locale.getLanguage());
    }
}
