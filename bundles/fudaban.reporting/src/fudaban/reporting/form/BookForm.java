// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.form;

import fudaban.document.DocumentException;
import fudaban.document.Problem;
import fudaban.document.form.WorkbookForm;
import fudaban.document.xlsx.CellRef;
import fudaban.document.xlsx.XlsxFile;
import fudaban.document.xlsx.XlsxForm;
import fudaban.document.xlsx.XlsxForm.Place;
import fudaban.ledger.Refusal;
import fudaban.ledger.Word;
import fudaban.reporting.Reporting;
import fudaban.reporting.model.ReportKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A workbook that becomes a form: looked at also while its names are not all there, and its fields put into cells by pointing. */
public final class BookForm {
    private BookForm() {}

    /**
     * What a workbook is.
     *
     * @param sheets what stands in its cells, sheet by sheet
     * @param fields names of this kind of report without what they begin with, each with its cell
     * @param problems what is wrong with its names; none: it can be filled in
     */
    public record Looked(Map<String, Map<CellRef, String>> sheets, Map<String, Place> fields, List<Problem> problems) {}

    /**
     * Looks at a workbook.
     *
     * @throws Refusal when it is none, or broken
     */
    public static Looked look(ReportKind kind, String name, byte[] content) throws Refusal {
        String prefix = Fields.prefix(kind);
        var words = Fields.of(kind);
        return with(name, content, file -> {
            Map<String, Place> fields = new LinkedHashMap<>();
            try (var form = XlsxForm.open(file)) {
                form.names().forEach((key, place) -> {
                    if (key.startsWith(prefix)) {
                        fields.put(key.substring(prefix.length()), place);
                    }
                });
            }
            Map<String, Map<CellRef, String>> sheets = new LinkedHashMap<>();
            try (var book = XlsxFile.open(file)) {
                for (String sheet : book.sheets()) {
                    Map<CellRef, String> cells = new LinkedHashMap<>();
                    book.read(sheet, row -> row.cells().forEach(cell -> cells.put(cell.ref(), cell.text())));
                    sheets.put(sheet, cells);
                }
            }
            return new Looked(sheets, fields, WorkbookForm.check(file, prefix, words));
        });
    }

    /**
     * The workbook with a field in another cell; everything else of it stays byte for byte.
     *
     * @param field without what names begin with
     * @param place null: in none any more
     * @throws Refusal when it is no workbook
     */
    public static byte[] bind(ReportKind kind, String name, byte[] content, String field, Place place) throws Refusal {
        String full = Fields.prefix(kind) + field;
        return with(name, content, file -> {
            var out = new ByteArrayOutputStream();
            try (var form = XlsxForm.open(file)) {
                form.rename(place == null ? Map.of() : Map.of(full, place), Set.of(full), out);
            }
            return out.toByteArray();
        });
    }

    private interface Use<T> {
        T of(Path file) throws IOException;
    }

    private static <T> T with(String name, byte[] content, Use<T> use) throws Refusal {
        try {
            Path file = Files.createTempFile("fudaban-form", ".xlsx");
            try {
                Files.write(file, content);
                return use.of(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException broken) {
            Word said = broken instanceof DocumentException document
                    ? document::text
                    : locale -> String.valueOf(broken.getMessage());
            throw Reporting.refusal(broken, "form.broken", name, said);
        }
    }
}
