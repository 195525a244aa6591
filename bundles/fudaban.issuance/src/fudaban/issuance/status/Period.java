// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.status;

import fudaban.model.ModelPackage.Literals;
import java.time.LocalDate;
import java.time.Month;
import org.eclipse.emf.ecore.EAttribute;

/**
 * A stretch of time that cards were issued in, or expire in. One that is named moves with the day it is asked for.
 *
 * @param what which of the two days
 * @param span which stretch
 * @param from its first day where the span is {@link Span#DAYS}; null: no beginning
 * @param to its last day likewise; null: no end
 */
public record Period(What what, Span span, LocalDate from, LocalDate to) {
    /** A day of a card. */
    public enum What {
        /** 発行日. */
        ISSUED,
        /** 有効期限. */
        EXPIRES;

        EAttribute feature() {
            return this == ISSUED ? Literals.CREDENTIAL__ISSUED_ON : Literals.CREDENTIAL__EXPIRES_ON;
        }
    }

    /** A stretch of time. */
    public enum Span {
        /** The month of the day asked for. */
        MONTH,
        /** The month before. */
        LAST_MONTH,
        /** 年度, from April. */
        FISCAL_YEAR,
        /** Between two days. */
        DAYS
    }

    /** The first day of it for a day; null: no beginning. */
    LocalDate from(LocalDate day) {
        return switch (span) {
            case MONTH -> day.withDayOfMonth(1);
            case LAST_MONTH -> day.withDayOfMonth(1).minusMonths(1);
            case FISCAL_YEAR -> fiscal(day);
            case DAYS -> from;
        };
    }

    /** The last day of it for a day; null: no end. */
    LocalDate to(LocalDate day) {
        return switch (span) {
            case MONTH -> day.withDayOfMonth(1).plusMonths(1).minusDays(1);
            case LAST_MONTH -> day.withDayOfMonth(1).minusDays(1);
            case FISCAL_YEAR -> fiscal(day).plusYears(1).minusDays(1);
            case DAYS -> to;
        };
    }

    private static LocalDate fiscal(LocalDate day) {
        LocalDate april = LocalDate.of(day.getYear(), Month.APRIL, 1);
        return day.isBefore(april) ? april.minusYears(1) : april;
    }
}
