// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.coverage;

import fudaban.office.calendar.ServiceCalendar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;

/**
 * When a row of 別表2 is due, by the rule the contract profile gives it. What is done 発生の都度 is due when it occurs: then it leaves evidence, and without
 * evidence nothing was due.
 */
enum DutyRule {
    /** 毎日: each service day. */
    DAILY,
    /** 月1回程度: once in each month of the contract, at the latest on its last service day. */
    MONTHLY,
    /** 年1回程度: once in each twelve months from the first day; a year the contract cuts short is none. */
    YEARLY,
    /** 発生の都度, 都度, and the busy season. */
    EVENT;

    /** Of a rule's text; a text no one knows is an event, so that nothing is called missed by mistake. */
    static DutyRule of(String rule) {
        return switch (rule == null ? "" : rule) {
            case "daily" -> DAILY;
            case "monthly" -> MONTHLY;
            case "yearly" -> YEARLY;
            default -> EVENT;
        };
    }

    /** The days by whose end it must be done, given the days on which it was done. */
    Set<LocalDate> due(ServiceCalendar calendar, Set<LocalDate> done) {
        Set<LocalDate> due = new HashSet<>();
        switch (this) {
            case DAILY -> due.addAll(calendar.serviceDays());
            case MONTHLY -> {
                LocalDate first = calendar.first();
                for (YearMonth month = YearMonth.from(first);
                        !month.atDay(1).isAfter(calendar.last());
                        month = month.plusMonths(1)) {
                    once(month.atDay(1), month.atEndOfMonth(), calendar, done, due);
                }
            }
            case YEARLY -> {
                for (LocalDate from = calendar.first();
                        !from.plusYears(1).minusDays(1).isAfter(calendar.last());
                        from = from.plusYears(1)) {
                    once(from, from.plusYears(1).minusDays(1), calendar, done, due);
                }
            }
            case EVENT -> {}
        }
        return due;
    }

    /** Due on the last service day of a time in which it was never done. */
    private static void once(
            LocalDate first, LocalDate last, ServiceCalendar calendar, Set<LocalDate> done, Set<LocalDate> due) {
        if (first.datesUntil(last.plusDays(1)).noneMatch(done::contains)) {
            LocalDate begin = first.isBefore(calendar.first()) ? calendar.first() : first;
            LocalDate end = last.isAfter(calendar.last()) ? calendar.last() : last;
            begin.datesUntil(end.plusDays(1))
                    .filter(calendar::isWorkingDay)
                    .reduce((one, other) -> other)
                    .ifPresent(due::add);
        }
    }
}
