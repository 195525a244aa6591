// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.daily;

import fudaban.document.text.FontStack;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.spi.DaySource;
import fudaban.reporting.Reporting;
import fudaban.reporting.check.Finding;
import fudaban.reporting.form.ReportForm;
import fudaban.reporting.life.HandingIn;
import fudaban.reporting.model.ReportKind;
import fudaban.reporting.print.Cut;
import fudaban.reporting.profile.ReportProfile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Shows the draft of a day, and hands it in. */
public final class DailyReportService {
    private final HandingIn handingIn;
    private final List<DaySource> sources;

    /** @param sources what other topics say of a day */
    public DailyReportService(FontStack fonts, List<DaySource> sources) {
        this.handingIn = new HandingIn(fonts);
        this.sources = sources;
    }

    /**
     * A draft as it stands now.
     *
     * @param findings what is still blank, and what should not be there
     */
    public record Draft(DailyReport report, List<Finding> findings) {}

    /**
     * What was handed in.
     *
     * @param file where the PDF is
     * @param entry the journal entry that holds its hash, {@code desk:number}
     */
    public record Made(Path file, DailyReport report, int pages, String hash, String entry) {}

    /** The draft of a day and what is blank on it. */
    public Draft draft(Ledger ledger, Session session, LocalDate day, Locale locale) throws Refusal {
        DailyReport report = builder(ledger, session, locale, Cut.OFFICE).build(day, true);
        return new Draft(report, new DailyCheck(ledger, session, locale).check(report));
    }

    /** The draft as PDF, for the eye; it prints no head and is marked as a draft. */
    public HandingIn.Rendered preview(Ledger ledger, Session session, LocalDate day, Locale locale, Cut cut)
            throws Refusal {
        DailyReport report = builder(ledger, session, locale, cut).build(day, true);
        return render(ledger, session, report, locale);
    }

    /** The same on a form that is being tried. */
    public HandingIn.Rendered preview(
            Ledger ledger, Session session, LocalDate day, Locale locale, Cut cut, ReportForm form) throws Refusal {
        return render(ledger, builder(ledger, session, locale, cut).build(day, true), locale, form);
    }

    /**
     * Hands a day's report in.
     *
     * @param file where the PDF goes, or null to keep it in the records only
     * @param acknowledged whether findings that stop were declared to be none
     * @throws Refusal when there is no contract for the day, it was handed in already, findings stop it, or the file cannot be written
     */
    public Made handIn(Ledger ledger, Session session, LocalDate day, Path file, Locale locale, boolean acknowledged)
            throws Refusal {
        ledger.recordAccess(session, Ledger.AccessKind.EXPORTED, "report.daily", List.of());
        DailyReport redacted = builder(ledger, session, locale, Cut.REDACTED).build(day, true);
        DailyReport report = builder(ledger, session, locale, Cut.OFFICE).build(day, false);
        if (report.masked()) {
            throw Reporting.refusal("report.masked", report.frame().number(), session.name());
        }
        List<Finding> findings = new DailyCheck(ledger, session, locale).check(report);
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
                        findings,
                        acknowledged),
                file);
        return new Made(file, report, office.pages(), office.hash(), receipt.entry());
    }

    private HandingIn.Rendered render(Ledger ledger, Session session, DailyReport report, Locale locale)
            throws Refusal {
        return render(ledger, report, locale, ReportForm.of(ledger, session, ReportKind.DAILY, report.day()));
    }

    /** A report that was read, on a form that is being tried; as often as wanted. */
    public HandingIn.Rendered render(Ledger ledger, DailyReport report, Locale locale, ReportForm form) throws Refusal {
        int late = ledger.profile(ReportProfile.class, report.day()).lateMinutes();
        var document = new DailyReportDocument(locale, ledger.clock().getZone(), late);
        try {
            return handingIn.render(
                    document.document(report), form, () -> document.values(report), ledger.practising());
        } catch (IOException unprintable) {
            throw Reporting.refusal(
                    unprintable, "report.unprintable", report.frame().number(), unprintable.getMessage());
        }
    }

    private DailyReportBuilder builder(Ledger ledger, Session session, Locale locale, Cut cut) {
        return new DailyReportBuilder(ledger, session, locale, cut, sources);
    }
}
