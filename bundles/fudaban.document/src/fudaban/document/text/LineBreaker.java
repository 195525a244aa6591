// SPDX-License-Identifier: EPL-2.0
package fudaban.document.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks glyphs into lines with 禁則: 追い出し (a forbidden character takes its neighbour along to the next line), and on
 * request
 * ぶら下げ of 、 and 。. Only when a line has no allowed break at all is it broken where it is full.
 */
public final class LineBreaker {
    private LineBreaker() {}

    /**
     * A line.
     *
     * @param from first glyph
     * @param to one after the last glyph drawn; spaces at the end are left out
     */
    public record Line(int from, int to) {}

    /**
     * Breaks text that has no forced break inside.
     *
     * @param glyphs all glyphs
     * @param width room in em
     * @param hang whether 、 and 。 may stand outside
     * @return at least one line; an empty one for no glyphs
     */
    public static List<Line> lines(List<Glyph> glyphs, double width, boolean hang) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        do {
            int next = next(glyphs, start, width + 1e-6, hang);
            int end = next;
            while (end > start && Kinsoku.isSpace(first(glyphs.get(end - 1)))) {
                end--;
            }
            lines.add(new Line(start, end));
            start = next;
        } while (start < glyphs.size());
        return lines;
    }

    private static int next(List<Glyph> glyphs, int start, double width, boolean hang) {
        double used = 0;
        int allowed = -1;
        for (int i = start; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (i > start && mayBreakBefore(glyphs, i)) {
                allowed = i;
            }
            used += glyph.advance();
            if (used <= width || Kinsoku.isSpace(first(glyph))) {
                continue;
            }
            boolean last = i + 1 == glyphs.size() || mayBreakBefore(glyphs, i + 1);
            if (hang && last && i > start && Kinsoku.hangs(first(glyph)) && used - glyph.advance() <= width) {
                return i + 1;
            }
            return allowed > start ? allowed : emergency(glyphs, start, i);
        }
        return glyphs.size();
    }

    /** No allowed break: cut where the line is full, but never between a glyph and the mark over it. */
    private static int emergency(List<Glyph> glyphs, int start, int full) {
        int cut = Math.max(full, start + 1);
        while (cut < glyphs.size() && glyphs.get(cut).text().isEmpty()) {
            cut++;
        }
        return cut;
    }

    private static boolean mayBreakBefore(List<Glyph> glyphs, int i) {
        String after = glyphs.get(i).text();
        if (after.isEmpty()) {
            return false;
        }
        int j = i - 1;
        while (j > 0 && glyphs.get(j).text().isEmpty()) {
            j--;
        }
        return Kinsoku.mayBreak(first(glyphs.get(j)), after.codePointAt(0));
    }

    private static int first(Glyph glyph) {
        return glyph.text().isEmpty() ? 0x3042 : glyph.text().codePointAt(0);
    }
}
