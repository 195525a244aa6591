// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.today;

import fudaban.ledger.Refusal;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Contract;
import fudaban.model.DesignatedDay;
import fudaban.model.Interval;
import fudaban.model.ModelPackage.Literals;
import fudaban.office.OfficeException;
import fudaban.office.calendar.AdministrativeCalendar;
import fudaban.office.calendar.DayOff;
import fudaban.office.calendar.HolidayCalendar;
import fudaban.office.calendar.ServiceCalendar;
import fudaban.office.calendar.ServiceHours;
import fudaban.ui.shell.Seat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a moment stands in the contract: which service day it is, and how much of its 役務時間 is over.
 *
 * @param title 件名
 * @param day the day
 * @param off why there is no service today
 * @param number which service day it is, counting today; of the days over when there is no service
 * @param of how many service days the contract has
 * @param last its last day
 * @param hours 役務時間 as {@code 9:30-12:00,13:00-18:15}
 * @param whole the service time of a day
 * @param over how much of it is over; zero on a day off
 * @param next the next service day after today, empty at the end
 */
public record ContractDay(
        String title,
        LocalDate day,
        Optional<DayOff> off,
        int number,
        int of,
        LocalDate last,
        String hours,
        Duration whole,
        Duration over,
        Optional<LocalDate> next) {
    /** Of the contract in force; empty where none is. */
    static Optional<ContractDay> read(Seat seat) throws Refusal {
        var now = seat.ledger().clock().instant().atZone(seat.ledger().clock().getZone());
        var found = seat.ledger()
                .list(
                        seat.session(),
                        Query.of(Contract.class)
                                .where(Literals.CONTRACT__ACTIVE_NUMBER, Query.Operator.NOT_EMPTY)
                                .where(Literals.CONTRACT__VALID_TO, Query.Operator.FROM, now.toLocalDate()))
                .rows();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Row first = found.getFirst();
        return Optional.of(of(
                seat.ledger().open(seat.session(), Contract.class, first.id()), now.toLocalDate(), now.toLocalTime()));
    }

    static ContractDay of(Contract contract, LocalDate day, LocalTime time) {
        var calendar = new ServiceCalendar(
                new AdministrativeCalendar(HolidayCalendar.shipped()),
                contract.getValidFrom(),
                contract.getValidTo(),
                contract.getDesignatedDays().stream().map(DesignatedDay::getDay).collect(Collectors.toSet()));
        var hours = ServiceHours.parse(
                contract.getHours().stream().map(ContractDay::text).collect(Collectors.joining(",")));
        Optional<DayOff> off = calendar.dayOff(day);
        return new ContractDay(
                contract.getTitle(),
                day,
                off,
                calendar.count(calendar.first(), day),
                calendar.count(calendar.first(), calendar.last()),
                calendar.last(),
                hours.toString(),
                hours.perDay(),
                off.isPresent() ? Duration.ZERO : hours.between(LocalTime.MIN, time),
                next(calendar, day));
    }

    private static String text(Interval interval) {
        return interval.getBegin() + "-" + interval.getEnd();
    }

    private static Optional<LocalDate> next(ServiceCalendar calendar, LocalDate day) {
        try {
            return Optional.of(calendar.sameOrNext(day.plusDays(1)));
        } catch (OfficeException ended) {
            return Optional.empty();
        }
    }

    /** How much of today is over, from 0 to 1. */
    double part() {
        return whole.isZero() ? 0 : (double) over.toMinutes() / whole.toMinutes();
    }

    /** How much of the contract is over, from 0 to 1. */
    double whole(int days) {
        return of == 0 ? 0 : (double) days / of;
    }
}
