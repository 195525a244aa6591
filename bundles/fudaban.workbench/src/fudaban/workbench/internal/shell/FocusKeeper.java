// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.shell;

import fudaban.ui.Delay;
import fudaban.ui.access.Keyboard;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * Gives the keyboard back to the page when what had it is gone: a button that was made anew while its dialog closed. A window in which nothing has the
 * focus hears no key. It looks once after something happened that may have taken it away, and does nothing in between.
 */
final class FocusKeeper {
    /** Longer than the focus takes on its way from one control to another. */
    private static final int SETTLED_MILLIS = 150;

    /** A page that is still being laid out takes no focus: it is offered again, but not for ever. */
    private static final int OFFERS = 8;

    private static final int[] HAPPENING = {SWT.FocusOut, SWT.Activate, SWT.Deactivate, SWT.Dispose, SWT.Hide, SWT.Show
    };

    private final BooleanSupplier nowhere;
    private final Runnable give;
    private final Delay delay;
    private boolean waiting;
    private boolean moving;
    private int offers;

    /**
     * @param nowhere whether nothing has the focus
     * @param give gives it to the page
     * @param delay runs a look when the focus has settled
     */
    FocusKeeper(BooleanSupplier nowhere, Runnable give, Delay delay) {
        this.nowhere = nowhere;
        this.give = give;
        this.delay = delay;
    }

    /**
     * Keeps it as long as there is a display.
     *
     * @param page what is shown in the window of the workbench
     */
    static void watch(Display display, Supplier<Optional<Composite>> page) {
        Supplier<Optional<Composite>> shown =
                () -> display.isDisposed() ? Optional.empty() : page.get().filter(each -> !each.isDisposed());
        var keeper = new FocusKeeper(
                () -> shown.get()
                        .filter(each -> nowhere(display, each.getShell()))
                        .isPresent(),
                () -> shown.get().ifPresent(Keyboard::toFirst),
                Delay.on(display, SETTLED_MILLIS));
        for (int type : HAPPENING) {
            display.addFilter(type, event -> keeper.moved());
        }
        keeper.moved();
    }

    /** Something happened after which the focus may be gone; while more happens nothing is looked at. */
    void moved() {
        offers = 0;
        moving = waiting;
        if (!waiting) {
            later();
        }
    }

    private void later() {
        waiting = true;
        delay.run(this::look);
    }

    private void look() {
        waiting = false;
        if (moving) {
            moving = false;
            later();
        } else if (nowhere.getAsBoolean() && offers < OFFERS) {
            offers++;
            int asked = offers;
            give.run();
            // What the offer itself set in motion is no reason to begin anew.
            offers = asked;
            if (!waiting) {
                later();
            }
        }
    }

    /** Never while another window is in front: it has the keyboard. GTK forgets which is in front where a dialog has gone. */
    private static boolean nowhere(Display display, Shell window) {
        Control now = display.getFocusControl();
        Shell front = display.getActiveShell();
        boolean alone = front == null
                && Arrays.stream(display.getShells()).noneMatch(each -> each != window && each.isVisible());
        return (front == window || alone) && (now == null || now == window);
    }
}
