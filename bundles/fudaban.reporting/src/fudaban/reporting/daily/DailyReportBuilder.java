// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.daily;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Query.Operator;
import fudaban.ledger.query.Row;
import fudaban.ledger.spi.DaySource;
import fudaban.model.ModelPackage;
import fudaban.model.Request;
import fudaban.model.RequestState;
import fudaban.reporting.contract.ContractTerms;
import fudaban.reporting.contract.Papers;
import fudaban.reporting.facts.ActCounts;
import fudaban.reporting.facts.DayFacts;
import fudaban.reporting.facts.Everything;
import fudaban.reporting.facts.FactsReader;
import fudaban.reporting.facts.WorkLine;
import fudaban.reporting.internal.Texts;
import fudaban.reporting.life.ReportActs.Subject;
import fudaban.reporting.life.Reports;
import fudaban.reporting.model.Absence;
import fudaban.reporting.model.ReportKind;
import fudaban.reporting.model.ReportingPackage.Literals;
import fudaban.reporting.print.Cut;
import fudaban.reporting.print.Frame;
import fudaban.reporting.print.Frames;
import fudaban.reporting.print.Words;
import fudaban.reporting.profile.ReportProfile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Puts a day's report together from its work, its acts, and what other topics say of the day. */
public final class DailyReportBuilder {
    private final Ledger ledger;
    private final Session session;
    private final Session reader;
    private final Locale locale;
    private final Cut cut;
    private final List<DaySource> sources;

    /**
     * @param session who makes it; the report shows what this account may see, less for the 保護情報除外版
     * @param sources what other topics bring
     */
    public DailyReportBuilder(Ledger ledger, Session session, Locale locale, Cut cut, List<DaySource> sources) {
        this.ledger = ledger;
        this.session = session;
        this.reader = cut.reader(session);
        this.locale = locale;
        this.cut = cut;
        this.sources = List.copyOf(sources);
    }

    /**
     * The report of a day as it stands now.
     *
     * @param draft whether it is only shown: then it prints no head
     * @throws Refusal when no contract is in force on that day
     */
    public DailyReport build(LocalDate day, boolean draft) throws Refusal {
        ContractTerms terms = ContractTerms.on(ledger, reader, day);
        DayFacts facts = new FactsReader(ledger, reader).read(terms, day, day).day(day);
        var subject = Subject.daily(day, new Papers(terms).number(ReportKind.DAILY));
        var reports = new Reports(ledger, reader);
        List<Reports.Entry> editions = reports.editions(subject);
        Set<String> accounts = new LinkedHashSet<>();
        facts.lines().forEach(line -> accounts.add(line.account()));
        List<DailyReport.After> after = new AfterHandIn(ledger, reader, locale).of(day);
        List<DailyReport.Changed> changes = changes(day, facts.lines(), editions);
        List<DaySource.Line> lines = new ArrayList<>();
        for (DaySource source : sources) {
            lines.addAll(source.lines(ledger, reader, day, locale));
        }
        var counts = new ActCounts(ledger, locale);
        List<DailyReport.Open> open = open(counts);
        DailyReport.Notes notes = notes(day, reports, editions);
        ReportProfile profile = ledger.profile(ReportProfile.class, day);
        // The head comes last, so that everything printed lies before it.
        Frame frame = new Frames(ledger, session, profile).of(terms, subject, editions, accounts, cut, draft);
        return new DailyReport(subject, frame, facts, counts.of(facts.activity()), lines, open, notes, after, changes);
    }

    private List<DailyReport.Changed> changes(LocalDate day, List<WorkLine> lines, List<Reports.Entry> editions)
            throws Refusal {
        Optional<Reports.Entry> before =
                editions.stream().filter(Reports.Entry::inForce).findFirst();
        return before.isEmpty()
                ? List.of()
                : new Changes(ledger, reader, new Words(locale, ledger.clock().getZone(), cut), day)
                        .since(before.get(), lines);
    }

    private DailyReport.Notes notes(LocalDate day, Reports reports, List<Reports.Entry> editions) throws Refusal {
        Reports.Notes notes = reports.draft(editions).map(Reports.Entry::notes).orElse(Reports.Notes.NONE);
        return new DailyReport.Notes(notes.plan(), notes.remarks(), notes.handover(), absence(day));
    }

    private String absence(LocalDate day) throws Refusal {
        Texts texts = Texts.of(locale);
        List<String> away = new ArrayList<>();
        for (Row row : Everything.of(
                ledger,
                reader,
                Query.of(Absence.class)
                        .where(Literals.ABSENCE__FIRST_DAY, Operator.TO, day)
                        .where(Literals.ABSENCE__LAST_DAY, Operator.FROM, day)
                        .where(Literals.ABSENCE__WITHDRAWN, Operator.IS, false))) {
            String kind = texts.get("absence." + row.text(Literals.ABSENCE__KIND));
            String who = row.text(Literals.ABSENCE__WHO);
            String substitute = row.text(Literals.ABSENCE__SUBSTITUTE);
            away.add(
                    substitute.isEmpty()
                            ? texts.get("absence.note", kind, who)
                            : texts.get("absence.stand-in", kind, who, substitute));
        }
        return String.join("\n", away);
    }

    private List<DailyReport.Open> open(ActCounts titles) throws Refusal {
        var waiting = Query.of(Request.class).where(ModelPackage.Literals.REQUEST__STATE, RequestState.WAITING);
        return Everything.of(ledger, reader, waiting).stream()
                .map(row -> new DailyReport.Open(
                        row.text(ModelPackage.Literals.REQUEST__NUMBER),
                        Texts.of(locale).get("request." + row.text(ModelPackage.Literals.REQUEST__KIND)),
                        titles.title(row.text(ModelPackage.Literals.REQUEST__ACT)),
                        (LocalDate) row.get(ModelPackage.Literals.REQUEST__DUE)))
                .toList();
    }
}
