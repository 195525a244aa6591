// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.coverage;

import fudaban.document.model.Align;
import fudaban.document.model.Block;
import fudaban.document.model.Document;
import fudaban.document.model.Furniture;
import fudaban.document.model.Heading;
import fudaban.document.model.Metadata;
import fudaban.document.model.PageBreak;
import fudaban.document.model.PageSetup;
import fudaban.document.model.Paragraph;
import fudaban.document.model.Table;
import fudaban.document.model.Table.Column;
import fudaban.document.model.Table.Row;
import fudaban.model.WorkRow;
import fudaban.reporting.contract.ContractTerms;
import fudaban.reporting.print.SumTables;
import fudaban.reporting.print.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How 履行状況一覧 is printed: a page for each month, rows of 別表2 against days, in signs that need no colour; then every day that was missed. */
public final class CoverageDocument {
    private static final double SIZE = 7.5;

    private final Words words;

    /** In these words. */
    public CoverageDocument(Words words) {
        this.words = words;
    }

    /** @param author who made it */
    public Document document(Coverage coverage, ContractTerms terms, String author, Instant made) {
        String title = words.get("coverage.title");
        List<Block> blocks = new ArrayList<>();
        Map<YearMonth, List<LocalDate>> months = new TreeMap<>();
        coverage.days()
                .forEach(day -> months.computeIfAbsent(YearMonth.from(day), m -> new ArrayList<>())
                        .add(day));
        boolean first = true;
        for (var month : months.entrySet()) {
            if (!first) {
                blocks.add(new PageBreak());
            }
            blocks.add(new Heading(first ? 1 : 2, (first ? title + "　" : "") + words.month(month.getKey())));
            first = false;
            blocks.add(table(coverage, month.getValue()));
            blocks.add(Paragraph.of(legend()).sized(8));
        }
        blocks.add(new PageBreak());
        new SumTables(words).coverage(blocks, coverage);
        return new Document(
                new Metadata(
                        title, author, terms.title(), made.atZone(words.zone()).toOffsetDateTime(), words.locale()),
                PageSetup.lying(),
                new Furniture(terms.number(), "", title, author, "{page}/{pages}", words.date(words.day(made))),
                blocks);
    }

    private Table table(Coverage coverage, List<LocalDate> days) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(4.5, Align.CENTER));
        columns.add(new Column(34, Align.LEFT));
        List<String> header = new ArrayList<>();
        header.add(words.get("column.row"));
        header.add(words.get("column.content"));
        for (LocalDate day : days) {
            columns.add(new Column(3.1, Align.CENTER));
            header.add(Integer.toString(day.getDayOfMonth()));
        }
        columns.add(new Column(5, Align.RIGHT));
        header.add(words.get("column.done"));
        List<Row> rows = new ArrayList<>();
        for (WorkRow row : coverage.rows()) {
            List<String> cells = new ArrayList<>();
            cells.add(row.getNumber());
            cells.add(shortened(row.getContent()));
            int done = 0;
            for (LocalDate day : days) {
                Coverage.Cell cell = coverage.cell(row.getNumber(), day);
                cells.add(cell.state().sign());
                done += cell.state() == CoverageState.DONE ? 1 : 0;
            }
            cells.add(words.count(done));
            rows.add(Row.of(cells.toArray(String[]::new)));
        }
        return new Table(columns, List.of(Row.header(header.toArray(String[]::new))), rows, SIZE);
    }

    private static String shortened(String content) {
        int most = 46;
        return content.length() <= most ? content : content.substring(0, most - 1) + "…";
    }

    private String legend() {
        List<String> signs = new ArrayList<>();
        for (CoverageState state : CoverageState.values()) {
            if (!state.sign().isEmpty()) {
                signs.add(state.sign() + " " + words.get("coverage." + state));
            }
        }
        return String.join("　", signs);
    }
}
