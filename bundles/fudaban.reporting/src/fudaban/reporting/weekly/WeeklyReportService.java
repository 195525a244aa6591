// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.weekly;

import fudaban.document.text.FontStack;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.spi.DaySource;
import fudaban.reporting.Reporting;
import fudaban.reporting.check.Finding;
import fudaban.reporting.check.FreeText;
import fudaban.reporting.form.ReportForm;
import fudaban.reporting.life.HandingIn;
import fudaban.reporting.life.ReportActs.Subject;
import fudaban.reporting.life.Reports;
import fudaban.reporting.model.ReportKind;
import fudaban.reporting.model.ReportState;
import fudaban.reporting.print.Cut;
import fudaban.reporting.profile.ReportProfile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Shows the draft of a week, and hands it in. */
public final class WeeklyReportService {
    private final HandingIn handingIn;
    private final List<DaySource> sources;

    /** @param sources what other topics say of a day */
    public WeeklyReportService(FontStack fonts, List<DaySource> sources) {
        this.handingIn = new HandingIn(fonts);
        this.sources = sources;
    }

    /** A draft as it stands now, and what is still to be looked at. */
    public record Draft(WeeklyReport report, List<Finding> findings) {}

    /** @param entry the journal entry that holds its hash, {@code desk:number} */
    public record Made(Path file, WeeklyReport report, int pages, String hash, String entry) {}

    /** The week a 報告会 on a day would be told of. */
    public Subject subject(Ledger ledger, Session session, LocalDate meeting) throws Refusal {
        return builder(ledger, session, Locale.JAPAN, Cut.OFFICE).subject(meeting);
    }

    /** The draft for the 報告会 on a day. */
    public Draft draft(Ledger ledger, Session session, LocalDate meeting, Locale locale) throws Refusal {
        var builder = builder(ledger, session, locale, Cut.OFFICE);
        WeeklyReport report = builder.build(builder.subject(meeting), true);
        return new Draft(report, check(ledger, session, report));
    }

    /** The draft as PDF. */
    public HandingIn.Rendered preview(Ledger ledger, Session session, LocalDate meeting, Locale locale, Cut cut)
            throws Refusal {
        var builder = builder(ledger, session, locale, cut);
        return render(ledger, session, builder.build(builder.subject(meeting), true), locale);
    }

    /** The same on a form that is being tried. */
    public HandingIn.Rendered preview(
            Ledger ledger, Session session, LocalDate meeting, Locale locale, Cut cut, ReportForm form) throws Refusal {
        var builder = builder(ledger, session, locale, cut);
        return render(ledger, builder.build(builder.subject(meeting), true), locale, form);
    }

    /**
     * Hands the week in.
     *
     * @param file where the PDF goes, or null to keep it in the records only
     */
    public Made handIn(
            Ledger ledger, Session session, LocalDate meeting, Path file, Locale locale, boolean acknowledged)
            throws Refusal {
        ledger.recordAccess(session, Ledger.AccessKind.EXPORTED, "report.weekly", List.of());
        var builder = builder(ledger, session, locale, Cut.OFFICE);
        Subject subject = builder.subject(meeting);
        WeeklyReport redacted = builder(ledger, session, locale, Cut.REDACTED).build(subject, true);
        WeeklyReport report = builder.build(subject, false);
        HandingIn.Rendered office = render(ledger, session, report, locale);
        var receipt = handingIn.handIn(
                ledger,
                session,
                new HandingIn.Made(
                        subject,
                        report.frame(),
                        office,
                        render(ledger, session, redacted.within(report.frame().as(Cut.REDACTED)), locale),
                        report.classification(),
                        check(ledger, session, report),
                        acknowledged),
                file);
        return new Made(file, report, office.pages(), office.hash(), receipt.entry());
    }

    private static List<Finding> check(Ledger ledger, Session session, WeeklyReport report) throws Refusal {
        var texts = new FreeText();
        texts.add("remarks", report.notes().remarks());
        texts.add("plan", report.notes().plan());
        report.days()
                .forEach(day -> day.lines()
                        .forEach(line -> texts.add(
                                line.number(),
                                line.title(),
                                line.text().outcome(),
                                line.text().handover())));
        boolean names =
                !ledger.profile(ReportProfile.class, report.subject().day()).holderNames();
        List<Finding> found = new ArrayList<>(texts.find(ledger, session, names));
        if (report.notes().remarks().isEmpty()) {
            found.add(new Finding(Finding.Kind.NO_REMARKS, "remarks", ""));
        }
        report.sum().days().forEach(day -> {
            Reports.Entry daily = report.dailies().get(day.day());
            if (daily == null || daily.state() == ReportState.SUBMITTED) {
                found.add(new Finding(
                        Finding.Kind.NOT_CLOSED, daily == null ? "DAILY-" + day.day() : daily.number(), ""));
            }
        });
        return found;
    }

    private HandingIn.Rendered render(Ledger ledger, Session session, WeeklyReport report, Locale locale)
            throws Refusal {
        return render(
                ledger,
                report,
                locale,
                ReportForm.of(
                        ledger, session, ReportKind.WEEKLY, report.subject().day()));
    }

    /** A report that was read, on a form that is being tried; as often as wanted. */
    public HandingIn.Rendered render(Ledger ledger, WeeklyReport report, Locale locale, ReportForm form)
            throws Refusal {
        var document = new WeeklyReportDocument(locale, ledger.clock().getZone());
        try {
            return handingIn.render(
                    document.document(report), form, () -> document.values(report), ledger.practising());
        } catch (IOException unprintable) {
            throw Reporting.refusal(
                    unprintable, "report.unprintable", report.frame().number(), unprintable.getMessage());
        }
    }

    private WeeklyReportBuilder builder(Ledger ledger, Session session, Locale locale, Cut cut) {
        return new WeeklyReportBuilder(ledger, session, locale, cut, sources);
    }
}
