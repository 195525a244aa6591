// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.page;

import java.text.BreakIterator;
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
}
