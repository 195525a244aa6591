// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.access;

import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;

/**
 * Gives the keyboard to what is shown. A window in which nothing has the focus hears no key at all on some systems: neither Tab, nor Esc, nor the workbench's
 * own keys.
 */
public final class Keyboard {
    private static final int LAID_OUT_MILLIS = 60;

    /** Under this key the workbench keeps which element of its model a widget was made for; the page of a part has one. */
    private static final String OWNED = "modelElement";

    private Keyboard() {}

    /**
     * Gives it to a page that is entered, unless something on it has it already, so that keys are heard; once more when it has been laid out, since what has
     * no size yet cannot keep the focus.
     */
    public static void to(Composite page) {
        if (page.isDisposed() || isOn(page)) {
            return;
        }
        page.setFocus();
        Display display = page.getDisplay();
        display.timerExec(LAID_OUT_MILLIS, () -> {
            if (!page.isDisposed() && page.isVisible() && display.getFocusControl() == null && !page.setFocus()) {
                page.forceFocus();
            }
        });
    }

    /**
     * Gives it to a control of a page that is entered, unless something on that page has it already: who came there by Tab or by a click meant another one.
     */
    public static void enter(Control first) {
        if (!first.isDisposed() && !isOn(first)) {
            first.setFocus();
        }
    }

    /** Whether something in the same part of the workbench has it. */
    private static boolean isOn(Control control) {
        Composite page = control instanceof Composite box ? box : control.getParent();
        while (page.getData(OWNED) == null && !(page instanceof Shell)) {
            page = page.getParent();
        }
        Control now = control.getDisplay().getFocusControl();
        Control at = now == page ? null : now;
        while (at != null && at != page) {
            at = at.getParent();
        }
        return at == page;
    }

    /** Gives it to the first field, list or button, unless something in the same window has it already. */
    public static void toFirst(Composite window) {
        Control now = window.getDisplay().getFocusControl();
        if ((now == null || now instanceof Shell || now.getShell() != window.getShell()) && !enter(window)) {
            window.forceFocus();
        }
    }

    private static boolean enter(Composite box) {
        return Arrays.stream(box.getChildren())
                .filter(child -> child.isVisible() && child.isEnabled())
                .anyMatch(child -> takes(child) ? child.setFocus() : child instanceof Composite inner && enter(inner));
    }

    private static boolean takes(Control control) {
        return switch (control) {
            case Text text -> text.getEditable();
            case Button _, Table _, org.eclipse.swt.widgets.List _, org.eclipse.swt.widgets.Combo _ -> true;
            case ToolBar _ -> false;
            // What paints itself and listens to keys.
            case org.eclipse.swt.widgets.Canvas canvas ->
                canvas.getChildren().length == 0
                        && (canvas.getStyle() & SWT.NO_FOCUS) == 0
                        && canvas.isListening(SWT.KeyDown);
            default -> false;
        };
    }
}
