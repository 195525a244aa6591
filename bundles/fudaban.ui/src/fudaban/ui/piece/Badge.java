// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.piece;

import fudaban.ui.access.Access;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A state as a mark: always its text, never a colour alone. Looks as it does in tables. */
public final class Badge extends Canvas {
    private static final int HEIGHT = 24;
    private static final int PADDING = 8;
    private static final int RADIUS = 6;

    private final Palette palette = Palette.of(this);
    private String text = "";
    private Tone tone = Tone.NEUTRAL;

    /** An empty mark. */
    public Badge(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        Access.name(this, () -> text);
        Access.role(this, ACC.ROLE_LABEL, () -> text);
        addListener(SWT.Paint, this::paint);
    }

    /** A mark. */
    public Badge(Composite parent, String text, Tone tone) {
        this(parent);
        show(text, tone);
    }

    /** Shows another state. */
    public void show(String newText, Tone newTone) {
        text = newText;
        tone = newTone == Tone.PLAIN ? Tone.NEUTRAL : newTone;
        setToolTipText(null);
        requestLayout();
        redraw();
    }

    /** The text shown. */
    public String text() {
        return text;
    }

    private void paint(Event event) {
        if (text.isEmpty()) {
            return;
        }
        GC gc = event.gc;
        Point size = getSize();
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(0, 0, size.x, size.y);
        gc.setAntialias(SWT.ON);
        gc.setBackground(palette.fill(tone.fill()));
        gc.fillRoundRectangle(0, (size.y - HEIGHT) / 2, size.x, HEIGHT, RADIUS, RADIUS);
        gc.setForeground(palette.ink(tone.ink()));
        Point extent = gc.textExtent(text, SWT.DRAW_TRANSPARENT);
        gc.drawText(text, PADDING, (size.y - extent.y) / 2, SWT.DRAW_TRANSPARENT);
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        var gc = new GC(this);
        int wide = text.isEmpty() ? 0 : gc.textExtent(text, SWT.DRAW_TRANSPARENT).x + 2 * PADDING;
        gc.dispose();
        return new Point(wide, HEIGHT);
    }
}
