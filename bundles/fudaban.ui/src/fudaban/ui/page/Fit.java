// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.page;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.graphics.GC;

/** Cuts text to the room there is, never within a character. */
public final class Fit {
    private static final String CUT = "…";

    private Fit() {}

    /** The text, or as much of it as fits, with an ellipsis. */
    public static String within(GC gc, String text, int width) {
        if (gc.textExtent(text).x <= width) {
            return text;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance();
        characters.setText(text);
        int end = characters.last();
        while (end > 0 && gc.textExtent(text.substring(0, end) + CUT).x > width) {
            end = characters.previous();
        }
        return end <= 0 ? "" : text.substring(0, end) + CUT;
    }

    /** The text in at most so many lines, broken where it must be; the last one ends with an ellipsis when there is more. */
    public static List<String> lines(GC gc, String text, int width, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (lines.size() < most - 1 && gc.textExtent(rest).x > width) {
            BreakIterator words = BreakIterator.getLineInstance();
            words.setText(rest);
            int end = words.last();
            while (end > 0 && gc.textExtent(rest.substring(0, end)).x > width) {
                end = words.previous();
            }
            if (end <= 0) {
                break;
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        lines.add(within(gc, rest, width));
        return lines;
    }
}
