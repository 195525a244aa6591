// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.widgets.Display;

/**
 * Lets the user be served between two pieces of what the platform does in one go. As an add-on it stands between those of the platform, which are made one
 * after the other while the log-in is on the screen.
 */
public final class Breath {
    private static final long MOST_NANOS = 20_000_000;

    /** Made by the workbench. */
    @Inject
    public Breath() {}

    @PostConstruct
    void between(Display display) {
        take(display);
    }

    /** Does what waits for the UI thread, but not for ever. */
    static void take(Display display) {
        long end = System.nanoTime() + MOST_NANOS;
        while (!display.isDisposed() && System.nanoTime() < end && display.readAndDispatch()) {
            continue;
        }
    }

    /** Serves the user until something has happened elsewhere; whoever makes it happen wakes the display. */
    static void until(Display display, BooleanSupplier happened) {
        while (!display.isDisposed() && !happened.getAsBoolean()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
    }
}
