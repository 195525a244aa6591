// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.daily;

import fudaban.document.pdf.PdfWriter;
import fudaban.document.text.FontStack;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.journal.Hash;
import fudaban.reporting.model.ReportKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Makes the PDF of a day and hands it in. */
public final class DailyReportService {
    private final FontStack fonts;

    public DailyReportService(FontStack fonts) {
        this.fonts = fonts;
    }

    /**
     * What was made.
     *
     * @param entry the journal entry that holds its hash, {@code desk:number}
     */
    public record Made(Path file, DailyReport report, int pages, String hash, String entry) {}

    /** The PDF as it stands now, without handing anything in. */
    public byte[] draft(DailyReport report, Locale locale, Ledger ledger) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new PdfWriter(fonts)
                .write(new DailyReportDocument(locale, ledger.clock().getZone()).document(report), bytes);
        return bytes.toByteArray();
    }

    /**
     * Writes the day's PDF and hands it in: head first, then the rendering, then the entry with the rendering's hash.
     *
     * @throws Refusal when there is no contract for the day or the file cannot be written
     */
    public Made handIn(Ledger ledger, Session person, LocalDate day, Path file, Locale locale) throws Refusal {
        Session session = person.working();
        ledger.recordAccess(session, Ledger.AccessKind.EXPORTED, "report.daily", List.of());
        DailyReport report = new DailyReportBuilder(ledger, session, locale).build(day);
        try {
            var bytes = new ByteArrayOutputStream();
            int pages = new PdfWriter(fonts)
                    .write(new DailyReportDocument(locale, ledger.clock().getZone()).document(report), bytes);
            Path beside = file.resolveSibling(file.getFileName() + ".part");
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(beside, bytes.toByteArray());
            String hash = Hash.hex(Hash.sha256(bytes.toByteArray()));
            var receipt = ledger.submit(
                    session,
                    Submission.of(
                            HandIn.NAME,
                            new HandIn.Input(ReportKind.DAILY, day, report.edition(), report.head(), hash, pages)));
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            return new Made(file, report, pages, hash, receipt.entry());
        } catch (IOException failure) {
            throw new Refusal(failure, DailyReport.class, "report.unwritable", file.toString());
        }
    }
}
