// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.row;

import fudaban.office.era.FiscalYear;
import fudaban.office.era.Wareki;
import fudaban.registers.profile.Register;
import java.time.LocalDate;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of rows. */
public final class Numbering {
    private static final Pattern SEQUENCE = Pattern.compile("\\{seq:(\\d{1,2})}");

    private Numbering() {}

    /** Name of the series a register's numbers of a fiscal year are taken from. */
    public static String series(Register register, LocalDate day) {
        return "register-" + register.id() + "-" + FiscalYear.of(day).year();
    }

    /** The number of a row. */
    public static String number(Register register, LocalDate day, LongSupplier next) {
        return number(register.numbering(), day, next);
    }

    /** A number of this form: {@code {fy}}, {@code {year}}, {@code {month}}, {@code {day}}, {@code {seq:3}}. */
    public static String number(String form, LocalDate day, LongSupplier next) {
        String era = Wareki.format(FiscalYear.of(day).start(), Wareki.Style.SHORT);
        String text = form.replace("{fy}", era.substring(0, era.indexOf('.')))
                .replace("{year}", Integer.toString(day.getYear()))
                .replace("{month}", "%02d".formatted(day.getMonthValue()))
                .replace("{day}", "%02d".formatted(day.getDayOfMonth()));
        Matcher sequence = SEQUENCE.matcher(text);
        if (!sequence.find()) {
            return text;
        }
        String digits = ("%0" + sequence.group(1) + "d").formatted(next.getAsLong());
        return sequence.replaceFirst(Matcher.quoteReplacement(digits));
    }
}
