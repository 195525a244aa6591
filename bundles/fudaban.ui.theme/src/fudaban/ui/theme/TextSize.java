// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.theme;

import fudaban.ui.theme.internal.GtkText;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.osgi.service.prefs.BackingStoreException;

/**
 * How large text is on the screen, beside what the system says of the screen itself. All text sizes of the theme grow together. Counts from the next start
 * on. On Windows the system has such a setting for each program, and there is none here.
 */
public enum TextSize {
    STANDARD(1),
    LARGE(1.15),
    LARGEST(1.3);

    private static final String NODE = "fudaban.ui.theme";
    private static final String KEY = "text";

    private final double factor;

    TextSize(double factor) {
        this.factor = factor;
    }

    /** Whether it can be chosen on this system. */
    public static boolean available() {
        return SWT.getPlatform().equals("gtk");
    }

    /** The choice kept from the last time. */
    public static TextSize choice() {
        String kept = InstanceScope.INSTANCE.getNode(NODE).get(KEY, STANDARD.name());
        for (TextSize size : values()) {
            if (size.name().equals(kept)) {
                return size;
            }
        }
        return STANDARD;
    }

    /** Keeps it for the next start. */
    public void keep() throws BackingStoreException {
        var node = InstanceScope.INSTANCE.getNode(NODE);
        node.put(KEY, name());
        node.flush();
    }

    /** Puts it in force, before anything is shown; there is a display. */
    public void show() {
        if (this != STANDARD && available()) {
            GtkText.grow(factor);
        }
    }
}
