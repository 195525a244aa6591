// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.piece;

import fudaban.ui.theme.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The outline of text that is still being read. It does not move: what is quick should not flicker. */
public final class Skeleton extends Canvas {
    private static final int LINE = 24;
    private static final int BAR = 12;
    private static final int RADIUS = 6;
    /** Parts of the width, so that it looks like text. */
    private static final int[] PERCENT = {62, 88, 74, 40, 81, 55};

    private final Palette palette = Palette.of(this);
    private final int lines;

    /** @param lines how many lines it takes */
    public Skeleton(Composite parent, int lines) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.lines = lines;
        addListener(SWT.Paint, this::paint);
    }

    private void paint(Event event) {
        Point size = getSize();
        event.gc.setBackground(getParent().getBackground());
        event.gc.fillRectangle(0, 0, size.x, size.y);
        event.gc.setAntialias(SWT.ON);
        event.gc.setBackground(palette.fill("neutral-2"));
        for (int i = 0; i < lines; i++) {
            int width = size.x * PERCENT[i % PERCENT.length] / 100;
            event.gc.fillRoundRectangle(0, i * LINE + (LINE - BAR) / 2, width, BAR, RADIUS, RADIUS);
        }
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        return new Point(width == SWT.DEFAULT ? 240 : width, lines * LINE);
    }
}
