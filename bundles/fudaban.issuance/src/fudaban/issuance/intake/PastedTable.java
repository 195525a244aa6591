// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.intake;

import fudaban.issuance.Say;
import fudaban.ledger.journal.Hash;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Rows as Excel puts them on the clipboard: cells apart by tabs, rows by line ends; a cell with a line end, a tab or a quote inside stands in quotes, which
 * are doubled inside. A quote that is never closed is broken, and nothing is guessed of what was meant.
 */
public final class PastedTable {
    /** Longer cells are no application; Excel's own limit. */
    private static final int LONGEST = 32_767;
    /** More than a desk ever pastes; the rest belongs into a file. */
    private static final int MOST = 10_000_000;

    private final String text;
    private final String name = Say.of("paste.name").text(Locale.JAPAN);
    private final List<Table.Row> rows = new ArrayList<>();
    private List<Table.Cell> cells = new ArrayList<>();
    private int line = 1;
    private int begun = 1;

    private PastedTable(String text) {
        this.text = text;
    }

    /**
     * Reads it.
     *
     * @throws IntakeException when it is no table
     */
    public static Table of(String text) throws IntakeException {
        var pasted = new PastedTable(text);
        if (text.length() > MOST) {
            throw pasted.broken("paste.long", text.length() / 1_000_000);
        }
        if (text.indexOf('\uFFFD') >= 0 || text.indexOf('\0') >= 0) {
            throw pasted.broken("paste.characters");
        }
        pasted.read();
        if (pasted.rows.isEmpty()) {
            throw pasted.broken("paste.empty");
        }
        String hash = Hash.hex(Hash.sha256(text.getBytes(StandardCharsets.UTF_8)));
        return new Table(pasted.name, hash, pasted.rows, false);
    }

    private IntakeException broken(String key, Object... arguments) {
        return new IntakeException(List.of(
                new Fault(name, Say.of("place.line", begun).text(Locale.JAPAN), "", "", Say.of(key, arguments))));
    }

    private void read() throws IntakeException {
        int at = text.startsWith("\uFEFF") ? 1 : 0;
        while (at < text.length()) {
            at = cell(at);
        }
        if (!cells.isEmpty()) {
            endRow();
        }
    }

    /** Reads a cell from here; where the next begins. */
    private int cell(int from) throws IntakeException {
        var value = new StringBuilder();
        int at = from;
        if (at < text.length() && text.charAt(at) == '"' && closes(at)) {
            at++;
            while (text.charAt(at) != '"' || at + 1 < text.length() && text.charAt(at + 1) == '"') {
                char c = text.charAt(at);
                if (c == '\n') {
                    line++;
                }
                value.append(c);
                at += c == '"' ? 2 : 1;
            }
            at++;
        }
        while (at < text.length() && "\t\r\n".indexOf(text.charAt(at)) < 0) {
            value.append(text.charAt(at++));
        }
        if (value.length() > LONGEST) {
            throw broken("paste.cell", cells.size() + 1, value.length());
        }
        // A line end inside a cell is a space: names and units stand on one line.
        cells.add(Table.Cell.of(value.toString().replaceAll("\\R", " ")));
        if (at >= text.length()) {
            return at;
        }
        char end = text.charAt(at++);
        if (end == '\t') {
            if (at == text.length()) {
                cells.add(Table.Cell.EMPTY);
            }
            return at;
        }
        if (end == '\r' && at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        endRow();
        line++;
        begun = line;
        return at;
    }

    /** Whether a quote here is closed before a tab or an end; a quote that only begins a text is part of it. */
    private boolean closes(int from) throws IntakeException {
        int at = from + 1;
        while (at < text.length()) {
            if (text.charAt(at) == '"') {
                if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    at++;
                } else {
                    return true;
                }
            }
            at++;
        }
        throw broken("paste.quote", cells.size() + 1);
    }

    private void endRow() {
        if (cells.stream().anyMatch(cell -> !cell.text().isBlank())) {
            rows.add(new Table.Row(begun, cells));
        }
        cells = new ArrayList<>();
    }
}
