// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.closing;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.journal.Journal.Activity;
import fudaban.reporting.Reporting;
import fudaban.reporting.contract.ContractTerms;
import fudaban.reporting.contract.Papers;
import fudaban.reporting.coverage.CoverageReader;
import fudaban.reporting.facts.ActCounts;
import fudaban.reporting.facts.FactsReader;
import fudaban.reporting.facts.PeriodFacts;
import fudaban.reporting.facts.PeriodSum;
import fudaban.reporting.life.ReportActs.Subject;
import fudaban.reporting.life.Reports;
import fudaban.reporting.model.ReportKind;
import fudaban.reporting.print.Cut;
import fudaban.reporting.print.Frame;
import fudaban.reporting.print.Frames;
import fudaban.reporting.profile.ReportProfile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Puts the report of a fiscal year together. It can be made on any day: then it is the draft so far. */
public final class FinalReportBuilder {
    private final Ledger ledger;
    private final Session session;
    private final Session reader;
    private final Locale locale;
    private final Cut cut;

    /** As this account, for one cut. */
    public FinalReportBuilder(Ledger ledger, Session session, Locale locale, Cut cut) {
        this.ledger = ledger;
        this.session = session;
        this.reader = cut.reader(session);
        this.locale = locale;
        this.cut = cut;
    }

    /**
     * The report that covers a day, as it stands now.
     *
     * @throws Refusal when the contract has no such report
     */
    public FinalReport build(LocalDate day, boolean draft) throws Refusal {
        ContractTerms terms = ContractTerms.on(ledger, reader, day);
        Papers.Final paper = paper(terms, day);
        Subject subject = subject(paper);
        LocalDate today = LocalDate.now(ledger.clock());
        LocalDate last = today.isBefore(paper.lastDay()) ? today : paper.lastDay();
        LocalDate reached = last.isBefore(paper.firstDay()) ? paper.firstDay() : last;
        PeriodFacts facts = new FactsReader(ledger, reader).read(terms, paper.firstDay(), reached);
        var reports = new Reports(ledger, reader);
        List<Reports.Entry> editions = reports.editions(subject);
        List<Activity> activity = new ArrayList<>();
        facts.first().datesUntil(facts.last().plusDays(1)).forEach(each -> activity.addAll(facts.activity(each)));
        var coverage = new CoverageReader(ledger, reader, locale).read(terms, paper.firstDay(), reached);
        Frame frame = new Frames(ledger, session, ledger.profile(ReportProfile.class, day))
                .of(terms, subject, editions, Set.of(), cut, draft);
        return new FinalReport(
                subject,
                frame,
                paper,
                facts,
                PeriodSum.of(facts),
                new ActCounts(ledger, locale).of(activity),
                inForce(reports, ReportKind.DAILY, paper),
                inForce(reports, ReportKind.WEEKLY, paper),
                coverage,
                reports.draft(editions).map(Reports.Entry::notes).orElse(Reports.Notes.NONE));
    }

    /** The period of the report that covers a day. */
    static Subject subject(Ledger ledger, Session reader, LocalDate day) throws Refusal {
        return subject(paper(ContractTerms.on(ledger, reader, day), day));
    }

    private static Subject subject(Papers.Final paper) {
        return new Subject(
                ReportKind.FINAL, paper.firstDay(), paper.lastDay(), paper.row().getNumber());
    }

    private static Papers.Final paper(ContractTerms terms, LocalDate day) throws Refusal {
        return new Papers(terms).covering(day).orElseThrow(() -> Reporting.refusal("final.none", day.toString()));
    }

    private static List<Reports.Entry> inForce(Reports reports, ReportKind kind, Papers.Final paper) throws Refusal {
        return reports.of(kind, paper.firstDay(), paper.lastDay()).stream()
                .filter(Reports.Entry::inForce)
                .toList();
    }
}
