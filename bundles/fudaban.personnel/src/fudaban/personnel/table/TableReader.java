// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.table;

import fudaban.document.csv.CsvLimits;
import fudaban.document.csv.CsvReader;
import fudaban.document.xlsx.XlsxFile;
import fudaban.document.xlsx.XlsxRow;
import fudaban.ledger.Refusal;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a table from .xlsx, .csv, or .tsv and .txt with tabs. */
public final class TableReader {
    private TableReader() {}

    /**
     * Reads a file.
     *
     * @param charset the charset of a CSV file; empty: a byte order mark, else valid UTF-8, else windows-31j
     * @param sheet the sheet of a workbook; empty: its first
     * @throws Refusal when the file is not there, its kind or the charset is not known, or the workbook has no such sheet
     * @throws fudaban.document.DocumentException when it is broken, with line and column
     * @throws IOException when reading fails
     */
    public static Table read(Path file, Optional<String> charset, Optional<String> sheet) throws Refusal, IOException {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            throw new Refusal(TableReader.class, "file.none", file.toString());
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".xlsx") || lower.endsWith(".xlsm")) {
            return workbook(file, name, sheet);
        }
        if (lower.endsWith(".csv")) {
            return text(file, name, charset, ',');
        }
        if (lower.endsWith(".tsv") || lower.endsWith(".txt")) {
            return text(file, name, charset, '\t');
        }
        throw new Refusal(TableReader.class, "file.kind", name);
    }

    private static Table text(Path file, String name, Optional<String> charset, char separator)
            throws Refusal, IOException {
        var reader = new CsvReader(CsvLimits.usual(), separator, false);
        Optional<Charset> named = charset.isPresent() ? Optional.of(charset(charset.get())) : Optional.empty();
        try (var in = Files.newInputStream(file)) {
            var csv = named.isPresent() ? reader.read(in, named.get()) : reader.read(in);
            var lines = csv.rows().stream()
                    .map(row -> new Table.Line(row.line(), row.fields()))
                    .filter(TableReader::filled)
                    .toList();
            return new Table(name, "", csv.charset().name(), lines);
        }
    }

    private static Charset charset(String name) throws Refusal {
        try {
            return Charset.forName(name.equalsIgnoreCase("sjis") ? "windows-31j" : name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new Refusal(unknown, TableReader.class, "file.charset", name);
        }
    }

    private static Table workbook(Path file, String name, Optional<String> wanted) throws Refusal, IOException {
        try (var workbook = XlsxFile.open(file)) {
            String sheet = wanted.orElse(workbook.sheets().getFirst());
            if (!workbook.sheets().contains(sheet)) {
                throw new Refusal(TableReader.class, "file.sheet", name, sheet, String.join(", ", workbook.sheets()));
            }
            List<Table.Line> lines = new ArrayList<>();
            workbook.read(sheet, row -> lines.add(line(row)));
            lines.removeIf(line -> !filled(line));
            return new Table(name, sheet, "", lines);
        }
    }

    private static Table.Line line(XlsxRow row) {
        int width = row.cells().isEmpty() ? 0 : row.cells().getLast().ref().column() + 1;
        String[] cells = new String[width];
        Arrays.fill(cells, "");
        row.cells().forEach(cell -> cells[cell.ref().column()] = cell.text());
        return new Table.Line(row.number(), List.of(cells));
    }

    private static boolean filled(Table.Line line) {
        return line.cells().stream().anyMatch(cell -> !cell.isBlank());
    }
}
