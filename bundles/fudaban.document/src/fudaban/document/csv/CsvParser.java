// SPDX-License-Identifier: EPL-2.0
package fudaban.document.csv;

import fudaban.document.DocumentException;
import java.util.ArrayList;
import java.util.List;

/** The grammar of RFC 4180 with places for messages; characters are counted in code points from 1. */
final class CsvParser {
    private static final int END = -1;

    private final String text;
    private final char separator;
    private final CsvLimits limits;
    private final boolean guarded;
    private int at;
    private int line = 1;
    private int lineStart;

    CsvParser(String text, char separator, CsvLimits limits, boolean guarded) {
        this.text = text;
        this.separator = separator;
        this.limits = limits;
        this.guarded = guarded;
    }

    List<CsvRow> rows() throws DocumentException {
        List<CsvRow> rows = new ArrayList<>();
        while (peek() != END) {
            if (endOfLine()) {
                continue;
            }
            if (rows.size() == limits.rows()) {
                throw new DocumentException("csv.rows", limits.rows());
            }
            rows.add(row());
        }
        return rows;
    }

    private CsvRow row() throws DocumentException {
        int begin = line;
        List<String> fields = new ArrayList<>();
        while (true) {
            if (fields.size() == limits.columns()) {
                throw new DocumentException("csv.columns", line, limits.columns());
            }
            String field = peek() == '"' ? quoted(fields.size() + 1) : plain(fields.size() + 1);
            fields.add(guarded ? FormulaGuard.unguard(field) : field);
            if (peek() == separator) {
                at++;
            } else {
                endOfLine();
                return new CsvRow(begin, fields);
            }
        }
    }

    private String plain(int column) throws DocumentException {
        int from = at;
        for (int c = peek(); c != END && c != separator && c != '\n' && c != '\r'; c = peek()) {
            if (c == '"') {
                throw new DocumentException("csv.quote.inside", line, position(at));
            }
            at++;
            limit(at - from, column);
        }
        return text.substring(from, at);
    }

    private String quoted(int column) throws DocumentException {
        int openLine = line;
        int openPosition = position(at);
        at++;
        StringBuilder field = new StringBuilder();
        while (true) {
            int c = peek();
            if (c == END) {
                throw new DocumentException("csv.quote.open", openLine, openPosition);
            }
            at++;
            if (c == '"') {
                if (peek() != '"') {
                    afterQuote();
                    return field.toString();
                }
                at++;
            } else if (c == '\n' || c == '\r' && peek() != '\n') {
                line++;
                lineStart = at;
            }
            field.append((char) c);
            limit(field.length(), column);
        }
    }

    private void afterQuote() throws DocumentException {
        int next = peek();
        if (next != END && next != separator && next != '\n' && next != '\r') {
            throw new DocumentException(
                    "csv.quote.after", line, position(at), Character.toString(text.codePointAt(at)));
        }
    }

    private boolean endOfLine() {
        int c = peek();
        if (c != '\n' && c != '\r') {
            return false;
        }
        at++;
        if (c == '\r' && peek() == '\n') {
            at++;
        }
        line++;
        lineStart = at;
        return true;
    }

    private void limit(int length, int column) throws DocumentException {
        if (length > limits.field()) {
            throw new DocumentException("csv.field.long", line, column, limits.field());
        }
    }

    private int peek() {
        return at < text.length() ? text.charAt(at) : END;
    }

    private int position(int index) {
        return text.codePointCount(lineStart, index) + 1;
    }
}
