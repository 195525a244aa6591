// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Credential;
import fudaban.ui.print.PdfPages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableExportTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-04-01T09:00:00+09:00");

    @TempDir
    Path folder;

    private final Rows rows = new Rows(2345);
    private final TableExport export = new TableExport(
            rows,
            List.of(ColumnDefinition.of(Rows.NUMBER, "number", 100), ColumnDefinition.of(Rows.HOLDER, "holder", 100)),
            List.of("管理番号", "所持者"));

    @Test
    void writesEveryRowMaskedAndLeavesTheAccessEntry() throws Exception {
        Path file = folder.resolve("list.csv");
        assertEquals(2345, export.write(Query.of(Credential.class), TableExport.Format.CSV, "一覧", NOW, file));
        List<String> lines = Files.readAllLines(file);
        assertEquals("\uFEFF管理番号,所持者", lines.getFirst());
        assertEquals("N2344,■■■", lines.getLast());
        assertEquals(2345, rows.exported.size());
    }

    @Test
    void writesAWorkbook() throws Exception {
        Path file = folder.resolve("list.xlsx");
        export.write(Query.of(Credential.class).matching("N000"), TableExport.Format.XLSX, "一覧", NOW, file);
        assertTrue(Files.size(file) > 1000);
    }

    @Test
    void aRefusalLeavesNoFile() throws Exception {
        rows.refusing = true;
        assertThrows(
                Refusal.class,
                () -> export.write(
                        Query.of(Credential.class), TableExport.Format.CSV, "一覧", NOW, folder.resolve("x.csv")));
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void paperSaysWhatTheListIsAndThePrintIsRecorded() throws Exception {
        Path file = folder.resolve("list.pdf");
        assertEquals(10, export.print(Query.of(Credential.class).matching("N000"), "発行状況", NOW, file));
        assertEquals(10, rows.printed.size());
        assertTrue(rows.exported.isEmpty());
        try (var pages = new PdfPages(file)) {
            assertEquals(1, pages.count());
            ImageData page = pages.page(0, 40);
            int dark = 0;
            for (byte shade : page.data) {
                dark += (shade & 255) < 128 ? 1 : 0;
            }
            assertTrue(dark > 100, "something is written: " + dark);
            assertEquals(8, page.depth);
        }
    }

    @Test
    void copyingPersonalDataIsRecordedAndCellsStayInTheirLine() throws Exception {
        var seen = new Row("1", 1, Map.of(Rows.NUMBER, "N1", Rows.HOLDER, "見本\t花子"), Set.of());
        assertEquals("管理番号\t所持者" + System.lineSeparator() + "N1\t見本 花子", export.copy(List.of(seen), "一覧"));
        assertEquals(List.of("1"), rows.exported);
        var masked = new Row("2", 1, Map.of(Rows.NUMBER, "N2"), Set.of(Rows.HOLDER));
        assertTrue(export.copy(List.of(masked), "一覧").endsWith("N2\t" + Row.MASK));
        assertEquals(List.of("1"), rows.exported, "nothing personal was seen, nothing is recorded");
    }

    @Test
    void protectedInformationStaysOffTheClipboard() throws Exception {
        var secret = EcoreFactory.eINSTANCE.createEAttribute();
        secret.setName("address");
        secret.setEType(EcorePackage.Literals.ESTRING);
        var note = EcoreFactory.eINSTANCE.createEAnnotation();
        note.setSource("http://fudaban/feature");
        note.getDetails().put("classification", "INTERFACE");
        secret.getEAnnotations().add(note);
        var network = new TableExport(rows, List.of(ColumnDefinition.of(secret, "address", 100)), List.of("IPアドレス"));
        assertTrue(network.withholds());
        String copied = network.copy(List.of(new Row("1", 1, Map.of(secret, "192.0.2.1"), Set.of())), "一覧");
        assertFalse(copied.contains("192.0.2.1"));
        assertTrue(copied.contains(Row.MASK));
    }

    @Test
    void aFormulaIsNeutralisedForSpreadsheets() throws Exception {
        var name = new Row("1", 1, Map.of(Rows.NUMBER, "=1+1"), Set.of());
        RecordSource one = new OneRow(name);
        Path file = folder.resolve("formula.csv");
        new TableExport(one, List.of(ColumnDefinition.of(Rows.NUMBER, "number", 100)), List.of("管理番号"))
                .write(Query.of(Credential.class), TableExport.Format.CSV, "一覧", NOW, file);
        assertEquals("'=1+1", Files.readAllLines(file).getLast());
    }
}
