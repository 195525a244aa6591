// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.papers;

import fudaban.document.text.FontStack;
import fudaban.ledger.Ledger;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.journal.Hash;
import fudaban.ledger.query.Row;
import fudaban.ledger.spi.DaySource;
import fudaban.model.Classification;
import fudaban.reporting.Reporting;
import fudaban.reporting.check.Finding;
import fudaban.reporting.closing.FinalReportService;
import fudaban.reporting.life.ReportActs;
import fudaban.reporting.life.ReportActs.Subject;
import fudaban.reporting.life.Reports;
import fudaban.reporting.model.ReportCut;
import fudaban.reporting.model.ReportFile;
import fudaban.reporting.model.ReportKind;
import fudaban.reporting.model.ReportingPackage.Literals;
import fudaban.reporting.papers.Checklist;
import fudaban.reporting.papers.PaperReader;
import fudaban.reporting.print.Cut;
import fudaban.reporting.ui.desk.Missing;
import fudaban.reporting.weekly.WeeklyReportService;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
            return handedIn(item.report());
        }
        String about = item.kind() == ReportKind.WEEKLY ? "report.weekly.draft" : "report.final.draft";
        seat.ledger().recordAccess(seat.session(), Ledger.AccessKind.PRINTED, about, List.of());
        return (item.kind() == ReportKind.WEEKLY
                        ? weekly.preview(seat.ledger(), seat.session(), item.day(), seat.locale(), Cut.OFFICE)
                        : closing.preview(seat.ledger(), seat.session(), item.day(), seat.locale(), Cut.OFFICE))
                .content();
    }

    private byte[] handedIn(Reports.Entry report) throws Refusal {
        for (Row file : new Reports(seat.ledger(), seat.session()).files(report.id())) {
            if (file.get(Literals.REPORT_FILE__CUT) == ReportCut.OFFICE) {
                seat.ledger()
                        .recordAccess(seat.session(), Ledger.AccessKind.PRINTED, "report.paper", List.of(report.id()));
                return seat.ledger()
                        .open(seat.session(), ReportFile.class, file.id())
                        .getContent();
            }
        }
        throw Reporting.refusal("report.none", report.number());
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
        var subject = new Subject(
                ReportKind.PAPER, seat.today(), seat.today(), item.row().getNumber());
        List<ReportActs.File> named = new ArrayList<>();
        List<byte[]> contents = new ArrayList<>();
        for (Path file : files) {
            byte[] content = content(file);
            contents.add(content);
            named.add(new ReportActs.File(
                    ReportCut.OFFICE, file.getFileName().toString(), type(file), Hash.hex(Hash.sha256(content))));
        }
        var reports = new Reports(seat.ledger(), seat.session());
        int edition = reports.edition(reports.editions(subject));
        String hash = named.getFirst().hash();
        // 履歴書 and proofs of qualification.
        var input = new ReportActs.HandIn(subject, edition, "", hash, 0, 0, named, Classification.PERSONAL);
        Receipt receipt = seat.ledger()
                .submit(seat.session(), Submission.of(ReportActs.HAND_IN, input).carrying(contents));
        return words.say("handed", item.row().getName(), named.size(), receipt.entry());
    }

    private byte[] content(Path file) throws Refusal {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new Refusal(unreadable, PaperDesk.class, "unreadable", file);
        }
    }

    private static String type(Path file) {
        try {
            return Optional.ofNullable(Files.probeContentType(file)).orElse("application/octet-stream");
        } catch (IOException unknown) {
            return "application/octet-stream";
        }
    }
}
