// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.stock;

import fudaban.issuance.Issuance;
import fudaban.issuance.stock.Forecast.Basis;
import fudaban.ledger.Word;
import fudaban.model.CredentialKind;
import fudaban.office.era.Wareki;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What a forecast says, in sentences: until when it lasts, how many to order, and by when. */
public final class ForecastWords {
    /** How pressing an order is. */
    public enum Urgency {
        /** Nothing falls short in the months looked at, or the order has time. */
        NONE,
        /** To be ordered within {@link #SOON_DAYS}. */
        SOON,
        /** Today is the last day, or it was before. */
        NOW
    }

    /** How far ahead of its last day an order is pointed at. */
    public static final int SOON_DAYS = 30;

    private final LocalDate today;

    /** @param today the day the forecast was made */
    public ForecastWords(LocalDate today) {
        this.today = today;
    }

    /** How pressing it is. */
    public Urgency urgency(Forecast forecast) {
        return forecast.orderBy()
                .map(day -> !day.isAfter(today)
                        ? Urgency.NOW
                        : day.isAfter(today.plusDays(SOON_DAYS)) ? Urgency.NONE : Urgency.SOON)
                .orElse(Urgency.NONE);
    }

    /** The answer for blank cards of a kind. */
    public Word cards(CredentialKind kind, Forecast forecast) {
        return answer("forecast.", Issuance.refusal("kind." + kind.getName()), forecast, 1);
    }

    /** The answer for ribbons; asks for what is missing where it cannot be told. */
    public Word ribbon(ForecastDesk.Ribbon ribbon) {
        Word name =
                Issuance.refusal(ribbon.name().isEmpty() ? "forecast.ribbon" : "forecast.ribbon.named", ribbon.name());
        return ribbon.forecast()
                .map(forecast -> answer("forecast.ribbon.", name, forecast, ribbon.prints()))
                .orElseGet(() -> Issuance.refusal("forecast.ribbon.unknown", name));
    }

    private Word answer(String keys, Word name, Forecast forecast, int unit) {
        Optional<YearMonth> falls = forecast.falls();
        if (falls.isEmpty()) {
            int least = forecast.months().stream()
                    .map(Forecast.Month::left)
                    .min(Comparator.naturalOrder())
                    .orElse(forecast.given().stock());
            YearMonth last = forecast.months().getLast().month();
            return Issuance.refusal(keys + "enough", name, month(last), least);
        }
        Word order = order(keys, forecast, unit);
        return forecast.runsOut().isPresent()
                ? Issuance.refusal(
                        keys + "out",
                        name,
                        month(forecast.runsOut().get()),
                        -at(forecast, forecast.runsOut().get()),
                        order)
                : Issuance.refusal(
                        keys + "low", name, month(falls.get()), forecast.given().reserve(), order);
    }

    private static int at(Forecast forecast, YearMonth month) {
        return forecast.months().stream()
                .filter(each -> each.month().equals(month))
                .findFirst()
                .orElseThrow()
                .left();
    }

    private Word order(String keys, Forecast forecast, int unit) {
        LocalDate day = forecast.orderBy().orElseThrow();
        return Issuance.refusal(
                keys + (day.isBefore(today) ? "order.late" : "order"),
                day(day),
                forecast.order() / unit,
                forecast.given().leadDays());
    }

    /** Says so where months have neither a past year nor a typed figure; empty where all have one. */
    public Optional<Word> missing(CredentialKind kind, Forecast forecast) {
        long months = forecast.months().stream()
                .filter(month -> month.demand().basis() == Basis.NONE)
                .count();
        return months == 0
                ? Optional.empty()
                : Optional.of(Issuance.refusal("forecast.none", Issuance.refusal("kind." + kind.getName()), months));
    }

    /** A month as people read it: 令和8年4月, 2026-04. */
    public static Word month(YearMonth month) {
        return locale ->
                japanese(locale) ? Wareki.year(month.atDay(1)) + month.getMonthValue() + "月" : month.toString();
    }

    private static Word day(LocalDate day) {
        return locale -> japanese(locale) ? Wareki.format(day, Wareki.Style.LONG) : day.toString();
    }

    private static boolean japanese(Locale locale) {
        return locale.getLanguage().equals("ja");
    }
}
