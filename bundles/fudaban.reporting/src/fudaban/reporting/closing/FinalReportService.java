// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.closing;

import fudaban.document.text.FontStack;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.journal.Entry;
import fudaban.reporting.Reporting;
import fudaban.reporting.check.Finding;
import fudaban.reporting.check.FreeText;
import fudaban.reporting.closing.FinalReportDocument.ActLine;
import fudaban.reporting.facts.ActCounts;
import fudaban.reporting.form.ReportForm;
import fudaban.reporting.life.HandingIn;
import fudaban.reporting.life.ReportActs.Subject;
import fudaban.reporting.life.Reports;
import fudaban.reporting.model.ReportKind;
import fudaban.reporting.model.ReportState;
import fudaban.reporting.print.Cut;
import fudaban.reporting.print.Words;
import fudaban.reporting.profile.ReportProfile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** Shows the growing draft of a 作業報告書, and hands it in. */
public final class FinalReportService {
    private final HandingIn handingIn;
    private final boolean withActs;

    /** @param withActs whether each act is listed behind its day */
    public FinalReportService(FontStack fonts, boolean withActs) {
        this.handingIn = new HandingIn(fonts);
        this.withActs = withActs;
    }

    /** A draft as it stands now, and what is still to be looked at. */
    public record Draft(FinalReport report, List<Finding> findings) {}

    /** @param entry the journal entry that holds its hash, {@code desk:number} */
    public record Made(Path file, FinalReport report, int pages, String hash, String entry) {}

    /** The period of the report that covers a day. */
    public Subject subject(Ledger ledger, Session session, LocalDate day) throws Refusal {
        return FinalReportBuilder.subject(ledger, session, day);
    }

    /** The draft of the report that covers a day. */
    public Draft draft(Ledger ledger, Session session, LocalDate day, Locale locale) throws Refusal {
        FinalReport report = new FinalReportBuilder(ledger, session, locale, Cut.OFFICE).build(day, true);
        return new Draft(report, check(ledger, session, report));
    }

    /** The draft as PDF. */
    public HandingIn.Rendered preview(Ledger ledger, Session session, LocalDate day, Locale locale, Cut cut)
            throws Refusal {
        return render(ledger, session, new FinalReportBuilder(ledger, session, locale, cut).build(day, true), locale);
    }

    /** The same on a form that is being tried. */
    public HandingIn.Rendered preview(
            Ledger ledger, Session session, LocalDate day, Locale locale, Cut cut, ReportForm form) throws Refusal {
        return render(ledger, new FinalReportBuilder(ledger, session, locale, cut).build(day, true), locale, form);
    }

    /**
     * Hands the report in that covers a day.
     *
     * @param file where the PDF goes, or null to keep it in the records only
     */
    public Made handIn(Ledger ledger, Session session, LocalDate day, Path file, Locale locale, boolean acknowledged)
            throws Refusal {
        ledger.recordAccess(session, Ledger.AccessKind.EXPORTED, "report.final", List.of());
        FinalReport redacted = new FinalReportBuilder(ledger, session, locale, Cut.REDACTED).build(day, true);
        FinalReport report = new FinalReportBuilder(ledger, session, locale, Cut.OFFICE).build(day, false);
        if (report.facts().masked()) {
            throw Reporting.refusal("report.masked", report.frame().number(), session.name());
        }
        HandingIn.Rendered office = render(ledger, session, report, locale);
        var receipt = handingIn.handIn(
                ledger,
                session,
                new HandingIn.Made(
                        report.subject(),
                        report.frame(),
                        office,
                        render(ledger, session, redacted.within(report.frame().as(Cut.REDACTED)), locale),
                        report.classification(),
                        check(ledger, session, report),
                        acknowledged),
                file);
        return new Made(file, report, office.pages(), office.hash(), receipt.entry());
    }

    /** Texts of the days were checked when the days were handed in; here only what was added is. */
    private static List<Finding> check(Ledger ledger, Session session, FinalReport report) throws Refusal {
        var texts = new FreeText();
        texts.add("remarks", report.notes().remarks());
        texts.add("handover", report.notes().handover());
        boolean names =
                !ledger.profile(ReportProfile.class, report.subject().day()).holderNames();
        List<Finding> found = new ArrayList<>(texts.find(ledger, session, names));
        if (report.notes().remarks().isEmpty()) {
            found.add(new Finding(Finding.Kind.NO_REMARKS, "remarks", ""));
        }
        Set<LocalDate> there = new HashSet<>();
        for (Reports.Entry daily : report.dailies()) {
            there.add(daily.day());
            if (daily.state() == ReportState.SUBMITTED) {
                found.add(new Finding(Finding.Kind.NOT_CLOSED, daily.number(), ""));
            }
        }
        report.sum().days().stream()
                .filter(day -> day.service() && !there.contains(day.day()))
                .forEach(day -> found.add(new Finding(Finding.Kind.NOT_CLOSED, "DAILY-" + day.day(), "")));
        return found;
    }

    private HandingIn.Rendered render(Ledger ledger, Session session, FinalReport report, Locale locale)
            throws Refusal {
        return render(
                ledger,
                report,
                locale,
                ReportForm.of(
                        ledger, session, ReportKind.FINAL, report.subject().day()));
    }

    /** A report that was read, on a form that is being tried; as often as wanted. */
    public HandingIn.Rendered render(Ledger ledger, FinalReport report, Locale locale, ReportForm form) throws Refusal {
        int late = ledger.profile(ReportProfile.class, report.subject().day()).lateMinutes();
        var document = new FinalReportDocument(
                locale,
                ledger.clock().getZone(),
                late,
                withActs ? acts(ledger, locale, report.frame().cut()) : null);
        try {
            return handingIn.render(
                    document.document(report), form, () -> document.values(report), ledger.practising());
        } catch (IOException unprintable) {
            throw Reporting.refusal(
                    unprintable, "report.unprintable", report.frame().number(), unprintable.getMessage());
        }
    }

    private static Function<LocalDate, List<ActLine>> acts(Ledger ledger, Locale locale, Cut cut) {
        var titles = new ActCounts(ledger, locale);
        var words = new Words(locale, ledger.clock().getZone(), cut);
        return day -> ledger.journal().entriesOf(day).stream()
                .filter(entry -> ActCounts.counted(entry.act())
                        && words.day(entry.happened()).equals(day))
                .map(entry -> line(entry, titles, words))
                .toList();
    }

    private static ActLine line(Entry entry, ActCounts titles, Words words) {
        return new ActLine(
                words.time(entry.happened()),
                titles.title(entry.act()),
                entry.records().size(),
                entry.desk() + ":" + entry.number());
    }
}
