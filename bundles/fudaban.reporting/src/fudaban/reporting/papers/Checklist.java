// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.papers;

import fudaban.model.Deliverable;
import fudaban.office.calendar.ServiceCalendar;
import fudaban.reporting.contract.ContractTerms;
import fudaban.reporting.contract.Papers;
import fudaban.reporting.life.Reports;
import fudaban.reporting.model.ReportKind;
import fudaban.reporting.profile.ReportProfile;
import fudaban.reporting.weekly.WeeklyPeriods;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 表1 as a checklist. Everything in it follows from the contract, the weekday of the 報告会, and the reports there are; a due date without service moves forward
 * to the last service day before it.
 */
public final class Checklist {
    /**
     * A paper that is due.
     *
     * @param row row of 表1
     * @param firstDay first day it covers
     * @param day last day it covers
     * @param due when it is due
     * @param report the report in force, or null
     * @param left service days left until it is due, the day itself not counted; 0 on the day and after
     */
    public record Item(
            Deliverable row,
            ReportKind kind,
            LocalDate firstDay,
            LocalDate day,
            LocalDate due,
            PaperState state,
            Reports.Entry report,
            int left) {}

    private final ContractTerms terms;
    private final ReportProfile profile;
    private final LocalDate today;

    /** As of a day. */
    public Checklist(ContractTerms terms, ReportProfile profile, LocalDate today) {
        this.terms = terms;
        this.profile = profile;
        this.today = today;
    }

    /** Every paper of the contract, by row of 表1 and due date. */
    public List<Item> all(List<Reports.Entry> reports) {
        Map<String, List<Reports.Entry>> byKind = new HashMap<>();
        reports.stream()
                .filter(Reports.Entry::inForce)
                .forEach(report -> byKind.computeIfAbsent(key(report), k -> new ArrayList<>())
                        .add(report));
        List<Item> items = new ArrayList<>();
        for (Deliverable row : terms.deliverables()) {
            ReportKind kind = Papers.kind(row);
            List<Reports.Entry> own =
                    byKind.getOrDefault(kind + (kind == ReportKind.PAPER ? row.getNumber() : ""), List.of());
            switch (kind) {
                case DAILY ->
                    terms.calendar()
                            .serviceDays()
                            .forEach(day -> items.add(item(row, kind, day, day, day, on(own, day))));
                case WEEKLY -> weekly(row, own, items);
                case FINAL ->
                    new Papers(terms)
                            .finals().stream()
                                    .filter(paper -> paper.row().getNumber().equals(row.getNumber()))
                                    .forEach(paper -> items.add(item(
                                            row,
                                            kind,
                                            paper.firstDay(),
                                            paper.lastDay(),
                                            paper.due(),
                                            on(own, paper.lastDay()))));
                case PAPER -> {
                    LocalDate start =
                            terms.calendar().sameOrNext(terms.calendar().first());
                    own.forEach(report -> items.add(item(row, kind, report.day(), report.day(), start, report)));
                    if (own.isEmpty()) {
                        items.add(item(row, kind, start, start, start, null));
                    }
                }
            }
        }
        return items;
    }

    private static String key(Reports.Entry report) {
        return report.kind() + (report.kind() == ReportKind.PAPER ? report.deliverable() : "");
    }

    /** Weeks that were reported as they were; from there on as planned. */
    private void weekly(Deliverable row, List<Reports.Entry> own, List<Item> items) {
        LocalDate next = terms.calendar().first();
        for (Reports.Entry report :
                own.stream().sorted(Comparator.comparing(Reports.Entry::day)).toList()) {
            items.add(item(row, ReportKind.WEEKLY, report.firstDay(), report.day(), report.day(), report));
            next = report.day().plusDays(1);
        }
        var periods = new WeeklyPeriods(terms.calendar(), profile.meeting());
        while (!next.isAfter(terms.calendar().last())) {
            WeeklyPeriods.Period period = periods.next(next);
            items.add(item(row, ReportKind.WEEKLY, period.first(), period.last(), period.due(), null));
            next = period.last().plusDays(1);
        }
    }

    private static Reports.Entry on(List<Reports.Entry> reports, LocalDate day) {
        return reports.stream()
                .filter(report -> report.day().equals(day))
                .findFirst()
                .orElse(null);
    }

    private Item item(
            Deliverable row, ReportKind kind, LocalDate first, LocalDate day, LocalDate due, Reports.Entry report) {
        int left = due.isAfter(today) ? terms.calendar().count(today.plusDays(1), due) : 0;
        return new Item(row, kind, first, day, due, state(kind, due, report, left), report, left);
    }

    private PaperState state(ReportKind kind, LocalDate due, Reports.Entry report, int left) {
        if (report != null) {
            return switch (report.state()) {
                case RECEIVED -> PaperState.RECEIVED;
                case CLOSED -> PaperState.CLOSED;
                default -> PaperState.SUBMITTED;
            };
        }
        if (due.isBefore(today)) {
            return PaperState.LATE;
        }
        if (due.equals(today)) {
            return PaperState.DUE;
        }
        boolean soon = kind == ReportKind.FINAL && reminder(left).isPresent();
        return soon ? PaperState.SOON : PaperState.AHEAD;
    }

    /** The reminder that is shown with so many service days left: the last one whose time has come. */
    public Optional<Integer> reminder(int left) {
        return profile.reminders().stream().filter(days -> left <= days).min(Comparator.naturalOrder());
    }

    /** The day a reminder of a due date is shown first. */
    public LocalDate reminderDay(LocalDate due, int serviceDays) {
        ServiceCalendar calendar = terms.calendar();
        int before = calendar.count(calendar.first(), due) - 1;
        return before <= serviceDays ? calendar.first() : calendar.plus(due, -serviceDays);
    }
}
