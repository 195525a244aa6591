// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.lock;

import fudaban.ledger.AutoLock;
import fudaban.ui.Work;
import fudaban.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/**
 * Locks the desk on screen as soon as the ledger says that nobody sits at it, or by hand. Every window disappears; what runs in the background goes on.
 */
public final class Lock {
    private static final int LOOK_MILLIS = 1000;
    private static final int[] SIGNS_OF_LIFE = {SWT.KeyDown, SWT.MouseDown, SWT.MouseMove, SWT.MouseWheel};

    private final AutoLock desk;
    private final Display display;
    private final Work work;
    private final Runnable restart;
    private final Idle idle;
    private final List<Shell> hidden = new ArrayList<>();
    private boolean shown;

    /**
     * @param restart starts the workbench anew, for another user
     * @param idle how long the user lets the desk stand, at most as long as the ledger does
     */
    public Lock(AutoLock desk, Display display, Work work, Runnable restart, Idle idle) {
        this.desk = desk;
        this.display = display;
        this.work = work;
        this.restart = restart;
        this.idle = idle;
    }

    /** Begins to watch. */
    public void watch() {
        for (int sign : SIGNS_OF_LIFE) {
            display.addFilter(sign, this::touched);
        }
        look();
    }

    /** Locks it by hand. */
    public void now() {
        desk.lock();
        show();
    }

    private void touched(Event event) {
        idle.touch();
        desk.touch();
    }

    private void look() {
        if (display.isDisposed()) {
            return;
        }
        if (!desk.locked() && idle.over()) {
            desk.lock();
        }
        if (desk.locked()) {
            show();
        }
        display.timerExec(LOOK_MILLIS, this::look);
    }

    private void show() {
        Shell place = main();
        if (shown || place == null) {
            return;
        }
        shown = true;
        var words = Words.of(Lock.class);
        var model = new LockModel(desk::unlock, work, words, desk.session().name());
        var window = new LockWindow(display, place, model, words, this::uncover, this::leave);
        for (Shell shell : display.getShells()) {
            if (shell.isVisible()) {
                shell.setVisible(false);
                hidden.add(shell);
            }
        }
        window.open();
    }

    /** The oldest window is the workbench's own; dialogs come later. */
    private Shell main() {
        for (Shell shell : display.getShells()) {
            if (shell.getParent() == null && shell.isVisible()) {
                return shell;
            }
        }
        return null;
    }

    private void uncover() {
        shown = false;
        idle.touch();
        for (Shell shell : hidden) {
            if (!shell.isDisposed()) {
                shell.setVisible(true);
            }
        }
        hidden.stream()
                .filter(shell -> !shell.isDisposed())
                .reduce((first, last) -> last)
                .ifPresent(Shell::setActive);
        hidden.clear();
    }

    private void leave() {
        uncover();
        restart.run();
    }
}
