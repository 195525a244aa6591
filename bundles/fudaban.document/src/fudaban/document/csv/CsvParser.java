// SPDX-License-Identifier: EPL-2.0
package fudaban.document.csv;

import fudaban.document.DocumentException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The grammar of RFC 4180 with places for messages; characters are counted in code points from 1. */
final class CsvParser {
    private static final int END = CsvChars.END;

    private final CsvChars text;
    private final char separator;
    private final CsvLimits limits;
    private final boolean guarded;

    CsvParser(CsvChars text, char separator, CsvLimits limits, boolean guarded) {
        this.text = text;
        this.separator = separator;
        this.limits = limits;
        this.guarded = guarded;
    }

    /** Gives each row, in order. */
    void each(Consumer<CsvRow> rows) throws IOException {
        int number = 0;
        while (text.peek() != END) {
            if (endOfLine()) {
                continue;
            }
            if (number == limits.rows()) {
                throw new DocumentException("csv.rows", limits.rows());
            }
            number++;
            rows.accept(row());
        }
    }

    private CsvRow row() throws IOException {
        int begin = text.line();
        List<String> fields = new ArrayList<>();
        while (true) {
            if (fields.size() == limits.columns()) {
                throw new DocumentException("csv.columns", text.line(), limits.columns());
            }
            String field = text.peek() == '"' ? quoted(fields.size() + 1) : plain(fields.size() + 1);
            fields.add(guarded ? FormulaGuard.unguard(field) : field);
            if (text.peek() == separator) {
                text.advance();
            } else {
                endOfLine();
                return new CsvRow(begin, fields);
            }
        }
    }

    private String plain(int column) throws IOException {
        StringBuilder field = new StringBuilder();
        for (int c = text.peek(); c != END && c != separator && c != '\n' && c != '\r'; c = text.peek()) {
            if (c == '"') {
                throw new DocumentException("csv.quote.inside", text.line(), text.position());
            }
            text.advance();
            field.append((char) c);
            limit(field.length(), column);
        }
        return field.toString();
    }

    private String quoted(int column) throws IOException {
        int openLine = text.line();
        int openPosition = text.position();
        text.advance();
        StringBuilder field = new StringBuilder();
        while (true) {
            int c = text.peek();
            if (c == END) {
                throw new DocumentException("csv.quote.open", openLine, openPosition);
            }
            text.advance();
            if (c == '"') {
                if (text.peek() != '"') {
                    afterQuote();
                    return field.toString();
                }
                text.advance();
            } else if (c == '\n' || c == '\r' && text.peek() != '\n') {
                text.newLine();
            }
            field.append((char) c);
            limit(field.length(), column);
        }
    }

    private void afterQuote() throws IOException {
        int next = text.peek();
        if (next != END && next != separator && next != '\n' && next != '\r') {
            throw new DocumentException("csv.quote.after", text.line(), text.position(), text.next());
        }
    }

    private boolean endOfLine() throws IOException {
        int c = text.peek();
        if (c != '\n' && c != '\r') {
            return false;
        }
        text.advance();
        if (c == '\r' && text.peek() == '\n') {
            text.advance();
        }
        text.newLine();
        return true;
    }

    private void limit(int length, int column) throws DocumentException {
        if (length > limits.field()) {
            throw new DocumentException("csv.field.long", text.line(), column, limits.field());
        }
    }
}
