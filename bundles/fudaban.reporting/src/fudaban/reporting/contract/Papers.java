// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.contract;

import fudaban.model.Deliverable;
import fudaban.office.calendar.DueRule;
import fudaban.office.era.FiscalYear;
import fudaban.reporting.model.ReportKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 表1 read: which row is which report, and when what is due. A row due 毎日 is the 日報, one due at each 報告会 the 週報, one due by a date the 作業報告書 of the
 * fiscal year of that date, all others are papers that are handed in once or when people change.
 */
public final class Papers {
    private static final String DATE = "date:";

    private final ContractTerms terms;

    /** Of a contract. */
    public Papers(ContractTerms terms) {
        this.terms = terms;
    }

    /**
     * A 作業報告書.
     *
     * @param row row of 表1
     * @param firstDay first day it covers
     * @param lastDay last day it covers
     * @param stated the date the contract states
     * @param due the day by which it is handed in: a stated date without service moves forward to the last service day before it
     */
    public record Final(Deliverable row, LocalDate firstDay, LocalDate lastDay, LocalDate stated, LocalDate due) {}

    /** What kind of report a row of 表1 is. */
    public static ReportKind kind(Deliverable row) {
        String rule = row.getDueRule() == null ? "" : row.getDueRule();
        return switch (rule) {
            case "daily" -> ReportKind.DAILY;
            case "weekly" -> ReportKind.WEEKLY;
            default -> rule.startsWith(DATE) ? ReportKind.FINAL : ReportKind.PAPER;
        };
    }

    /** Number of the row of a kind that has only one; empty where the contract has none. */
    public String number(ReportKind kind) {
        return terms.deliverables().stream()
                .filter(row -> kind(row) == kind)
                .map(Deliverable::getNumber)
                .findFirst()
                .orElse("");
    }

    /** The rows of a kind. */
    public List<Deliverable> rows(ReportKind kind) {
        return terms.deliverables().stream().filter(row -> kind(row) == kind).toList();
    }

    /** The 作業報告書 of the contract in order. */
    public List<Final> finals() {
        return rows(ReportKind.FINAL).stream().map(this::of).toList();
    }

    /** The 作業報告書 that covers a day. */
    public Optional<Final> covering(LocalDate day) {
        return finals().stream()
                .filter(each -> !day.isBefore(each.firstDay()) && !day.isAfter(each.lastDay()))
                .findFirst();
    }

    private Final of(Deliverable row) {
        LocalDate stated = LocalDate.parse(row.getDueRule().substring(DATE.length()));
        FiscalYear year = FiscalYear.of(stated);
        LocalDate first = terms.calendar().first();
        LocalDate last = terms.calendar().last();
        return new Final(
                row,
                year.start().isBefore(first) ? first : year.start(),
                year.end().isAfter(last) ? last : year.end(),
                stated,
                DueRule.LAST_WORKING_DAY_BEFORE.apply(stated, terms.calendar()));
    }
}
