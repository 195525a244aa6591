// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.shell;

import fudaban.ui.access.Keyboard;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * Gives the keyboard back to the page when what had it is gone: a button that was made anew while its dialog closed. A window in which nothing has the
 * focus hears no key.
 */
final class FocusKeeper {
    private static final int LOOK_MILLIS = 250;

    private final BooleanSupplier nowhere;
    private final Runnable give;
    private boolean lost;

    /**
     * @param nowhere whether nothing has the focus
     * @param give gives it to the page
     */
    FocusKeeper(BooleanSupplier nowhere, Runnable give) {
        this.nowhere = nowhere;
        this.give = give;
    }

    /**
     * Keeps it as long as there is a display.
     *
     * @param page what is shown in the window of the workbench
     */
    static void watch(Display display, Supplier<Optional<Composite>> page) {
        Supplier<Optional<Composite>> shown = () -> page.get().filter(each -> !each.isDisposed());
        var keeper = new FocusKeeper(
                () -> shown.get()
                        .filter(each -> nowhere(display, each.getShell()))
                        .isPresent(),
                () -> shown.get().ifPresent(Keyboard::toFirst));
        keeper.again(display);
    }

    private void again(Display display) {
        if (!display.isDisposed()) {
            look();
            display.timerExec(LOOK_MILLIS, () -> again(display));
        }
    }

    /** Lost twice in a row is lost: in between the focus may be on its way from one control to another. */
    void look() {
        boolean now = nowhere.getAsBoolean();
        if (now && lost) {
            give.run();
        }
        lost = now;
    }

    /** Never while another window is in front: it has the keyboard. */
    private static boolean nowhere(Display display, Shell window) {
        Control now = display.getFocusControl();
        return display.getActiveShell() == window && (now == null || now == window);
    }
}
