// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.table;

import fudaban.document.csv.CsvFormat;
import fudaban.document.csv.CsvWriter;
import fudaban.document.pdf.PdfWriter;
import fudaban.document.text.FontStack;
import fudaban.document.xlsx.Workbook;
import fudaban.document.xlsx.XlsxWriter;
import fudaban.ledger.Ledger.AccessKind;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Page;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Classification;
import fudaban.model.ModelPackage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what a table shows into a file, after the access entry: the columns on screen, every row of the query, masked as on screen. */
public final class TableExport {
    /** The kinds of file. */
    public enum Format {
        /** UTF-8 with byte order mark, for people with a spreadsheet; texts that look like formulas are neutralised. */
        CSV,
        XLSX,
        /** Black on white, to print or to hand in. */
        PDF
    }

    private static final int PAGE = 1000;
    /** Pixels at 96 dpi that one character of a spreadsheet column takes. */
    private static final double CHARACTER = 7;

    private final RecordSource source;
    private final List<ColumnDefinition> columns;
    private final List<String> headings;
    private final List<String> notes;

    /**
     * @param columns those to write, in order
     * @param headings their headings
     */
    public TableExport(RecordSource source, List<ColumnDefinition> columns, List<String> headings) {
        this(source, columns, headings, List.of());
    }

    /** @param notes what the list is narrowed by, for paper */
    public TableExport(RecordSource source, List<ColumnDefinition> columns, List<String> headings, List<String> notes) {
        this.source = source;
        this.columns = List.copyOf(columns);
        this.headings = List.copyOf(headings);
        this.notes = List.copyOf(notes);
    }

    /**
     * Reads all rows, leaves the access entry, writes the file. Where writing fails no file is left behind.
     *
     * @param title names the list in the access entry and in the document
     * @return how many rows were written
     */
    public int write(Query<?> query, Format format, String title, OffsetDateTime now, Path file)
            throws Refusal, IOException {
        List<Row> rows = rows(query);
        source.leaves(AccessKind.EXPORTED, title + " → " + file.getFileName(), ids(rows), most(rows));
        write(rows, format, title, now, file);
        return rows.size();
    }

    /** The same for paper: leaves the access entry of a print and writes a PDF to be printed at once. */
    public int print(Query<?> query, String title, OffsetDateTime now, Path file) throws Refusal, IOException {
        List<Row> rows = rows(query);
        source.leaves(AccessKind.PRINTED, title, ids(rows), most(rows));
        write(rows, Format.PDF, title, now, file);
        return rows.size();
    }

    private void write(List<Row> rows, Format format, String title, OffsetDateTime now, Path file) throws IOException {
        Path part = Files.createTempFile(file.toAbsolutePath().getParent(), ".fudaban", ".part");
        try {
            try (var out = Files.newOutputStream(part)) {
                switch (format) {
                    case CSV -> csv(rows, out);
                    case XLSX -> new XlsxWriter().write(workbook(title, now, rows), out);
                    case PDF ->
                        new PdfWriter(FontStack.shipped())
                                .write(
                                        new ListPaper(columns, headings)
                                                .of(title, notes, rows, now)
                                                .practising(source.practising()),
                                        out);
                }
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void csv(List<Row> rows, OutputStream out) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        lines.add(headings);
        rows.forEach(row -> lines.add(texts(row)));
        new CsvWriter(CsvFormat.forExcel()).write(lines, out);
    }

    /**
     * Rows as text to paste: headings first, cells apart by tabs. 保護すべき情報 does not go to the clipboard, where every program reads it; personal data does,
     * after an access entry.
     *
     * @param title names the list in the access entry
     */
    public String copy(List<Row> rows, String title) throws Refusal {
        boolean personal = columns.stream()
                .anyMatch(column -> Traits.classification(column.feature()) != Classification.OPEN
                        && rows.stream().anyMatch(row -> row.get(column.feature()) != null));
        if (personal) {
            source.exported(title + " → clipboard", ids(rows));
        }
        return text(rows);
    }

    /** Whether copying leaves something out. */
    public boolean withholds() {
        return columns.stream().map(ColumnDefinition::feature).anyMatch(Traits::isProtected);
    }

    private String text(List<Row> rows) {
        var text = new StringBuilder(String.join("\t", headings));
        for (Row row : rows) {
            text.append(System.lineSeparator());
            text.append(columns.stream()
                    .map(column -> Traits.isProtected(column.feature()) ? Row.MASK : column.text(row))
                    .map(cell -> cell.replaceAll("[\\t\\r\\n]+", " "))
                    .collect(java.util.stream.Collectors.joining("\t")));
        }
        return text.toString();
    }

    private List<Row> rows(Query<?> query) throws Refusal {
        List<Row> rows = new ArrayList<>();
        Optional<Query.Cursor> next = Optional.empty();
        do {
            Page page = source.page(query.limit(PAGE).after(next.orElse(null)));
            rows.addAll(page.rows());
            next = page.next();
        } while (next.isPresent());
        return rows;
    }

    /** The highest kind of 保護すべき情報 that would be written. */
    private Classification most(List<Row> rows) {
        Classification most = Classification.OPEN;
        for (Row row : rows) {
            if (row.get(ModelPackage.Literals.RECORD__CLASSIFICATION) instanceof Classification whole) {
                most = max(most, whole);
            }
            for (ColumnDefinition column : columns) {
                if (row.get(column.feature()) != null) {
                    most = max(most, Traits.classification(column.feature()));
                }
            }
        }
        return most;
    }

    private static Classification max(Classification one, Classification other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static List<String> ids(List<Row> rows) {
        return rows.stream().map(Row::id).toList();
    }

    private List<String> texts(Row row) {
        return columns.stream().map(column -> column.text(row)).toList();
    }

    private Workbook workbook(String title, OffsetDateTime now, List<Row> rows) {
        List<Workbook.Column> heads = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            boolean day = columns.get(i).feature().getEAttributeType().getInstanceClass() == LocalDate.class;
            heads.add(new Workbook.Column(
                    headings.get(i),
                    day ? Workbook.Kind.DATE : Workbook.Kind.TEXT,
                    columns.get(i).width() / CHARACTER));
        }
        List<List<Object>> cells = new ArrayList<>();
        for (Row row : rows) {
            List<Object> line = new ArrayList<>();
            for (ColumnDefinition column : columns) {
                line.add(row.get(column.feature()) instanceof LocalDate day ? day : column.text(row));
            }
            cells.add(line);
        }
        return new Workbook(title, "", now, List.of(new Workbook.Sheet(title, heads, cells, true)));
    }
}
