// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.piece;

import fudaban.ui.access.Access;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Icons;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Buttons: one primary per window, dangerous ones for what cannot be taken back, plain ones for the rest. */
public final class Buttons {
    private Buttons() {}

    /** What the window is for. */
    public static Button primary(Composite parent, String text, Runnable action) {
        return Css.style(plain(parent, text, action), "Primary");
    }

    /** What cannot be taken back. */
    public static Button danger(Composite parent, String text, Runnable action) {
        return Css.style(plain(parent, text, action), "Danger");
    }

    /** Anything else. */
    public static Button plain(Composite parent, String text, Runnable action) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
        button.addListener(SWT.Paint, new Listener() {
            @Override
            public void handleEvent(Event event) {
                button.removeListener(SWT.Paint, this);
                button.getDisplay().asyncExec(() -> measure(button));
            }
        });
        return button;
    }

    /** The theme gives a button its font after it has been made: what was measured before may be too narrow for its text. */
    private static void measure(Button button) {
        if (!button.isDisposed() && button.getSize().x < button.computeSize(SWT.DEFAULT, SWT.DEFAULT, true).x) {
            button.requestLayout();
        }
    }

    /** Only an icon, with a tooltip that is its name. */
    public static ToolItem icon(Composite parent, String icon, String name, Runnable action) {
        ToolBar bar = Access.name(new ToolBar(parent, SWT.FLAT), name);
        var item = Icons.show(new ToolItem(bar, SWT.PUSH), icon);
        item.setToolTipText(name);
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    /** Gives it the id by which tests find it. */
    public static Button id(Button button, String id) {
        button.setData("id", id);
        return button;
    }
}
