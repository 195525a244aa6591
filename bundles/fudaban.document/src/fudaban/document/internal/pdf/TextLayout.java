// SPDX-License-Identifier: EPL-2.0
package fudaban.document.internal.pdf;

import fudaban.document.model.Span;
import fudaban.document.text.FontStack;
import fudaban.document.text.Glyph;
import fudaban.document.text.LineBreaker;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Turns text into lines and remembers what no font could draw. */
final class TextLayout {
    private static final double LEADING = 1.45;

    private final FontStack fonts;
    private final Set<String> missing = new LinkedHashSet<>();

    TextLayout(FontStack fonts) {
        this.fonts = fonts;
    }

    /** Graphemes without a glyph, in order of appearance. */
    Set<String> missing() {
        return missing;
    }

    FontStack fonts() {
        return fonts;
    }

    /** Height of a line at a size. */
    static double leading(double size) {
        return size * LEADING;
    }

    /** Lines of text in a width; at least one. */
    List<TextLine> lines(List<Span> spans, double size, double width, double indent, boolean hang) {
        List<TextLine> lines = new ArrayList<>();
        List<Glyph> paragraph = new ArrayList<>();
        if (indent > 0) {
            paragraph.add(space(indent));
        }
        for (Span span : spans) {
            String text = span.text();
            int from = 0;
            for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', from)) {
                add(paragraph, text.substring(from, i), span.bold());
                flush(paragraph, size, width, hang, lines);
                from = i + 1;
            }
            add(paragraph, from == 0 ? text : text.substring(from), span.bold());
        }
        flush(paragraph, size, width, hang, lines);
        return lines;
    }

    /** A single line, however long. */
    TextLine line(String text, double size, boolean bold) {
        List<Glyph> glyphs = new ArrayList<>();
        add(glyphs, text.replace('\n', ' '), bold);
        return line(glyphs, size);
    }

    private Glyph space(double em) {
        Glyph ideographic = fonts.shape("\u3000", false).getFirst();
        return new Glyph(ideographic.face(), ideographic.id(), "\u3000", em, false);
    }

    private void add(List<Glyph> glyphs, String text, boolean bold) {
        for (Glyph glyph : fonts.shape(text, bold)) {
            if (!glyph.drawable()) {
                missing.add(glyph.text());
            }
            glyphs.add(glyph);
        }
    }

    private static void flush(List<Glyph> glyphs, double size, double width, boolean hang, List<TextLine> lines) {
        for (LineBreaker.Line line : LineBreaker.lines(glyphs, width / size, hang)) {
            lines.add(line(List.copyOf(glyphs.subList(line.from(), line.to())), size));
        }
        glyphs.clear();
    }

    private static TextLine line(List<Glyph> glyphs, double size) {
        double em = 0;
        for (Glyph glyph : glyphs) {
            em += glyph.advance();
        }
        return new TextLine(glyphs, size, em * size, leading(size));
    }
}
