// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.page;

import fudaban.ui.table.Tone;
import fudaban.ui.theme.Icons;
import fudaban.ui.theme.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** One line of a list that leads somewhere: icon, title, note, badge. A click, Enter or Space follows it. */
public final class EntryRow extends Canvas {
    private static final int ONE_LINE = 36;
    private static final int TWO_LINES = 52;
    private static final int RADIUS = 8;
    private static final int PADDING = 8;
    private static final int ICON = 16;
    private static final int GAP = 10;

    private final Palette palette = Palette.of(this);
    private final Type type = new Type(this);
    private final Runnable action;
    private Entry entry;
    private boolean under;
    private Image image;
    private String drawn = "";

    /** @param action null where it leads nowhere */
    public EntryRow(Composite parent, Entry entry, Runnable action) {
        super(parent, SWT.DOUBLE_BUFFERED | (action == null ? SWT.NO_FOCUS : SWT.NONE));
        this.entry = entry;
        this.action = action;
        setToolTipText(entry.spoken());
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Dispose, event -> drop());
        if (action != null) {
            setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            addListener(SWT.MouseUp, event -> {
                if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
                    action.run();
                }
            });
            addListener(SWT.KeyDown, this::key);
            addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
            addListener(SWT.MouseEnter, event -> under(true));
            addListener(SWT.MouseExit, event -> under(false));
            addListener(SWT.FocusIn, event -> redraw());
            addListener(SWT.FocusOut, event -> redraw());
        }
        speak();
    }

    /** Shows something else in the same place. */
    public void show(Entry now) {
        if (!entry.equals(now)) {
            entry = now;
            setToolTipText(entry.spoken());
            redraw();
        }
    }

    /** What is shown. */
    public Entry entry() {
        return entry;
    }

    /** As a click would. */
    public void follow() {
        if (action != null) {
            action.run();
        }
    }

    private void speak() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = entry.spoken();
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = action == null ? ACC.ROLE_LABEL : ACC.ROLE_PUSHBUTTON;
            }
        });
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> action.run();
            case SWT.ARROW_DOWN -> traverse(SWT.TRAVERSE_TAB_NEXT);
            case SWT.ARROW_UP -> traverse(SWT.TRAVERSE_TAB_PREVIOUS);
            default -> {}
        }
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

    private Image icon() {
        var descriptor = Icons.descriptor(getDisplay(), entry.icon());
        if (!descriptor.toString().equals(drawn)) {
            drop();
            drawn = descriptor.toString();
            image = descriptor.createImage(getDisplay());
        }
        return image;
    }

    private void paint(Event event) {
        Rectangle area = getClientArea();
        GC gc = event.gc;
        gc.setAntialias(SWT.ON);
        gc.setBackground(palette.fill("neutral-0"));
        gc.fillRectangle(area);
        if (under) {
            gc.setBackground(palette.fill("neutral-1"));
            gc.fillRoundRectangle(0, 0, area.width, area.height, RADIUS, RADIUS);
        }
        if (isFocusControl()) {
            gc.setForeground(palette.ink("accent"));
            gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, RADIUS, RADIUS);
        }
        int left = PADDING;
        if (!entry.icon().isEmpty()) {
            gc.drawImage(icon(), left, lines() == 1 ? (area.height - ICON) / 2 : PADDING + 1);
            left += ICON + GAP;
        }
        int right = badge(gc, area) - GAP;
        text(gc, area, left, right);
    }

    private int lines() {
        return entry.note().isEmpty() ? 1 : 2;
    }

    private void text(GC gc, Rectangle area, int left, int right) {
        gc.setFont(lines() == 1 ? type.text() : type.strong());
        int height = gc.getFontMetrics().getHeight();
        int top = lines() == 1 ? (area.height - height) / 2 : PADDING;
        gc.setForeground(palette.ink("neutral-8"));
        gc.drawText(Fit.within(gc, entry.title(), right - left), left, top, SWT.DRAW_TRANSPARENT);
        if (lines() == 2) {
            gc.setFont(type.small());
            gc.setForeground(palette.ink("neutral-6"));
            int bottom = area.height - PADDING - gc.getFontMetrics().getHeight();
            gc.drawText(
                    Fit.within(gc, entry.note(), area.width - PADDING - left), left, bottom, SWT.DRAW_TRANSPARENT);
        }
    }

    /** Returns where the room for the title ends. */
    private int badge(GC gc, Rectangle area) {
        if (entry.badge().isEmpty()) {
            return area.width - PADDING + GAP;
        }
        gc.setFont(type.small());
        Point size = gc.textExtent(entry.badge());
        int width = size.x + (entry.tone() == Tone.PLAIN ? 0 : 16);
        int left = area.width - PADDING - width;
        int height = size.y + 6;
        int top = lines() == 1 ? (area.height - height) / 2 : PADDING - 1;
        if (entry.tone() != Tone.PLAIN) {
            gc.setBackground(palette.fill(entry.tone().fill()));
            gc.fillRoundRectangle(left, top, width, height, RADIUS / 2, RADIUS / 2);
        }
        gc.setForeground(palette.ink(entry.tone() == Tone.PLAIN ? "neutral-6" : entry.tone().ink()));
        gc.drawText(entry.badge(), left + (width - size.x) / 2, top + 3, SWT.DRAW_TRANSPARENT);
        return left;
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        return new Point(width == SWT.DEFAULT ? 200 : width, lines() == 1 ? ONE_LINE : TWO_LINES);
    }
}
