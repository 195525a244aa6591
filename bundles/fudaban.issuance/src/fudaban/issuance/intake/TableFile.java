// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.intake;

import fudaban.document.DocumentException;
import fudaban.document.csv.CsvFile;
import fudaban.document.csv.CsvReader;
import fudaban.document.xlsx.CellRef;
import fudaban.document.xlsx.XlsxCell;
import fudaban.document.xlsx.XlsxFile;
import fudaban.document.xlsx.XlsxRow;
import fudaban.issuance.Say;
import fudaban.ledger.journal.Hash;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a table from CSV or XLSX; the file's content decides, not its name. */
public final class TableFile {
    private TableFile() {}

    /**
     * Reads it.
     *
     * @param charset of a CSV file; empty: recognised
     * @throws IntakeException when the file is broken
     */
    public static Table read(Path file, Optional<Charset> charset) throws IOException {
        String name = file.getFileName().toString();
        try {
            byte[] bytes = Files.readAllBytes(file);
            String hash = Hash.hex(Hash.sha256(bytes));
            if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K') {
                return sheet(file, name, hash);
            }
            if (name.toLowerCase(Locale.ROOT).endsWith(".xls")
                    || bytes.length > 3 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF) {
                throw new IntakeException(List.of(Fault.of(name, Say.of("file.old-excel"))));
            }
            return csv(bytes, name, hash, charset);
        } catch (DocumentException broken) {
            throw new IntakeException(broken.problems().stream()
                    .map(problem -> Fault.of(name, problem::text))
                    .toList());
        }
    }

    private static Table csv(byte[] bytes, String name, String hash, Optional<Charset> charset) throws IOException {
        var in = new ByteArrayInputStream(bytes);
        CsvFile file = charset.isPresent()
                ? CsvReader.usual().read(in, charset.get())
                : CsvReader.usual().read(in);
        List<Fault> ragged = file.ragged().stream()
                .map(problem -> Fault.of(name, problem::text))
                .toList();
        if (!ragged.isEmpty()) {
            throw new IntakeException(ragged);
        }
        List<Table.Row> rows = file.rows().stream()
                .map(row -> new Table.Row(
                        row.line(), row.fields().stream().map(Table.Cell::of).toList()))
                .toList();
        return new Table(name, hash, rows, false);
    }

    private static Table sheet(Path path, String name, String hash) throws IOException {
        try (XlsxFile file = XlsxFile.open(path)) {
            List<Table.Row> rows = new ArrayList<>();
            file.read(file.sheets().getFirst(), row -> rows.add(row(row)));
            return new Table(name, hash, rows, true);
        }
    }

    private static Table.Row row(XlsxRow row) {
        List<Table.Cell> cells = new ArrayList<>();
        for (XlsxCell cell : row.cells()) {
            while (cells.size() < cell.ref().column()) {
                cells.add(Table.Cell.EMPTY);
            }
            cells.add(new Table.Cell(cell.text(), cell.formula(), cell.kind() == XlsxCell.Kind.ERROR));
        }
        return new Table.Row(row.number(), cells);
    }

    /** The place of a cell in words of its format. */
    static String place(Table table, int line, int column) {
        return table.sheets()
                ? CellRef.letters(column) + line
                : Say.of("place.line", line).text(Locale.JAPAN);
    }
}
