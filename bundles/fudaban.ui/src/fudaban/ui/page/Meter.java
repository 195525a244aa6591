// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.page;

import fudaban.ui.theme.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** How far something has come, as a thin bar. The number stands beside it in words. */
public final class Meter extends Canvas {
    private static final int HEIGHT = 6;

    private final Palette palette = Palette.of(this);
    private final String name;
    private double part;

    /** @param name what is measured, for assistive technology */
    public Meter(Composite parent, String name) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.name = name;
        addListener(SWT.Paint, this::paint);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Meter.this.name;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PROGRESSBAR;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = Math.round(part * 100) + " %";
            }
        });
    }

    /** @param done from 0 to 1 */
    public void show(double done) {
        part = Math.clamp(done, 0, 1);
        redraw();
    }

    private void paint(Event event) {
        var area = getClientArea();
        var gc = event.gc;
        gc.setAntialias(SWT.ON);
        gc.setBackground(palette.fill("neutral-0"));
        gc.fillRectangle(area);
        int y = (area.height - HEIGHT) / 2;
        gc.setBackground(palette.fill("neutral-2"));
        gc.fillRoundRectangle(0, y, area.width, HEIGHT, HEIGHT, HEIGHT);
        int width = (int) Math.round(area.width * part);
        if (width > 0) {
            gc.setBackground(palette.fill("accent"));
            gc.fillRoundRectangle(0, y, Math.max(width, HEIGHT), HEIGHT, HEIGHT, HEIGHT);
        }
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        return new Point(width == SWT.DEFAULT ? 120 : width, height == SWT.DEFAULT ? HEIGHT + 2 : height);
    }
}
