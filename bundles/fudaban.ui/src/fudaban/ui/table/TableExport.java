// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.table;

import fudaban.document.csv.CsvFormat;
import fudaban.document.csv.CsvWriter;
import fudaban.document.xlsx.Workbook;
import fudaban.document.xlsx.XlsxWriter;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Page;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import java.io.IOException;
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
        /** UTF-8 with byte order mark, for people with a spreadsheet. */
        CSV,
        XLSX
    }

    private static final int PAGE = 1000;
    /** Pixels at 96 dpi that one character of a spreadsheet column takes. */
    private static final double CHARACTER = 7;

    private final RecordSource source;
    private final List<ColumnDefinition> columns;
    private final List<String> headings;

    /**
     * @param columns those to write, in order
     * @param headings their headings
     */
    public TableExport(RecordSource source, List<ColumnDefinition> columns, List<String> headings) {
        this.source = source;
        this.columns = List.copyOf(columns);
        this.headings = List.copyOf(headings);
    }

    /**
     * Reads all rows, leaves the access entry, writes the file. Where writing fails no file is left behind.
     *
     * @param title names the list in the access entry and in the workbook
     * @return how many rows were written
     */
    public int write(Query<?> query, Format format, String title, OffsetDateTime now, Path file)
            throws Refusal, IOException {
        List<Row> rows = rows(query);
        source.exported(
                title + " → " + file.getFileName(), rows.stream().map(Row::id).toList());
        Path part = Files.createTempFile(file.toAbsolutePath().getParent(), ".fudaban", ".part");
        try {
            try (var out = Files.newOutputStream(part)) {
                if (format == Format.CSV) {
                    List<List<String>> lines = new ArrayList<>();
                    lines.add(headings);
                    rows.forEach(row -> lines.add(texts(row)));
                    new CsvWriter(CsvFormat.forExcel()).write(lines, out);
                } else {
                    new XlsxWriter().write(workbook(title, now, rows), out);
                }
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        return rows.size();
    }

    /** Rows as text to paste: headings first, cells apart by tabs. */
    public String text(List<Row> rows) {
        var text = new StringBuilder(String.join("\t", headings));
        rows.forEach(row -> text.append(System.lineSeparator()).append(String.join("\t", texts(row))));
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
