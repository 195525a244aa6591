// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.shell;

import fudaban.ui.page.Pressable;
import fudaban.ui.theme.Icons;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** Looks like a search field and opens the one that finds anything; shows its key. */
final class FindButton extends Pressable {
    private static final int HEIGHT = 32;
    private static final int ICON = 10;
    private static final int TEXT = 34;
    private static final String KEY = "Ctrl+K";

    private final String text;

    FindButton(Composite parent, String text, Runnable action) {
        super(parent, action, ACC.ROLE_PUSHBUTTON);
        this.text = text;
        setToolTipText(spoken());
    }

    @Override
    protected String spoken() {
        return text + " " + KEY;
    }

    @Override
    protected void paint(GC gc, Rectangle area) {
        ground(gc, area, "neutral-2", "neutral-2");
        gc.setBackground(palette().fill("neutral-0"));
        gc.fillRoundRectangle(0, 0, area.width, area.height, RADIUS, RADIUS);
        gc.setForeground(palette().ink(isUnder() ? "neutral-5" : "neutral-4"));
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, RADIUS, RADIUS);
        Image glass = Icons.image(this, "search");
        gc.drawImage(glass, ICON, (area.height - glass.getBounds().height) / 2);
        gc.setFont(type().text());
        gc.setForeground(palette().ink("neutral-6"));
        gc.drawText(text, TEXT, (area.height - gc.getFontMetrics().getHeight()) / 2, SWT.DRAW_TRANSPARENT);
        gc.setFont(type().small());
        Point key = gc.textExtent(KEY);
        gc.drawText(KEY, area.width - key.x - ICON, (area.height - key.y) / 2, SWT.DRAW_TRANSPARENT);
        focus(gc, area);
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        return new Point(width == SWT.DEFAULT ? 160 : width, HEIGHT);
    }
}
