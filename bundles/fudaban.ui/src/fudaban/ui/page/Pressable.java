// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.page;

import fudaban.ui.access.Access;
import fudaban.ui.theme.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * A control that paints itself and does one thing when pressed: by mouse, Enter or Space. Arrow keys go to its neighbours. It has a name and a role
 * for assistive technology.
 */
public abstract class Pressable extends Canvas {
    /** Of rounded corners. */
    protected static final int RADIUS = 8;

    private final Palette palette = Palette.of(this);
    private final Type type = new Type(this);
    private final Runnable action;
    private boolean under;

    /**
     * @param action null where it leads nowhere: it then takes no focus
     * @param role one of {@link org.eclipse.swt.accessibility.ACC}
     */
    protected Pressable(Composite parent, Runnable action, int role) {
        super(parent, SWT.DOUBLE_BUFFERED | (action == null ? SWT.NO_FOCUS : SWT.NONE));
        this.action = action;
        addListener(SWT.Paint, event -> paint(event.gc, getClientArea()));
        if (action != null) {
            listen();
        }
        Access.name(this, this::spoken);
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = role;
            }
        });
    }

    /** What assistive technology says of it. */
    protected abstract String spoken();

    /** Paints it. */
    protected abstract void paint(GC gc, Rectangle area);

    /** The colours. */
    protected final Palette palette() {
        return palette;
    }

    /** The fonts. */
    protected final Type type() {
        return type;
    }

    /** Whether the pointer is over it. */
    protected final boolean isUnder() {
        return under;
    }

    /** As a click would. */
    public final void press() {
        if (action != null) {
            action.run();
        }
    }

    private void listen() {
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

    /** Fills the ground of the control, and a rounded field on it where the pointer or the focus is. */
    protected final void ground(GC gc, Rectangle area, String token, String hover) {
        gc.setBackground(palette.fill(token));
        gc.fillRectangle(area);
        gc.setAntialias(SWT.ON);
        if (under && action != null) {
            gc.setBackground(palette.fill(hover));
            gc.fillRoundRectangle(0, 0, area.width, area.height, RADIUS, RADIUS);
        }
    }

    /** Marks the focus, last of all. */
    protected final void focus(GC gc, Rectangle area) {
        if (isFocusControl()) {
            gc.setForeground(palette.ink("accent"));
            gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, RADIUS, RADIUS);
        }
    }
}
