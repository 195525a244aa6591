// SPDX-License-Identifier: EPL-2.0
package fudaban.office.era;

import fudaban.office.OfficeException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A 会計年度, 1 April to 31 March (財政法 11条).
 *
 * @param year the Gregorian year in which it begins
 */
public record FiscalYear(int year) implements Comparable<FiscalYear> {

    private static final Pattern LABEL = Pattern.compile("(?<era>\\p{IsHan}{1,2}?|[A-Za-z])(?<year>元|\\d{1,3})年度");
    private static final Pattern GREGORIAN = Pattern.compile("(\\d{4})年度");

    /** The fiscal year a day falls in. */
    public static FiscalYear of(LocalDate day) {
        return new FiscalYear(day.getMonthValue() >= Month.APRIL.getValue() ? day.getYear() : day.getYear() - 1);
    }

    /**
     * Reads 令和7年度, R7年度, 令和元年度, 平成31年度 (the same year as 令和元年度) or 2025年度.
     *
     * @throws OfficeException when the text is none of these
     */
    public static FiscalYear parse(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
        Matcher gregorian = GREGORIAN.matcher(plain);
        if (gregorian.matches()) {
            return new FiscalYear(Integer.parseInt(gregorian.group(1)));
        }
        Matcher matcher = LABEL.matcher(plain);
        if (matcher.matches()) {
            EraName era = EraName.named(matcher.group("era"))
                    .orElseThrow(() -> new OfficeException("era.unknown", matcher.group("era"), text));
            String number = matcher.group("year");
            return new FiscalYear(era.firstYear() + (number.equals("元") ? 1 : Integer.parseInt(number)) - 1);
        }
        throw new OfficeException("era.fiscalYearUnreadable", text);
    }

    /** 1 April. */
    public LocalDate start() {
        return LocalDate.of(year, Month.APRIL, 1);
    }

    /** 31 March of the following year. */
    public LocalDate end() {
        return LocalDate.of(year + 1, Month.MARCH, 31);
    }

    /** Whether a day falls in this fiscal year. */
    public boolean contains(LocalDate day) {
        return of(day).equals(this);
    }

    /** The one after this. */
    public FiscalYear next() {
        return new FiscalYear(year + 1);
    }

    /** The one before this. */
    public FiscalYear previous() {
        return new FiscalYear(year - 1);
    }

    /**
     * 令和7年度. The era is that of 1 April, with one exception: the year from 1 April 2019 is 令和元年度 as a whole, by
     * the ministries' agreement of 2 April 2019 on era names.
     *
     * @throws OfficeException before 明治6年
     */
    public String label() {
        LocalDate named = year == 2019 ? LocalDate.of(2019, Month.MAY, 1) : start();
        return Wareki.year(named) + "度";
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(year, other.year);
    }
}
