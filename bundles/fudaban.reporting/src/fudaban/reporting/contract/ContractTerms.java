// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.contract;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Query.Operator;
import fudaban.model.Contract;
import fudaban.model.Deliverable;
import fudaban.model.ModelPackage.Literals;
import fudaban.model.WorkRow;
import fudaban.office.calendar.AdministrativeCalendar;
import fudaban.office.calendar.HolidayCalendar;
import fudaban.office.calendar.ServiceCalendar;
import fudaban.office.calendar.ServiceHours;
import fudaban.reporting.Reporting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A contract as reports need it: nothing about days, hours, rows and papers is known anywhere else.
 *
 * @param calendar service days: the period without 行政機関の休日 and 官側の指定する日
 * @param hours 役務時間 of a service day
 * @param rows 別表2 by number, in the contract's order
 */
public record ContractTerms(
        String title,
        String number,
        ServiceCalendar calendar,
        ServiceHours hours,
        Map<String, WorkRow> rows,
        List<Deliverable> deliverables) {
    private static final AdministrativeCalendar OFFICE = new AdministrativeCalendar(HolidayCalendar.shipped());

    /**
     * A stretch of service time.
     *
     * @param begin its first moment
     * @param end the moment after it
     */
    public record Window(Instant begin, Instant end) {}

    /**
     * The contract in force on a day, in its newest edition.
     *
     * @throws Refusal when there is none
     */
    public static ContractTerms on(Ledger ledger, Session reader, LocalDate day) throws Refusal {
        var query = Query.of(Contract.class)
                .where(Literals.CONTRACT__ACTIVE_NUMBER, Operator.NOT_EMPTY)
                .where(Literals.CONTRACT__VALID_FROM, Operator.TO, day)
                .where(Literals.CONTRACT__VALID_TO, Operator.FROM, day);
        String id = ledger.list(reader, query).rows().stream()
                .findFirst()
                .orElseThrow(() -> Reporting.refusal("contract.none", day.toString()))
                .id();
        return of(ledger.open(reader, Contract.class, id));
    }

    /** First day of the first contract there is; empty when none was accepted. */
    public static Optional<LocalDate> firstDay(Ledger ledger, Session reader) throws Refusal {
        return ledger
                .list(reader, Query.of(Contract.class).where(Literals.CONTRACT__ACTIVE_NUMBER, Operator.NOT_EMPTY))
                .rows()
                .stream()
                .map(row -> (LocalDate) row.get(Literals.CONTRACT__VALID_FROM))
                .min(LocalDate::compareTo);
    }

    /** The terms of a contract record. */
    public static ContractTerms of(Contract contract) {
        var designated =
                contract.getDesignatedDays().stream().map(day -> day.getDay()).collect(Collectors.toSet());
        var hours = new ServiceHours(contract.getHours().stream()
                .map(each ->
                        new ServiceHours.Interval(LocalTime.parse(each.getBegin()), LocalTime.parse(each.getEnd())))
                .toList());
        Map<String, WorkRow> rows = new LinkedHashMap<>();
        contract.getRows().forEach(row -> rows.put(row.getNumber(), row));
        return new ContractTerms(
                contract.getTitle(),
                contract.getContractNumber(),
                new ServiceCalendar(OFFICE, contract.getValidFrom(), contract.getValidTo(), designated),
                hours,
                rows,
                List.copyOf(contract.getDeliverables()));
    }

    /** The service time of a day; empty on a day without service. */
    public List<Window> windows(LocalDate day, ZoneId zone) {
        if (!calendar.isWorkingDay(day)) {
            return List.of();
        }
        return hours.intervals().stream()
                .map(each -> new Window(
                        day.atTime(each.from()).atZone(zone).toInstant(),
                        day.atTime(each.to()).atZone(zone).toInstant()))
                .toList();
    }

    /** 作業項目 of a row; empty when the contract has no such row. */
    public String item(String row) {
        return rows.containsKey(row) ? rows.get(row).getItem() : "";
    }

    /** First service day after a day, or the day after where the contract has none left. */
    public LocalDate nextServiceDay(LocalDate day) {
        for (LocalDate next = day.plusDays(1); !next.isAfter(calendar.last()); next = next.plusDays(1)) {
            if (calendar.isWorkingDay(next)) {
                return next;
            }
        }
        return day.plusDays(1);
    }
}
