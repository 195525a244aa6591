// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.watch;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/**
 * Watches how long the UI thread keeps the user waiting: the time between two moments at which it could have taken a key or a click. Costs nothing while the
 * display sleeps; a second thread looks only while the first is busy, to say where it was.
 */
public final class UiWatchdog implements AutoCloseable {
    /** Nobody notices less. */
    public static final Duration LIMIT = Duration.ofMillis(50);

    /**
     * The UI thread kept the user waiting.
     *
     * @param millis how long
     * @param where what it was doing when the limit had passed; empty when that was not seen
     */
    public record Stall(long millis, StackTraceElement[] where) {
        /** The first class of ours that was at work, with its line; else the first class at all. */
        public String place() {
            for (StackTraceElement frame : where) {
                if (frame.getClassName().startsWith("fudaban.")) {
                    return frame.toString();
                }
            }
            return where.length == 0 ? "" : where[0].toString();
        }
    }

    private final Display display;
    private final StallClock clock;
    private final Thread observer;
    private final Listener alive;
    private final Listener asleep;

    /** Starts watching; stalls longer than the limit are told on the UI thread. */
    public static UiWatchdog start(Display display, Duration limit, Consumer<Stall> told) {
        return new UiWatchdog(display, limit, told, System::nanoTime);
    }

    private UiWatchdog(Display display, Duration limit, Consumer<Stall> told, LongSupplier nanos) {
        this.display = display;
        clock = new StallClock(limit.toNanos(), nanos, told);
        alive = event -> clock.alive();
        asleep = event -> clock.asleep();
        Thread watched = display.getThread();
        observer = Thread.ofPlatform().daemon().name("fudaban-ui-watchdog").start(() -> clock.observe(watched));
        for (int type : new int[] {SWT.PreEvent, SWT.PostEvent, SWT.PostExternalEventDispatch}) {
            display.addListener(type, alive);
        }
        display.addListener(SWT.PreExternalEventDispatch, asleep);
        display.disposeExec(this::close);
    }

    /** The longest wait since the start or {@link #reset}, in milliseconds. */
    public long worstMillis() {
        return clock.worstNanos() / 1_000_000;
    }

    /** How many waits were longer than the limit. */
    public int stalls() {
        return clock.stalls();
    }

    /** Begins to measure anew. */
    public void reset() {
        clock.reset();
    }

    /** Stops watching. */
    @Override
    public void close() {
        clock.close();
        observer.interrupt();
        if (!display.isDisposed()) {
            for (int type : new int[] {SWT.PreEvent, SWT.PostEvent, SWT.PostExternalEventDispatch}) {
                display.removeListener(type, alive);
            }
            display.removeListener(SWT.PreExternalEventDispatch, asleep);
        }
    }
}
