// SPDX-License-Identifier: EPL-2.0
package fudaban.document.internal.form;

import fudaban.document.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Blanks of a form's own text: as in a browser one for many, but none where a line of Japanese goes on in the next. */
final class Blanks {
    private static final int ASCII = 0x80;

    private Blanks() {}

    /** One blank for many; ideographic spaces stay. */
    static String collapsed(String text) {
        var out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int end = i;
            boolean line = false;
            while (end < text.length() && blank(text.charAt(end))) {
                line |= text.charAt(end) == '\n';
                end++;
            }
            if (end == i) {
                out.append(text.charAt(i++));
            } else {
                boolean within = line && out.length() > 0 && end < text.length();
                if (!within || out.charAt(out.length() - 1) < ASCII || text.charAt(end) < ASCII) {
                    out.append(' ');
                }
                i = end;
            }
        }
        return out.toString();
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    /** Without blanks at both ends. */
    static List<Span> trimmed(List<Span> spans) {
        List<Span> all = new ArrayList<>(spans);
        while (!all.isEmpty() && all.getFirst().text().equals(" ")) {
            all.removeFirst();
        }
        while (!all.isEmpty() && all.getLast().text().equals(" ")) {
            all.removeLast();
        }
        if (!all.isEmpty() && all.getFirst().text().startsWith(" ")) {
            all.set(
                    0,
                    new Span(all.getFirst().text().substring(1), all.getFirst().bold()));
        }
        if (!all.isEmpty() && all.getLast().text().endsWith(" ")) {
            String last = all.getLast().text();
            all.set(
                    all.size() - 1,
                    new Span(last.substring(0, last.length() - 1), all.getLast().bold()));
        }
        return all.isEmpty() ? Span.plain("") : all;
    }
}
