// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.weekly;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.journal.Journal.Activity;
import fudaban.ledger.spi.DaySource;
import fudaban.reporting.contract.ContractTerms;
import fudaban.reporting.contract.Papers;
import fudaban.reporting.coverage.Coverage;
import fudaban.reporting.coverage.CoverageReader;
import fudaban.reporting.facts.ActCounts;
import fudaban.reporting.facts.DayFacts;
import fudaban.reporting.facts.FactsReader;
import fudaban.reporting.facts.PeriodFacts;
import fudaban.reporting.facts.PeriodSum;
import fudaban.reporting.facts.WorkLine;
import fudaban.reporting.life.ReportActs.Subject;
import fudaban.reporting.life.Reports;
import fudaban.reporting.model.ReportKind;
import fudaban.reporting.print.Cut;
import fudaban.reporting.print.Frame;
import fudaban.reporting.print.Frames;
import fudaban.reporting.profile.ReportProfile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts a week's report together from its days. */
public final class WeeklyReportBuilder {
    private final Ledger ledger;
    private final Session session;
    private final Session reader;
    private final Locale locale;
    private final Cut cut;
    private final List<DaySource> sources;

    /** @param sources what other topics bring */
    public WeeklyReportBuilder(Ledger ledger, Session session, Locale locale, Cut cut, List<DaySource> sources) {
        this.ledger = ledger;
        this.session = session;
        this.reader = cut.reader(session);
        this.locale = locale;
        this.cut = cut;
        this.sources = List.copyOf(sources);
    }

    /**
     * The week to report at a 報告会: from the day after the last 週報 to this day, at most to 31 March; the same days again for one that is there.
     *
     * @throws Refusal when no contract is in force
     */
    public Subject subject(LocalDate meeting) throws Refusal {
        ContractTerms terms = ContractTerms.on(ledger, reader, meeting);
        String deliverable = new Papers(terms).number(ReportKind.WEEKLY);
        var reports = new Reports(ledger, reader);
        Optional<Reports.Entry> there =
                reports.of(ReportKind.WEEKLY, meeting, meeting).stream().findFirst();
        if (there.isPresent()) {
            return new Subject(ReportKind.WEEKLY, there.get().firstDay(), meeting, deliverable);
        }
        LocalDate first = reports.before(ReportKind.WEEKLY, meeting)
                .map(entry -> entry.day().plusDays(1))
                .filter(day -> !day.isBefore(terms.calendar().first()))
                .orElse(terms.calendar().first());
        LocalDate yearEnd = fudaban.office.era.FiscalYear.of(first).end();
        return new Subject(ReportKind.WEEKLY, first, yearEnd.isBefore(meeting) ? yearEnd : meeting, deliverable);
    }

    /** The report of a week as it stands now. */
    public WeeklyReport build(Subject subject, boolean draft) throws Refusal {
        ContractTerms terms = ContractTerms.on(ledger, reader, subject.day());
        PeriodFacts facts = new FactsReader(ledger, reader).read(terms, subject.firstDay(), subject.day());
        List<DayFacts> days = facts.days().stream().map(facts::day).toList();
        var reports = new Reports(ledger, reader);
        Coverage coverage = new CoverageReader(ledger, reader, locale).read(terms, subject.firstDay(), subject.day());
        List<DaySource.Line> lines = new ArrayList<>();
        for (DaySource source : sources) {
            lines.addAll(source.lines(ledger, reader, subject.day(), locale));
        }
        List<Activity> activity = new ArrayList<>();
        days.forEach(day -> activity.addAll(day.activity()));
        List<Reports.Entry> editions = reports.editions(subject);
        Frame frame =
                new Frames(ledger, session, profile(subject)).of(terms, subject, editions, accounts(days), cut, draft);
        return new WeeklyReport(
                subject,
                frame,
                days,
                PeriodSum.of(facts),
                before(terms, subject, reports),
                dailies(subject, reports),
                new ActCounts(ledger, locale).of(activity),
                lines,
                coverage,
                open(days),
                reports.draft(editions).map(Reports.Entry::notes).orElse(Reports.Notes.NONE));
    }

    private ReportProfile profile(Subject subject) throws Refusal {
        return ledger.profile(ReportProfile.class, subject.day());
    }

    private PeriodSum before(ContractTerms terms, Subject subject, Reports reports) throws Refusal {
        Optional<Reports.Entry> last = reports.before(ReportKind.WEEKLY, subject.firstDay());
        if (last.isEmpty()) {
            return null;
        }
        return PeriodSum.of(new FactsReader(ledger, reader)
                .read(terms, last.get().firstDay(), last.get().day()));
    }

    private static Map<LocalDate, Reports.Entry> dailies(Subject subject, Reports reports) throws Refusal {
        Map<LocalDate, Reports.Entry> dailies = new LinkedHashMap<>();
        reports.of(ReportKind.DAILY, subject.firstDay(), subject.day()).stream()
                .filter(Reports.Entry::inForce)
                .forEach(entry -> dailies.put(entry.day(), entry));
        return dailies;
    }

    private static Set<String> accounts(List<DayFacts> days) {
        Set<String> accounts = new LinkedHashSet<>();
        days.forEach(day -> day.lines().forEach(line -> accounts.add(line.account())));
        return accounts;
    }

    /** The last line of each item that was not finished by the end of the week. */
    static List<WorkLine> open(List<DayFacts> days) {
        Map<String, WorkLine> open = new LinkedHashMap<>();
        for (DayFacts day : days) {
            for (WorkLine line : day.lines()) {
                if (line.finished()) {
                    open.remove(line.item());
                } else {
                    open.put(line.item(), line);
                }
            }
        }
        return List.copyOf(open.values());
    }
}
