// SPDX-License-Identifier: EPL-2.0
package fudaban.document.csv;

import fudaban.document.DocumentException;
import fudaban.document.Problem;
import fudaban.document.text.Graphemes;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes CSV; everything is checked before the first byte is written. */
public final class CsvWriter {
    private static final int LISTED = 100;

    private final CsvFormat format;

    /**
     * A writer.
     *
     * @param format how to write
     */
    public CsvWriter(CsvFormat format) {
        this.format = format;
    }

    /**
     * Lists what the charset cannot carry (and NUL), at most 100 places and a sentence for the rest.
     *
     * @param rows all rows, heading included; null is an empty field
     * @return one problem per place, by line and column from 1; empty when all can be written
     */
    public List<Problem> check(Iterable<? extends List<String>> rows) {
        List<Problem> problems = new ArrayList<>();
        Encodable encodable = new Encodable(format.charset());
        int more = 0;
        int line = 0;
        for (List<String> row : rows) {
            line++;
            for (int column = 0; column < row.size(); column++) {
                String field = row.get(column);
                if (field == null || encodable.all(field)) {
                    continue;
                }
                for (String grapheme : Graphemes.of(field)) {
                    if (encodable.all(grapheme)) {
                        continue;
                    }
                    if (problems.size() == LISTED) {
                        more++;
                    } else if (grapheme.indexOf('\0') >= 0) {
                        problems.add(Problem.of("csv.nul", line, column + 1));
                    } else {
                        problems.add(Problem.of(
                                "csv.unencodable",
                                line,
                                column + 1,
                                grapheme,
                                Graphemes.codes(grapheme),
                                charsetName()));
                    }
                }
            }
        }
        if (more > 0) {
            problems.add(Problem.of("csv.unencodable.more", charsetName(), more));
        }
        return problems;
    }

    /**
     * Writes all rows.
     *
     * @param rows all rows, heading included, gone through twice; null is an empty field
     * @param out where to; flushed, not closed
     * @throws DocumentException when a character cannot be written; nothing was written
     * @throws IOException when writing fails
     */
    public void write(Iterable<? extends List<String>> rows, OutputStream out) throws IOException {
        List<Problem> problems = check(rows);
        if (!problems.isEmpty()) {
            throw new DocumentException(problems);
        }
        var encoder = format.charset()
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, encoder));
        if (format.bom() && format.charset().equals(StandardCharsets.UTF_8)) {
            writer.write('\uFEFF');
        }
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                if (i > 0) {
                    writer.write(format.separator());
                }
                // A row of one empty field would be an empty line, which readers skip.
                writer.write(field(row.get(i), row.size() == 1));
            }
            writer.write("\r\n");
        }
        writer.flush();
    }

    private String field(String value, boolean alone) {
        String text = value == null ? "" : value;
        if (format.neutral()) {
            text = FormulaGuard.guard(text);
        }
        boolean quoted = text.isEmpty() && alone
                || text.indexOf('"') >= 0
                || text.indexOf(format.separator()) >= 0
                || text.indexOf('\n') >= 0
                || text.indexOf('\r') >= 0
                // A UTF-8 file without mark must not seem to begin with one.
                || text.startsWith("\uFEFF");
        return quoted ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    private String charsetName() {
        return format.charset().name();
    }
}
