// SPDX-License-Identifier: EPL-2.0
package fudaban.document.xlsx;

import fudaban.document.DocumentException;
import fudaban.document.internal.xlsx.SheetXml;
import fudaban.document.internal.xlsx.WorkbookXml;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes Excel workbooks (ECMA-376, transitional) row by row in constant memory. Text is always written as a text
 * cell with the text
 * format, so nothing in it is ever calculated, not even after editing. Equal input gives equal bytes.
 */
public final class XlsxWriter {
    private static final int LONGEST_NAME = 31;

    /** A writer. */
    public XlsxWriter() {
        // Nothing to keep.
    }

    /**
     * A workbook in memory: what goes along with a letter.
     *
     * @throws UncheckedIOException when a name or a value cannot be written: a mistake of the program that put it together
     */
    public byte[] bytes(Workbook workbook) {
        var out = new ByteArrayOutputStream();
        try {
            write(workbook, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /**
     * Writes a workbook.
     *
     * @param workbook what to write
     * @param out where to; not closed. Rows stream through, so after an error the output is incomplete: write to
     *     a temporary file first
     * @throws DocumentException when a name or a value cannot be written
     * @throws IOException when writing fails
     */
    public void write(Workbook workbook, OutputStream out) throws IOException {
        checkNames(workbook.sheets());
        LocalDateTime time = workbook.created().toLocalDateTime();
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        WorkbookXml parts = new WorkbookXml(workbook);
        for (var part : parts.parts().entrySet()) {
            begin(zip, part.getKey(), time);
            zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        for (int i = 0; i < workbook.sheets().size(); i++) {
            begin(zip, "xl/worksheets/sheet" + (i + 1) + ".xml", time);
            Writer writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
            new SheetXml(workbook.sheets().get(i), i == 0, writer).write();
            writer.flush();
            zip.closeEntry();
        }
        zip.finish();
        zip.flush();
    }

    private static void begin(ZipOutputStream zip, String name, LocalDateTime time) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        // The local form is written as it is; a FileTime would be shifted by the machine's zone.
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
    }

    private static void checkNames(List<Workbook.Sheet> sheets) throws DocumentException {
        Set<String> names = new HashSet<>();
        for (Workbook.Sheet sheet : sheets) {
            String name = sheet.name();
            boolean bad = name.isBlank()
                    || name.length() > LONGEST_NAME
                    || name.chars().anyMatch(c -> c < ' ' || ":\\/?*[]".indexOf(c) >= 0)
                    || name.startsWith("'")
                    || name.endsWith("'")
                    || !names.add(name.toLowerCase(Locale.ROOT));
            if (bad) {
                throw new DocumentException("xlsx.name", name);
            }
        }
    }
}
