// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.status;

import fudaban.document.model.Align;
import fudaban.document.model.Block;
import fudaban.document.model.Document;
import fudaban.document.model.Furniture;
import fudaban.document.model.Heading;
import fudaban.document.model.Metadata;
import fudaban.document.model.PageSetup;
import fudaban.document.model.Paragraph;
import fudaban.document.model.Span;
import fudaban.document.model.Table;
import fudaban.document.pdf.PdfWriter;
import fudaban.document.text.FontStack;
import fudaban.document.xlsx.Workbook;
import fudaban.document.xlsx.XlsxWriter;
import fudaban.ledger.query.Row;
import fudaban.model.Classification;
import fudaban.model.ModelPackage.Literals;
import fudaban.office.era.Wareki;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The 発行状況一覧表 as a workbook, as a PDF, and on the office's own form. Paper of the office is in Japanese. */
public final class StatusFiles {
    private static final Locale JA = Locale.JAPAN;
    private static final int WIDE = 12;
    private static final int VERY_WIDE = 20;

    private final StatusReport report;
    private final StatusTable table;
    private final boolean practising;

    /** @param practising whether it is of a desk for 訓練: then its pages say so */
    public StatusFiles(StatusReport report, boolean practising) {
        this.report = report;
        this.table = report.table();
        this.practising = practising;
    }

    /** Writes it by the file's ending: a workbook, or a PDF. */
    public void write(Path file, FontStack fonts) throws IOException {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            pdf(file, fonts);
        } else {
            xlsx(file);
        }
    }

    /** Writes the PDF, whatever the file's ending. */
    public void pdf(Path file, FontStack fonts) throws IOException {
        save(file, out -> pdf(out, fonts));
    }

    /** Writes the workbook likewise. */
    public void xlsx(Path file) throws IOException {
        save(file, this::xlsx);
    }

    /** Writes the office's form, filled in. */
    public void write(Path file, StatusForm form) throws IOException {
        save(file, form::write);
    }

    /** Something that writes a file. */
    private interface Content {
        void to(OutputStream out) throws IOException;
    }

    /** Nobody finds half a list under its name. */
    private static void save(Path file, Content content) throws IOException {
        Path fresh = file.toAbsolutePath().resolveSibling("." + file.getFileName() + ".new");
        try {
            try (var out = Files.newOutputStream(fresh)) {
                content.to(out);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private void xlsx(OutputStream out) throws IOException {
        List<Workbook.Column> columns = new ArrayList<>();
        columns.add(new Workbook.Column(rowHeading(), Workbook.Kind.TEXT, 36));
        table.columns().forEach(line -> columns.add(new Workbook.Column(path(line), Workbook.Kind.NUMBER, 12)));
        List<List<Object>> rows = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<Object> cells = new ArrayList<>();
            cells.add(label(row));
            for (int column = 0; column < table.columns().size(); column++) {
                cells.add(table.count(row, column));
            }
            rows.add(cells);
        }
        List<Object> sum = rows.removeLast();
        List<Workbook.Sheet> sheets = new ArrayList<>();
        sheets.add(new Workbook.Sheet(
                Status.say(JA, "sheet.counts"),
                columns,
                rows,
                true,
                List.of(sum, foot(columns.size(), date()), foot(columns.size(), proof()))));
        if (!table.view().list().isEmpty()) {
            sheets.add(new Workbook.Sheet(
                    Status.say(JA, "sheet.list"),
                    table.view().list().stream()
                            .map(each -> new Workbook.Column(
                                    each.heading(JA),
                                    each.isDay() ? Workbook.Kind.DATE : Workbook.Kind.TEXT,
                                    each.width()))
                            .toList(),
                    report.cards().stream().map(this::cells).toList(),
                    true));
        }
        new XlsxWriter().write(new Workbook(report.title(JA), report.by(), report.made(), sheets), out);
    }

    private static List<Object> foot(int columns, String text) {
        var cells = new Object[columns];
        cells[0] = text;
        return Arrays.asList(cells);
    }

    private List<Object> cells(Row card) {
        List<Object> cells = new ArrayList<>();
        for (ListColumn column : table.view().list()) {
            Object value = column.value(card, JA);
            cells.add(column.isDay() && !(value instanceof LocalDate) ? null : value);
        }
        return cells;
    }

    /** Writes the PDF. */
    public void pdf(OutputStream out, FontStack fonts) throws IOException {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, report.title(JA)));
        blocks.add(Paragraph.of(date()).aligned(Align.RIGHT));
        blocks.add(new Heading(2, Status.say(JA, "sheet.counts")));
        blocks.add(counts());
        if (!table.view().list().isEmpty()) {
            blocks.add(new Heading(2, Status.say(JA, "sheet.list")));
            blocks.add(Table.of(
                    table.view().list().stream()
                            .map(column -> new Table.Column(column.width(), Align.LEFT))
                            .toList(),
                    Table.Row.header(table.view().list().stream()
                            .map(column -> column.heading(JA))
                            .toArray(String[]::new)),
                    () -> report.cards().stream().map(this::printed).iterator()));
        }
        var document = new Document(
                Metadata.of(report.title(JA), report.by(), report.made()),
                PageSetup.lying(),
                new Furniture(
                        "{title}",
                        mark(),
                        Status.say(JA, "as-of", Wareki.format(report.moment().day(), Wareki.Style.SHORT)),
                        proof(),
                        "",
                        "{page}/{pages}"),
                blocks);
        new PdfWriter(fonts).write(document.practising(practising), out);
    }

    /** A list with a card that is 保護すべき情報 as a whole is so itself. */
    private String mark() {
        return report.cards().stream()
                        .anyMatch(card -> card.get(Literals.RECORD__CLASSIFICATION) instanceof Classification level
                                && level.compareTo(Classification.PERSONAL) > 0)
                ? Status.say(JA, "protected")
                : "";
    }

    private Table counts() {
        int width = table.columns().size();
        List<Table.Column> columns = new ArrayList<>();
        columns.add(new Table.Column(width > WIDE ? 20 : 30, Align.LEFT));
        table.columns().forEach(line -> columns.add(new Table.Column(9, Align.RIGHT)));
        List<Table.Row> rows = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            boolean sum = table.rows().get(row).isSum(table.view().rows().size());
            List<Table.Cell> cells = new ArrayList<>();
            cells.add(cell(label(row), sum, Align.LEFT, 1));
            for (int column = 0; column < width; column++) {
                long count = table.count(row, column);
                cells.add(cell(count == 0 ? "" : "%,d".formatted(count), sum, Align.RIGHT, 1));
            }
            rows.add(new Table.Row(cells));
        }
        double size = width > VERY_WIDE ? 5.5 : width > WIDE ? 7 : 9;
        return new Table(columns, header(), rows, size);
    }

    /** Two rows where the columns are counted by two things: the outer ones reach over theirs. */
    private List<Table.Row> header() {
        if (table.view().columns().size() < 2) {
            return List.of(Table.Row.header(Stream.concat(
                            Stream.of(rowHeading()),
                            table.columns().stream()
                                    .map(line -> table.label(JA, table.view().columns(), line)))
                    .toArray(String[]::new)));
        }
        List<Table.Cell> outer = new ArrayList<>();
        List<Table.Cell> inner = new ArrayList<>();
        outer.add(cell("", true, Align.CENTER, 1));
        inner.add(cell(rowHeading(), true, Align.CENTER, 1));
        int span = 0;
        for (var line : table.columns()) {
            span++;
            if (line.values().size() < 2) {
                boolean all = line.values().isEmpty();
                String word = all
                        ? ""
                        : StatusTable.word(
                                JA,
                                table.view().columns().getFirst(),
                                line.values().getFirst());
                outer.add(cell(word, true, Align.CENTER, span));
                inner.add(cell(Status.say(JA, all ? "total" : "sum.short"), true, Align.CENTER, 1));
                span = 0;
            } else {
                inner.add(cell(table.label(JA, table.view().columns(), line), true, Align.CENTER, 1));
            }
        }
        return List.of(new Table.Row(outer), new Table.Row(inner));
    }

    private static Table.Cell cell(String text, boolean strong, Align align, int columns) {
        return new Table.Cell(strong ? Span.strong(text) : Table.Cell.of(text).spans(), align, columns);
    }

    private String rowHeading() {
        return String.join(
                "・",
                table.view().rows().stream()
                        .map(each -> Status.say(JA, "dimension." + each))
                        .toList());
    }

    /** A row's name; the inner one of two with the outer before it, one below another indented. */
    private String label(int row) {
        var line = table.rows().get(row);
        String own = table.label(JA, table.view().rows(), line);
        String outer = line.values().size() == 2
                ? StatusTable.word(
                                JA,
                                table.view().rows().getFirst(),
                                line.values().getFirst()) + "　"
                : "";
        return "　".repeat(line.depth()) + outer + own;
    }

    private String path(Line line) {
        String own = table.label(JA, table.view().columns(), line);
        return line.values().size() == 2
                ? StatusTable.word(
                                JA,
                                table.view().columns().getFirst(),
                                line.values().getFirst()) + " " + own
                : own;
    }

    private String date() {
        return Status.say(JA, "date", Wareki.format(report.moment().day(), Wareki.Style.LONG), table.total());
    }

    private String proof() {
        return Status.say(JA, "proof", report.entry(), report.hash());
    }

    private Table.Row printed(Row card) {
        return Table.Row.of(table.view().list().stream()
                .map(column -> column.value(card, JA) instanceof LocalDate day
                        ? Wareki.format(day, Wareki.Style.SHORT)
                        : String.valueOf(column.value(card, JA)))
                .toArray(String[]::new));
    }
}
