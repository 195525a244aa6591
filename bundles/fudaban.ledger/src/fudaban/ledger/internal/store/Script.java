// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import java.util.ArrayList;
import java.util.List;

/** Splits a script into its statements, which end with a semicolon outside of quotes and comments. Comments are left out. */
final class Script {
    private final String text;
    private final List<String> statements = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private int at;

    private Script(String text) {
        this.text = text;
    }

    /**
     * The statements without semicolons.
     *
     * @throws IllegalArgumentException when a quote or comment does not end
     */
    static List<String> statements(String text) {
        return new Script(text).split();
    }

    private List<String> split() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\'' || c == '"') {
                // A doubled quote inside ends one quoted piece and begins the next: copied as they are, nothing is
                // lost.
                copy(String.valueOf(c), 1);
            } else if (text.startsWith("$$", at)) {
                copy("$$", 2);
            } else if (text.startsWith("--", at)) {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (text.startsWith("/*", at)) {
                comment();
            } else if (c == ';') {
                end();
                at++;
            } else {
                current.append(c);
                at++;
            }
        }
        end();
        return statements;
    }

    private void copy(String quote, int length) {
        int end = text.indexOf(quote, at + length);
        if (end < 0) {
            throw new IllegalArgumentException("a quote does not end: " + excerpt());
        }
        current.append(text, at, end + length);
        at = end + length;
    }

    /** Comments nest in PostgreSQL; read so, a script means the same in both. */
    private void comment() {
        int depth = 0;
        int start = at;
        do {
            if (text.startsWith("/*", at)) {
                depth++;
                at += 2;
            } else if (text.startsWith("*/", at)) {
                depth--;
                at += 2;
            } else if (++at >= text.length()) {
                at = start;
                throw new IllegalArgumentException("a comment does not end: " + excerpt());
            }
        } while (depth > 0);
        current.append(' ');
    }

    private String excerpt() {
        return text.substring(at, Math.min(text.length(), at + 40));
    }

    private void end() {
        String statement = current.toString().strip();
        current.setLength(0);
        if (!statement.isEmpty()) {
            statements.add(statement);
        }
    }
}
