// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.form;

import fudaban.document.form.FormValues;
import fudaban.document.text.FontStack;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.spi.DaySource;
import fudaban.reporting.closing.FinalReport;
import fudaban.reporting.closing.FinalReportDocument;
import fudaban.reporting.closing.FinalReportService;
import fudaban.reporting.daily.DailyReport;
import fudaban.reporting.daily.DailyReportDocument;
import fudaban.reporting.daily.DailyReportService;
import fudaban.reporting.life.HandingIn;
import fudaban.reporting.model.ReportKind;
import fudaban.reporting.profile.ReportProfile;
import fudaban.reporting.weekly.WeeklyReport;
import fudaban.reporting.weekly.WeeklyReportDocument;
import fudaban.reporting.weekly.WeeklyReportService;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Forms tried with the draft of a day, which is read once: a form may then be changed and printed again as often as wanted. */
public final class FormTrial {
    private final DailyReportService daily;
    private final WeeklyReportService weekly;
    private final FinalReportService closing;

    /** @param sources what other topics say of a day */
    public FormTrial(FontStack fonts, List<DaySource> sources) {
        daily = new DailyReportService(fonts, sources);
        weekly = new WeeklyReportService(fonts, sources);
        closing = new FinalReportService(fonts, false);
    }

    /** What a form is filled with. For several threads. */
    public interface Content {
        /** The values of all its fields. */
        FormValues values();

        /**
         * The paper on a form.
         *
         * @throws Refusal when the form cannot be filled; the sentence says where
         */
        HandingIn.Rendered on(ReportForm form) throws Refusal;
    }

    /**
     * Reads the draft of a day; leaves an access entry.
     *
     * @param day the day of a 日報, the day of the 報告会 of a 週報, the day up to which a 作業報告書 goes
     * @throws Refusal when there is no contract on that day
     */
    public Content read(Ledger ledger, Session session, ReportKind kind, LocalDate day, Locale locale) throws Refusal {
        ZoneId zone = ledger.clock().getZone();
        int late = ledger.profile(ReportProfile.class, day).lateMinutes();
        return switch (kind) {
            case DAILY -> {
                DailyReport report = daily.draft(ledger, session, day, locale).report();
                seen(ledger, session, "report.daily.draft", report.classification());
                yield content(
                        new DailyReportDocument(locale, zone, late).values(report),
                        form -> daily.render(ledger, report, locale, form));
            }
            case WEEKLY -> {
                WeeklyReport report = weekly.draft(ledger, session, day, locale).report();
                seen(ledger, session, "report.weekly.draft", report.classification());
                yield content(
                        new WeeklyReportDocument(locale, zone).values(report),
                        form -> weekly.render(ledger, report, locale, form));
            }
            default -> {
                FinalReport report = closing.draft(ledger, session, day, locale).report();
                seen(ledger, session, "report.final.draft", report.classification());
                yield content(
                        new FinalReportDocument(locale, zone, late, null).values(report),
                        form -> closing.render(ledger, report, locale, form));
            }
        };
    }

    private static void seen(Ledger ledger, Session session, String what, fudaban.model.Classification classification)
            throws Refusal {
        ledger.recordAccess(session, Ledger.AccessKind.EXPORTED, what, List.of(), classification);
    }

    private interface Rendering {
        HandingIn.Rendered on(ReportForm form) throws Refusal;
    }

    private static Content content(FormValues values, Rendering rendering) {
        return new Content() {
            @Override
            public FormValues values() {
                return values;
            }

            @Override
            public HandingIn.Rendered on(ReportForm form) throws Refusal {
                return rendering.on(form);
            }
        };
    }
}
