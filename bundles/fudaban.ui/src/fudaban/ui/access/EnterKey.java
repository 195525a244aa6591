// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.access;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** The Enter key presses the default button of a window at once. GTK shows such a button pressed for a quarter of a second first and acts only then. */
public final class EnterKey {
    private EnterKey() {}

    /** From now on, in all windows. */
    public static void atOnce(Display display) {
        display.addFilter(SWT.Traverse, EnterKey::press);
    }

    private static void press(Event event) {
        if (event.detail != SWT.TRAVERSE_RETURN || !event.doit || !(event.widget instanceof Control control)) {
            return;
        }
        Button button = control.getShell().getDefaultButton();
        if (button != null && button.isVisible() && button.isEnabled()) {
            // Done, and not for the platform to do again.
            event.detail = SWT.TRAVERSE_NONE;
            button.notifyListeners(SWT.Selection, new Event());
        }
    }
}
