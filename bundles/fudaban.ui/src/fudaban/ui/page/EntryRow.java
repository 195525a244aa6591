// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.page;

import fudaban.ui.table.Tone;
import fudaban.ui.theme.Icons;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** One line of a list that leads somewhere: icon, title, note, badge. */
public final class EntryRow extends Pressable {
    private static final int ONE_LINE = 36;
    private static final int TWO_LINES = 52;
    private static final int PADDING = 8;
    private static final int ICON = 16;
    private static final int GAP = 10;

    private Entry entry;
    private boolean chosen;

    /** @param action null where it leads nowhere */
    public EntryRow(Composite parent, Entry entry, Runnable action) {
        super(parent, action, action == null ? ACC.ROLE_LABEL : ACC.ROLE_PUSHBUTTON);
        this.entry = entry;
    }

    /** Shows something else in the same place. */
    public void show(Entry now) {
        if (!entry.equals(now)) {
            entry = now;
            redraw();
        }
    }

    /** Marks it as the one chosen among its neighbours. */
    public void choose(boolean on) {
        if (chosen != on) {
            chosen = on;
            redraw();
        }
    }

    /** What is shown. */
    public Entry entry() {
        return entry;
    }

    @Override
    protected String spoken() {
        return entry.spoken();
    }

    @Override
    protected void paint(GC gc, Rectangle area) {
        ground(gc, area, "neutral-0", "neutral-1");
        if (chosen) {
            gc.setBackground(palette().fill("accent-soft"));
            gc.fillRoundRectangle(0, 0, area.width, area.height, RADIUS, RADIUS);
        }
        int left = PADDING;
        if (!entry.icon().isEmpty()) {
            gc.drawImage(Icons.image(this, entry.icon()), left, lines() == 1 ? (area.height - ICON) / 2 : PADDING + 1);
            left += ICON + GAP;
        }
        text(gc, area, left, badge(gc, area) - GAP);
        focus(gc, area);
    }

    private int lines() {
        return entry.note().isEmpty() ? 1 : 2;
    }

    /** Writes title and note; only what does not fit needs a tool tip. */
    private void text(GC gc, Rectangle area, int left, int right) {
        gc.setFont(lines() == 1 ? type().text() : type().strong());
        int height = gc.getFontMetrics().getHeight();
        int top = lines() == 1 ? (area.height - height) / 2 : PADDING;
        gc.setForeground(palette().ink("neutral-8"));
        String title = Fit.within(gc, entry.title(), right - left);
        boolean whole = title.equals(entry.title());
        gc.drawText(title, left, top, SWT.DRAW_TRANSPARENT);
        if (lines() == 2) {
            gc.setFont(type().small());
            gc.setForeground(palette().ink("neutral-6"));
            int bottom = area.height - PADDING - gc.getFontMetrics().getHeight();
            gc.drawText(Fit.within(gc, entry.note(), area.width - PADDING - left), left, bottom, SWT.DRAW_TRANSPARENT);
        }
    }

    /** Returns where the room for the title ends. */
    private int badge(GC gc, Rectangle area) {
        if (entry.badge().isEmpty()) {
            return area.width - PADDING + GAP;
        }
        gc.setFont(type().small());
        Point size = gc.textExtent(entry.badge());
        int width = size.x + (entry.tone() == Tone.PLAIN ? 0 : 16);
        int left = area.width - PADDING - width;
        int height = size.y + 6;
        int top = lines() == 1 ? (area.height - height) / 2 : PADDING - 1;
        if (entry.tone() != Tone.PLAIN) {
            gc.setBackground(palette().fill(entry.tone().fill()));
            gc.fillRoundRectangle(left, top, width, height, RADIUS / 2, RADIUS / 2);
        }
        gc.setForeground(palette()
                .ink(entry.tone() == Tone.PLAIN ? "neutral-6" : entry.tone().ink()));
        gc.drawText(entry.badge(), left + (width - size.x) / 2, top + 3, SWT.DRAW_TRANSPARENT);
        return left;
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        return new Point(width == SWT.DEFAULT ? 200 : width, lines() == 1 ? ONE_LINE : TWO_LINES);
    }
}
