// SPDX-License-Identifier: EPL-2.0
package fudaban.ui;

import org.eclipse.swt.widgets.Display;

/** Runs the last of several tasks that come in quick succession: while someone types or moves through rows. */
@FunctionalInterface
public interface Delay {
    /** Long enough not to search at every key, short enough not to be felt. */
    int TYPING_MILLIS = 180;

    /** Runs the task after the delay, unless another is handed in before. */
    void run(Runnable task);

    /** On the display's thread. */
    static Delay on(Display display, int millis) {
        return new Delay() {
            private Runnable waiting;

            @Override
            public void run(Runnable task) {
                if (waiting != null) {
                    display.timerExec(-1, waiting);
                }
                waiting = task;
                display.timerExec(millis, task);
            }
        };
    }
}
