// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.shell;

import fudaban.ui.theme.Icons;
import fudaban.ui.theme.Palette;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** One topic in the rail: icon and name, marked while its part is in front. */
final class RailItem extends Canvas {
    private static final int HEIGHT = 36;
    private static final int RADIUS = 8;

    private final Palette palette = Palette.of(this);
    private final String text;
    private final String icon;
    private boolean marked;
    private boolean under;
    private Image image;
    private ImageDescriptor drawn;

    RailItem(Composite parent, String text, String icon, Runnable action) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.text = text;
        this.icon = icon;
        setToolTipText(text);
        addListener(SWT.Paint, this::paint);
        addListener(SWT.MouseDown, event -> action.run());
        addListener(SWT.KeyDown, event -> {
            if (event.character == ' ' || event.character == '\r') {
                action.run();
            }
        });
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        addListener(SWT.MouseEnter, event -> under(true));
        addListener(SWT.MouseExit, event -> under(false));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Dispose, event -> drop());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = RailItem.this.text;
            }
        });
    }

    void mark(boolean on) {
        marked = on;
        redraw();
    }

    private void under(boolean on) {
        under = on;
        redraw();
    }

    private void drop() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }

    private Image image() {
        ImageDescriptor now = Icons.descriptor(getDisplay(), icon);
        if (!now.equals(drawn)) {
            drop();
            drawn = now;
            image = now.createImage(getDisplay());
        }
        return image;
    }

    private void paint(Event event) {
        var area = getClientArea();
        var gc = event.gc;
        gc.setBackground(palette.fill("neutral-2"));
        gc.fillRectangle(area);
        gc.setAntialias(SWT.ON);
        if (marked || under) {
            gc.setBackground(palette.fill(marked ? "neutral-0" : "neutral-3"));
            gc.fillRoundRectangle(0, 0, area.width, area.height, RADIUS, RADIUS);
        }
        if (isFocusControl()) {
            gc.setForeground(palette.ink("accent"));
            gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, RADIUS, RADIUS);
        }
        Image picture = image();
        gc.drawImage(picture, 10, (area.height - picture.getBounds().height) / 2);
        gc.setForeground(palette.ink(marked ? "accent" : "neutral-7"));
        gc.drawText(text, 34, (area.height - gc.getFontMetrics().getHeight()) / 2, SWT.DRAW_TRANSPARENT);
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        return new Point(width == SWT.DEFAULT ? 160 : width, HEIGHT);
    }
}
