// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.theme;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;

/**
 * The colours of a control that paints itself, by the names of {@code tokens.properties}. The style sheet fills it through the rule {@code
 * .Painted}; before
 * that, and in tests without a style sheet, the control's own foreground and background stand in.
 */
public final class Palette {
    private static final String KEY = Palette.class.getName();

    private final Control control;
    private final Map<String, Color> colors = new HashMap<>();

    private Palette(Control control) {
        this.control = control;
    }

    /** The palette of a control; made, and the control marked as painted by itself, when it has none yet. */
    public static Palette of(Control control) {
        if (control.getData(KEY) instanceof Palette palette) {
            return palette;
        }
        var palette = new Palette(control);
        control.setData(KEY, palette);
        Css.style(control, "Painted");
        return palette;
    }

    /** Called by the style sheet. */
    public void set(String token, Color color) {
        colors.put(token, color);
        control.redraw();
    }

    /** A colour to fill areas with; the control's background where the style sheet says nothing. */
    public Color fill(String token) {
        Color color = colors.get(token);
        return color == null || color.isDisposed() ? control.getBackground() : color;
    }

    /** A colour to write and draw with; the control's foreground where the style sheet says nothing. */
    public Color ink(String token) {
        Color color = colors.get(token);
        return color == null || color.isDisposed() ? control.getForeground() : color;
    }
}
