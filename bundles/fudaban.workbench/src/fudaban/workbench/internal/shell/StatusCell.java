// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.shell;

import fudaban.ui.page.Pressable;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Icons;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** A few words in the status bar with their icon; a click leads to what they speak of. */
final class StatusCell extends Pressable {
    private static final int HEIGHT = 26;
    private static final int PADDING = 8;
    private static final int TEXT = 30;

    private String icon = "";
    private String text = "";
    private String tip = "";
    private Tone tone = Tone.PLAIN;

    StatusCell(Composite parent, Runnable action) {
        super(parent, action, ACC.ROLE_PUSHBUTTON);
    }

    /** Returns whether the cell now needs another width. */
    boolean show(String newIcon, String newText, String newTip, Tone newTone) {
        if (icon.equals(newIcon) && text.equals(newText) && tip.equals(newTip) && tone == newTone) {
            return false;
        }
        boolean wider = text.length() != newText.length();
        icon = newIcon;
        text = newText;
        tip = newTip;
        tone = newTone;
        setToolTipText(tip);
        redraw();
        return wider;
    }

    @Override
    protected String spoken() {
        return tip.isEmpty() ? text : tip;
    }

    @Override
    protected void paint(GC gc, Rectangle area) {
        ground(gc, area, "neutral-1", "neutral-2");
        int left = PADDING;
        if (!icon.isEmpty()) {
            var image = Icons.image(this, icon);
            gc.drawImage(image, left, (area.height - image.getBounds().height) / 2);
            left = TEXT;
        }
        gc.setFont(type().text());
        gc.setForeground(palette().ink(tone == Tone.PLAIN ? "neutral-6" : tone.ink()));
        gc.drawText(text, left, (area.height - gc.getFontMetrics().getHeight()) / 2, SWT.DRAW_TRANSPARENT);
        focus(gc, area);
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        var gc = new GC(this);
        try {
            gc.setFont(type().text());
            return new Point(gc.textExtent(text).x + (icon.isEmpty() ? PADDING : TEXT) + PADDING, HEIGHT);
        } finally {
            gc.dispose();
        }
    }
}
