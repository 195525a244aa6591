// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.print;

import fudaban.document.pdf.PdfWriter;
import fudaban.document.text.FontStack;
import fudaban.document.xlsx.XlsxWriter;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.query.Row;
import fudaban.model.Classification;
import fudaban.model.Employer;
import fudaban.registers.RegisterActs;
import fudaban.registers.Registry;
import fudaban.registers.profile.Register;
import fudaban.registers.profile.RegisterColumn;
import fudaban.registers.row.RowReader;
import fudaban.registers.row.RowReader.Entry;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Writes a register to paper or file. What is 保護すべき情報 is entered as taken out before the first byte; who may not, is refused then. */
public final class RegisterPrint {
    private static final Set<Classification> PROTECTED =
            EnumSet.complementOf(EnumSet.of(Classification.OPEN, Classification.PERSONAL));

    private final Ledger ledger;
    private final Session session;
    private final FontStack fonts;

    /** As this account sees it. */
    public RegisterPrint(Ledger ledger, Session session, FontStack fonts) {
        this.ledger = ledger;
        this.session = session;
        this.fonts = fonts;
    }

    /**
     * What to write.
     *
     * @param office title of the contract, printed at the head
     * @param redacted whether 保護すべき情報 is left out
     * @param destination to whom protected information goes
     */
    public record Order(
            Register register,
            LocalDate first,
            LocalDate last,
            String office,
            boolean redacted,
            String destination,
            Locale locale) {}

    /** Writes a PDF or, when the name of the file ends so, a workbook; returns how many rows. */
    public int write(Order order, Path file) throws Refusal {
        boolean workbook = file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        var sheet = sheet(order, workbook);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                if (workbook) {
                    var zone = ledger.clock().getZone();
                    new XlsxWriter().write(new RegisterSheet(order.locale(), zone).workbook(sheet), out);
                } else {
                    paper(order, sheet, out);
                }
            }
        } catch (IOException failure) {
            throw Registry.refusal(failure, "row.unwritable", file.toString());
        }
        return sheet.rows().size();
    }

    /** The PDF itself, to be shown and printed; nothing of it stays on the disk. */
    public byte[] paper(Order order) throws Refusal, IOException {
        var bytes = new ByteArrayOutputStream();
        paper(order, sheet(order, false), bytes);
        return bytes.toByteArray();
    }

    private void paper(Order order, RegisterDocument.Sheet sheet, OutputStream out) throws IOException {
        var paper = new RegisterDocument(order.locale(), ledger.clock().getZone()).document(sheet);
        new PdfWriter(fonts).write(paper.practising(ledger.practising()), out);
    }

    /** What will stand on it; that it leaves the desk is entered first. */
    private RegisterDocument.Sheet sheet(Order order, boolean workbook) throws Refusal {
        Session reader =
                order.redacted() ? session.seeing(EnumSet.of(Classification.OPEN, Classification.PERSONAL)) : session;
        List<Entry> rows = new RowReader(ledger, reader)
                .list(RowReader.Filter.of(order.register().id()).between(order.first(), order.last()));
        // What the contractor's people may not see is refused, not left out, unless they ask for that; the office's see
        // what they may.
        boolean all = !order.redacted() && session.employer() == Employer.CONTRACTOR;
        Optional<Classification> guarded = guarded(order.register(), rows, workbook, all);
        ledger.recordAccess(
                session,
                workbook ? Ledger.AccessKind.EXPORTED : Ledger.AccessKind.PRINTED,
                "register." + order.register().id(),
                List.of());
        if (guarded.isPresent()) {
            ledger.submit(
                    session,
                    Submission.of(
                            RegisterActs.TAKE_OUT,
                            new RegisterActs.TakeOut(
                                    order.register().title(),
                                    guarded.get(),
                                    workbook ? "export" : "print",
                                    order.destination(),
                                    1)));
        }
        return new RegisterDocument.Sheet(
                order.register(),
                rows,
                order.office(),
                order.first(),
                order.last(),
                session.name(),
                guarded.isPresent(),
                ledger.clock().instant());
    }

    /**
     * The kind of 保護すべき情報 among the values that would be written; workbooks have every column.
     *
     * @param all values the reader may not see, too
     */
    private static Optional<Classification> guarded(
            Register register, List<Entry> rows, boolean workbook, boolean all) {
        for (RegisterColumn column : register.columns()) {
            boolean written = PROTECTED.contains(column.classification())
                    && (workbook || register.page() == null && column.width() > 0);
            if (written
                    && rows.stream()
                            .map(row -> row.value(column.key()))
                            .anyMatch(value -> !value.isEmpty() && (all || !value.equals(Row.MASK)))) {
                return Optional.of(column.classification());
            }
        }
        return Optional.empty();
    }
}
