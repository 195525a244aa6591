// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.shell;

import fudaban.ui.page.Fit;
import fudaban.ui.page.Pressable;
import fudaban.ui.theme.Icons;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** One place of work in the rail: icon and name, marked while its part is in front, with a number where something waits. */
final class RailItem extends Pressable {
    private static final int HEIGHT = 36;
    private static final int CLOSE_HEIGHT = 28;
    private static final int ICON = 10;
    private static final int TEXT = 36;

    private final String text;
    private final String icon;
    private boolean marked;
    private boolean close;
    private String number = "";

    RailItem(Composite parent, String text, String icon, Runnable action) {
        super(parent, action, ACC.ROLE_TABITEM);
        this.text = text;
        this.icon = icon;
    }

    void mark(boolean on) {
        marked = on;
        redraw();
    }

    /** Whether it takes as little height as can be. */
    void close(boolean on) {
        close = on;
    }

    void number(String waiting) {
        if (!number.equals(waiting)) {
            number = waiting;
            redraw();
        }
    }

    @Override
    protected String spoken() {
        return number.isEmpty() ? text : text + " " + number;
    }

    @Override
    protected void paint(GC gc, Rectangle area) {
        ground(gc, area, "neutral-2", "neutral-3");
        if (marked) {
            gc.setBackground(palette().fill("neutral-0"));
            gc.fillRoundRectangle(0, 0, area.width, area.height, RADIUS, RADIUS);
        }
        Image picture = Icons.image(this, icon);
        gc.drawImage(picture, ICON, (area.height - picture.getBounds().height) / 2);
        int right = number(gc, area);
        gc.setFont(marked ? type().strong() : type().text());
        gc.setForeground(palette().ink(marked ? "accent" : "neutral-7"));
        gc.drawText(
                Fit.within(gc, text, right - TEXT),
                TEXT,
                (area.height - gc.getFontMetrics().getHeight()) / 2,
                SWT.DRAW_TRANSPARENT);
        focus(gc, area);
    }

    private int number(GC gc, Rectangle area) {
        if (number.isEmpty()) {
            return area.width - ICON;
        }
        gc.setFont(type().small());
        Point size = gc.textExtent(number);
        int left = area.width - ICON - size.x;
        gc.setForeground(palette().ink("neutral-6"));
        gc.drawText(number, left, (area.height - size.y) / 2, SWT.DRAW_TRANSPARENT);
        return left - ICON;
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        return new Point(width == SWT.DEFAULT ? 160 : width, close ? CLOSE_HEIGHT : HEIGHT);
    }
}
