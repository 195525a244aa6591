// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.coverage;

import fudaban.document.xlsx.Workbook;
import fudaban.document.xlsx.Workbook.Column;
import fudaban.document.xlsx.Workbook.Kind;
import fudaban.document.xlsx.Workbook.Sheet;
import fudaban.model.WorkRow;
import fudaban.reporting.print.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 履行状況一覧 as a workbook: one sheet as the eye wants it, one with a line for each row and day to filter. */
public final class CoverageSheet {
    private final Words words;

    /** In these words. */
    public CoverageSheet(Words words) {
        this.words = words;
    }

    /** @param author who made it */
    public Workbook workbook(Coverage coverage, String author, Instant made) {
        return new Workbook(
                words.get("coverage.title"),
                author,
                made.atZone(words.zone()).toOffsetDateTime(),
                List.of(map(coverage), lines(coverage)));
    }

    private Sheet map(Coverage coverage) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.get("column.row"), Kind.TEXT, 7));
        columns.add(new Column(words.get("column.subject"), Kind.TEXT, 20));
        columns.add(new Column(words.get("column.content"), Kind.TEXT, 50));
        coverage.days().forEach(day -> columns.add(new Column(words.shortDate(day), Kind.TEXT, 9)));
        List<List<Object>> rows = new ArrayList<>();
        for (WorkRow row : coverage.rows()) {
            List<Object> cells = new ArrayList<>();
            cells.add(row.getNumber());
            cells.add(row.getItem());
            cells.add(row.getContent());
            coverage.days()
                    .forEach(day -> cells.add(
                            coverage.cell(row.getNumber(), day).state().sign()));
            rows.add(cells);
        }
        return new Sheet(words.get("coverage.sheet.map"), columns, rows, true);
    }

    private Sheet lines(Coverage coverage) {
        List<Column> columns = List.of(
                new Column(words.get("column.row"), Kind.TEXT, 7),
                new Column(words.get("column.content"), Kind.TEXT, 50),
                new Column(words.get("column.day"), Kind.DATE, 12),
                new Column(words.get("column.state"), Kind.TEXT, 16),
                new Column(words.get("column.evidence"), Kind.NUMBER, 10),
                new Column(words.get("column.reason"), Kind.TEXT, 40));
        List<List<Object>> rows = new ArrayList<>();
        for (WorkRow row : coverage.rows()) {
            for (LocalDate day : coverage.days()) {
                Coverage.Cell cell = coverage.cell(row.getNumber(), day);
                if (cell.state() != CoverageState.NO_SERVICE) {
                    List<Object> cells = new ArrayList<>();
                    cells.add(row.getNumber());
                    cells.add(row.getContent());
                    cells.add(day);
                    cells.add(words.get("coverage." + cell.state()));
                    cells.add(cell.evidence());
                    cells.add(words.free(cell.note()));
                    rows.add(cells);
                }
            }
        }
        return new Sheet(words.get("coverage.sheet.lines"), columns, rows, true);
    }
}
