// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.life;

import fudaban.document.form.FormValues;
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
import fudaban.reporting.form.ReportForm;
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
import java.util.function.Supplier;

/** Renders reports and hands them in: head first, then the rendering, then the entry with the rendering's hash. */
public final class HandingIn {
    private static final String PDF = "application/pdf";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final FontStack fonts;

    /** With these fonts. */
    public HandingIn(FontStack fonts) {
        this.fonts = fonts;
    }

    /**
     * A document as bytes.
     *
     * @param content the PDF
     * @param pages how many pages it has
     * @param workbook the office's own workbook filled with the same, or null
     */
    public record Rendered(byte[] content, int pages, byte[] workbook) {
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

    /**
     * Renders a document on a form.
     *
     * @param usual as the program lays it out
     * @param values what a form is filled with; asked for only when there is one
     * @throws Refusal when the form cannot be filled
     */
    public Rendered render(Document usual, ReportForm form, Supplier<FormValues> values, boolean practising)
            throws IOException, Refusal {
        FormValues filled = form.isUsual() ? new FormValues() : values.get();
        var bytes = new ByteArrayOutputStream();
        int pages = new PdfWriter(fonts).write(form.document(usual, filled).practising(practising), bytes);
        return new Rendered(bytes.toByteArray(), pages, form.workbook(filled).orElse(null));
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
        carry(ReportCut.OFFICE, name, made.office(), files, contents);
        if (made.redacted() != null) {
            carry(ReportCut.REDACTED, name + "-redacted", made.redacted(), files, contents);
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

    private static void carry(ReportCut cut, String name, Rendered rendered, List<File> files, List<byte[]> contents) {
        files.add(new File(cut, name + ".pdf", PDF, rendered.hash()));
        contents.add(rendered.content());
        if (rendered.workbook() != null) {
            files.add(new File(cut, name + ".xlsx", XLSX, Hash.hex(Hash.sha256(rendered.workbook()))));
            contents.add(rendered.workbook());
        }
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
