// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import fudaban.ledger.query.Query;
import fudaban.model.Credential;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
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
}
