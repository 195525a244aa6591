// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.form;

import fudaban.document.DocumentException;
import fudaban.document.form.FormValues;
import fudaban.document.form.FormWords;
import fudaban.document.form.HtmlForm;
import fudaban.document.form.WorkbookForm;
import fudaban.document.model.Block;
import fudaban.document.model.Document;
import fudaban.document.xlsx.XlsxForm;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Word;
import fudaban.ledger.spi.EditionFiles;
import fudaban.reporting.Reporting;
import fudaban.reporting.model.ReportKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * The form a report is printed on: XHTML, from which its PDF is made; or a workbook, which is filled in beside the usual PDF, because Excel prints it. Without
 * a form a report is printed as the program lays it out.
 */
public final class ReportForm {
    private static final ReportForm USUAL = new ReportForm(null, "", null, null, () -> false);
    private static final int LARGEST = 1 << 20;

    private final ReportKind kind;
    private final String name;
    private final HtmlForm html;
    private final byte[] workbook;
    private final BooleanSupplier stopped;

    private ReportForm(ReportKind kind, String name, HtmlForm html, byte[] workbook, BooleanSupplier stopped) {
        this.kind = kind;
        this.name = name;
        this.html = html;
        this.workbook = workbook;
        this.stopped = stopped;
    }

    /** No form. */
    public static ReportForm usual() {
        return USUAL;
    }

    /**
     * The form in force on a day: the office's own, or the one that the edition of the profile names.
     *
     * @throws Refusal when it is broken; the sentence says where
     */
    public static ReportForm of(Ledger ledger, Session reader, ReportKind kind, LocalDate day) throws Refusal {
        return new OwnForms(ledger, reader).on(kind, day).form();
    }

    /** A form of an edition. */
    static ReportForm of(EditionFiles edition, ReportKind kind, String file) throws Refusal {
        try (var in = edition.open(file)) {
            return read(kind, file, in.readAllBytes());
        } catch (IOException missing) {
            throw Reporting.refusal(missing, "form.missing", file, edition.name());
        }
    }

    /**
     * Reads a form.
     *
     * @param file its name: one that ends in {@code .xlsx} is a workbook
     * @throws Refusal when it is broken: every fault with line and column, or with sheet, cell and name
     */
    public static ReportForm read(ReportKind kind, String file, byte[] content) throws Refusal {
        FormWords words = Fields.of(kind);
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        try {
            if (name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
                var form = new ReportForm(kind, name, null, content.clone(), () -> false);
                form.with(book -> null);
                return form;
            }
            if (content.length > LARGEST) {
                throw Reporting.refusal("form.large", name, LARGEST);
            }
            return new ReportForm(
                    kind,
                    name,
                    HtmlForm.read(name, new String(content, StandardCharsets.UTF_8), words),
                    null,
                    () -> false);
        } catch (IOException broken) {
            throw broken(broken, name);
        }
    }

    private static Refusal broken(IOException broken, String name) {
        Word said = broken instanceof DocumentException document
                ? document::text
                : locale -> String.valueOf(broken.getMessage());
        return Reporting.refusal(broken, "form.broken", name, said);
    }

    /**
     * The document on this form; the usual one where it is none, or a workbook. Head and foot of the pages are the program's on any form: number, page, and
     * that it is 保護すべき情報 or a draft.
     */
    public Document document(Document usual, FormValues values) {
        var blocks = html == null ? usual.blocks() : html.fill(values);
        var page = html == null ? usual.page() : html.page();
        return new Document(usual.metadata(), page, usual.furniture(), () -> stopping(blocks.iterator()));
    }

    /** The same; filling it in ends with a {@link CancellationException} once somebody asked for that. */
    public ReportForm stopping(BooleanSupplier stop) {
        return new ReportForm(kind, name, html, workbook, stop);
    }

    private Iterator<Block> stopping(Iterator<? extends Block> blocks) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                if (stopped.getAsBoolean()) {
                    throw new CancellationException();
                }
                return blocks.hasNext();
            }

            @Override
            public Block next() {
                return blocks.next();
            }
        };
    }

    /**
     * What filling in the workbook would write into which cell; nothing where it is none.
     *
     * @throws Refusal when it cannot be filled; the sentence says sheet, cell and name
     */
    public Map<XlsxForm.Place, String> cells(FormValues values) throws Refusal {
        if (workbook == null) {
            return Map.of();
        }
        try {
            return with(form -> form.filled(values));
        } catch (IOException broken) {
            throw broken(broken, name);
        }
    }

    /** Whether it is none: then nothing has to be filled in. */
    public boolean isUsual() {
        return html == null && workbook == null;
    }

    /** Whether a workbook is filled in. */
    public boolean isWorkbook() {
        return workbook != null;
    }

    /**
     * The workbook filled in; empty when the form is none.
     *
     * @throws Refusal when it cannot be filled; the sentence says sheet, cell and name
     */
    public Optional<byte[]> workbook(FormValues values) throws Refusal {
        if (workbook == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(with(form -> {
                var out = new ByteArrayOutputStream();
                form.write(values, out);
                return out.toByteArray();
            }));
        } catch (IOException broken) {
            throw broken(broken, name);
        }
    }

    private interface Use<T> {
        T of(WorkbookForm form) throws IOException;
    }

    /** A workbook is read from a file: the empty form, never what is filled in. */
    private <T> T with(Use<T> use) throws IOException {
        Path folder = Files.createTempDirectory("fudaban-form");
        Path file = folder.resolve(name);
        try {
            Files.write(file, workbook);
            try (var form = WorkbookForm.open(file, Fields.prefix(kind), words())) {
                return use.of(form);
            }
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    private FormWords words() {
        try {
            return Fields.of(kind);
        } catch (Refusal impossible) {
            throw new IllegalStateException("a form of this kind was read", impossible);
        }
    }
}
