// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.life;

import fudaban.document.model.Document;
import fudaban.document.pdf.PdfWriter;
import fudaban.document.text.FontStack;
import fudaban.ledger.Ledger;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.journal.Hash;
import fudaban.model.Classification;
import fudaban.reporting.Reporting;
import fudaban.reporting.check.Finding;
import fudaban.reporting.life.ReportActs.File;
import fudaban.reporting.life.ReportActs.Subject;
import fudaban.reporting.model.ReportCut;
import fudaban.reporting.print.Frame;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Renders reports and hands them in: head first, then the rendering, then the entry with the rendering's hash. */
public final class HandingIn {
    private static final String PDF = "application/pdf";

    private final FontStack fonts;

    /** With these fonts. */
    public HandingIn(FontStack fonts) {
        this.fonts = fonts;
    }

    /**
     * A document as bytes.
     *
     * @param pages how many pages it has
     */
    public record Rendered(byte[] content, int pages) {
        /** SHA-256, hex. */
        public String hash() {
            return Hash.hex(Hash.sha256(content));
        }
    }

    /**
     * What is handed in.
     *
     * @param subject what it is about
     * @param frame what stands around it
     * @param office 官側提出用
     * @param redacted 保護情報除外版, or null
     * @param classification of the office's
     * @param findings what was found; those that stop must have been acknowledged
     * @param acknowledged whether they were
     */
    public record Made(
            Subject subject,
            Frame frame,
            Rendered office,
            Rendered redacted,
            Classification classification,
            List<Finding> findings,
            boolean acknowledged) {}

    /** Renders a document. */
    public Rendered render(Document document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        int pages = new PdfWriter(fonts).write(document, bytes);
        return new Rendered(bytes.toByteArray(), pages);
    }

    /**
     * Writes the file and hands the report in; the file stands there only when it was handed in.
     *
     * @param file where the office's PDF goes, or null to keep it in the records only
     * @throws Refusal when findings stop it, the file cannot be written, or the report was handed in already
     */
    public Receipt handIn(Ledger ledger, Session session, Made made, Path file) throws Refusal {
        List<Finding> stopping =
                made.findings().stream().filter(found -> found.kind().stops()).toList();
        if (!stopping.isEmpty() && !made.acknowledged()) {
            Finding first = stopping.getFirst();
            throw Reporting.refusal(
                    "report.stopped." + first.kind(),
                    made.frame().number(),
                    stopping.size(),
                    first.place(),
                    first.text());
        }
        Path beside = file == null ? null : file.resolveSibling(file.getFileName() + ".part");
        try {
            if (beside != null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.write(beside, made.office().content());
            }
            Receipt receipt = submit(ledger, session, made, stopping.size());
            if (beside != null) {
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return receipt;
        } catch (IOException failure) {
            throw Reporting.refusal(failure, "report.unwritable", file.toString());
        } finally {
            delete(beside);
        }
    }

    private static Receipt submit(Ledger ledger, Session session, Made made, int acknowledged) throws Refusal {
        List<File> files = new ArrayList<>();
        List<byte[]> contents = new ArrayList<>();
        String name = made.frame().number();
        files.add(new File(ReportCut.OFFICE, name + ".pdf", PDF, made.office().hash()));
        contents.add(made.office().content());
        if (made.redacted() != null) {
            files.add(new File(
                    ReportCut.REDACTED,
                    name + "-redacted.pdf",
                    PDF,
                    made.redacted().hash()));
            contents.add(made.redacted().content());
        }
        var input = new ReportActs.HandIn(
                made.subject(),
                made.frame().edition(),
                made.frame().head(),
                made.office().hash(),
                made.office().pages(),
                acknowledged,
                files,
                made.classification());
        return ledger.submit(session, Submission.of(ReportActs.HAND_IN, input).carrying(contents));
    }

    private static void delete(Path beside) throws Refusal {
        try {
            if (beside != null) {
                Files.deleteIfExists(beside);
            }
        } catch (IOException failure) {
            throw Reporting.refusal(failure, "report.unwritable", beside.toString());
        }
    }
}
