// SPDX-License-Identifier: EPL-2.0
package fudaban.sample.internal;

import fudaban.document.csv.CsvFormat;
import fudaban.document.csv.CsvWriter;
import fudaban.document.xlsx.Workbook;
import fudaban.document.xlsx.XlsxWriter;
import fudaban.office.characters.CharacterCheck;
import fudaban.office.characters.TargetCharset;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Writes tables, the first row of which is their headings. */
public final class TableFiles {
    private TableFiles() {}

    /** As UTF-8. Rows are made one by one and not kept. */
    public static Path csv(Path file, Iterable<List<String>> table) throws IOException {
        return csv(file, CsvFormat.forSystem(StandardCharsets.UTF_8), table);
    }

    /** As windows-31j, without the rows it cannot carry. */
    public static Path windows31j(Path file, Iterable<List<String>> table) throws IOException {
        var check = new CharacterCheck();
        List<List<String>> carried = new ArrayList<>();
        for (List<String> row : table) {
            if (row.stream()
                    .allMatch(
                            cell -> check.check(cell, TargetCharset.WINDOWS_31J).isEmpty())) {
                carried.add(row);
            }
        }
        return csv(file, CsvFormat.forSystem(CsvFormat.WINDOWS_31J), carried);
    }

    private static Path csv(Path file, CsvFormat format, Iterable<List<String>> table) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            new CsvWriter(format).write(table, out);
        }
        return file;
    }

    /** As a workbook of one sheet; for tables of moderate length. */
    public static Path xlsx(Path file, Iterable<List<String>> table, LocalDate date) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        table.forEach(rows::add);
        var columns = rows.removeFirst().stream()
                .map(heading -> new Workbook.Column(heading, Workbook.Kind.TEXT, 14))
                .toList();
        var sheet = new Workbook.Sheet("申請一覧", columns, rows, true);
        OffsetDateTime made = OffsetDateTime.of(date, LocalTime.NOON, ZoneOffset.ofHours(9));
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            new XlsxWriter().write(new Workbook("申請一覧", "Fudaban", made, List.of(sheet)), out);
        }
        return file;
    }
}
