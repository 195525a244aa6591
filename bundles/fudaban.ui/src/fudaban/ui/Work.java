// SPDX-License-Identifier: EPL-2.0
package fudaban.ui;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.eclipse.swt.widgets.Display;

/**
 * Where work runs: what reads or waits in the background, what touches widgets on the UI thread. Models are handed one, so that tests run them in place.
 *
 * @param background for reading, writing and waiting; never touches widgets
 * @param ui for everything that touches widgets; drops work once the display is gone
 */
public record Work(Executor background, Executor ui) {
    /** Everything in place and at once: for tests. */
    public static Work direct() {
        return new Work(Runnable::run, Runnable::run);
    }

    /** Virtual threads in the background, the display's thread for widgets. */
    public static Work of(Display display) {
        return new Work(Executors.newVirtualThreadPerTaskExecutor(), task -> {
            if (!display.isDisposed()) {
                display.asyncExec(task);
            }
        });
    }
}
