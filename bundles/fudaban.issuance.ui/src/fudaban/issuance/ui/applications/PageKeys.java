// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.applications;

import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;

/** Keys with Ctrl that a page has of its own, while it is seen and no dialog is over it. What a text does with such a key comes first. */
final class PageKeys {
    private PageKeys() {}

    /** @param keys what each letter does */
    static void on(Composite page, Map<Character, Runnable> keys) {
        Display display = page.getDisplay();
        Listener listener = event -> press(page, keys, event);
        display.addFilter(SWT.KeyDown, listener);
        page.addListener(SWT.Dispose, event -> display.removeFilter(SWT.KeyDown, listener));
    }

    private static void press(Composite page, Map<Character, Runnable> keys, Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK) != SWT.MOD1 || page.isDisposed() || !page.isVisible()) {
            return;
        }
        Runnable does = keys.get(Character.toLowerCase((char) event.keyCode));
        Control focus = page.getDisplay().getFocusControl();
        boolean text = focus instanceof Text || focus instanceof StyledText || focus instanceof Combo;
        boolean pastes = Character.toLowerCase((char) event.keyCode) == 'v';
        if (does != null && page.getDisplay().getActiveShell() == page.getShell() && !(text && pastes)) {
            event.doit = false;
            event.type = SWT.None;
            page.getDisplay().asyncExec(() -> {
                if (!page.isDisposed()) {
                    does.run();
                }
            });
        }
    }
}
