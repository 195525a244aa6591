// SPDX-License-Identifier: EPL-2.0
package fudaban.document.internal.form;

import fudaban.document.Problem;
import fudaban.document.form.FormFault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The text of a form, and what is wrong with it. */
final class Source {
    private final String text;
    private final List<Integer> lines = new ArrayList<>(List.of(0));
    private final List<FormFault> faults = new ArrayList<>();

    /** @param text with any line ends; a mark of byte order in front is skipped */
    Source(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        this.text = plain.replace("\r\n", "\n").replace('\r', '\n');
        for (int i = this.text.indexOf('\n'); i >= 0; i = this.text.indexOf('\n', i + 1)) {
            lines.add(i + 1);
        }
    }

    String text() {
        return text;
    }

    /** Notes a fault at a place. */
    void fault(int at, String key, Object... arguments) {
        int line = lines.size() - 1;
        while (lines.get(line) > at) {
            line--;
        }
        faults.add(new FormFault(line + 1, at - lines.get(line) + 1, Problem.of(key, arguments)));
    }

    /** Notes a fault at a place given as line and column. */
    void faultAt(int line, int column, String key, Object... arguments) {
        faults.add(new FormFault(Math.max(1, line), Math.max(1, column), Problem.of(key, arguments)));
    }

    /** The character at a line and column. */
    int offset(int line, int column) {
        int start = lines.get(Math.clamp(line - 1, 0, lines.size() - 1));
        return Math.clamp(start + column - 1, 0, text.length());
    }

    /** What is wrong, from top to bottom. */
    List<FormFault> faults() {
        return faults.stream()
                .sorted(Comparator.comparingInt(FormFault::line).thenComparingInt(FormFault::column))
                .toList();
    }
}
