// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.papers;

import fudaban.document.text.FontStack;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.spi.DaySource;
import fudaban.reporting.check.Finding;
import fudaban.reporting.closing.FinalReportService;
import fudaban.reporting.life.ReportActs.Subject;
import fudaban.reporting.life.Reports;
import fudaban.reporting.model.ReportKind;
import fudaban.reporting.papers.Checklist;
import fudaban.reporting.papers.PaperFiles;
import fudaban.reporting.papers.PaperReader;
import fudaban.reporting.print.Cut;
import fudaban.reporting.ui.desk.Missing;
import fudaban.reporting.weekly.WeeklyReportService;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The papers of 表1 at this desk, through the services that the verbs use, too. */
final class PaperDesk implements PaperOffice {
    private final Seat seat;
    private final Words words;
    private final WeeklyReportService weekly;
    private final FinalReportService closing;

    /** @param sources what other topics say of a day */
    PaperDesk(Seat seat, FontStack fonts, List<DaySource> sources) {
        this.seat = seat;
        this.words = Words.of(PaperDesk.class, seat.locale());
        this.weekly = new WeeklyReportService(fonts, sources);
        this.closing = new FinalReportService(fonts, false);
    }

    @Override
    public LocalDate today() {
        return seat.today();
    }

    @Override
    public LocalDate began() throws Refusal {
        return Missing.began(seat, seat.today());
    }

    @Override
    public List<Checklist.Item> read() throws Refusal {
        return PaperReader.read(seat.ledger(), seat.session(), seat.today());
    }

    @Override
    public Draft draft(Checklist.Item item) throws Refusal {
        Subject subject;
        List<Finding> findings;
        if (item.kind() == ReportKind.WEEKLY) {
            var draft = weekly.draft(seat.ledger(), seat.session(), item.day(), seat.locale());
            subject = draft.report().subject();
            findings = draft.findings();
        } else {
            var draft = closing.draft(seat.ledger(), seat.session(), item.day(), seat.locale());
            subject = draft.report().subject();
            findings = draft.findings();
        }
        var reports = new Reports(seat.ledger(), seat.session());
        var notes = reports.draft(reports.editions(subject)).map(Reports.Entry::notes);
        return new Draft(subject, notes.orElse(Reports.Notes.NONE), findings);
    }

    @Override
    public byte[] paper(Checklist.Item item) throws Refusal {
        if (item.report() != null) {
            return new Reports(seat.ledger(), seat.session()).paper(item.report());
        }
        boolean week = item.kind() == ReportKind.WEEKLY;
        var kind = week
                ? weekly.draft(seat.ledger(), seat.session(), item.day(), seat.locale())
                        .report()
                        .classification()
                : closing.draft(seat.ledger(), seat.session(), item.day(), seat.locale())
                        .report()
                        .classification();
        String about = week ? "report.weekly.draft" : "report.final.draft";
        seat.ledger().recordAccess(seat.session(), Ledger.AccessKind.PRINTED, about, List.of(), kind);
        return (week
                        ? weekly.preview(seat.ledger(), seat.session(), item.day(), seat.locale(), Cut.OFFICE)
                        : closing.preview(seat.ledger(), seat.session(), item.day(), seat.locale(), Cut.OFFICE))
                .content();
    }

    @Override
    public String handIn(Checklist.Item item, boolean checked) throws Refusal {
        if (item.kind() == ReportKind.WEEKLY) {
            var made = weekly.handIn(seat.ledger(), seat.session(), item.day(), null, seat.locale(), checked);
            return said(item, made.pages(), made.entry());
        }
        var made = closing.handIn(seat.ledger(), seat.session(), item.day(), null, seat.locale(), checked);
        return said(item, made.pages(), made.entry());
    }

    private String said(Checklist.Item item, int pages, String entry) {
        return words.say("submitted", item.row().getName(), words.day(item.day()), pages, entry);
    }

    @Override
    public String handIn(Checklist.Item item, List<Path> files) throws Refusal {
        var handed = new PaperFiles(seat.ledger(), seat.session()).handIn(item.row(), seat.today(), files);
        return words.say(
                "handed", item.row().getName(), files.size(), handed.receipt().entry());
    }
}
