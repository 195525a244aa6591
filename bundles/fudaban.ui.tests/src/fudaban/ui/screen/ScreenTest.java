// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.screen;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A shell on the display at hand, without a workbench. Needs a display: on a server, Xvfb. */
public abstract class ScreenTest {
    private static final long PATIENCE_MILLIS = 3000;

    private final Locale before = Locale.getDefault();
    protected Display display;
    protected Shell shell;

    @BeforeEach
    final void openShell() {
        Locale.setDefault(Locale.JAPAN);
        display = Display.getDefault();
        shell = new Shell(display, SWT.NO_TRIM);
        shell.setLayout(new FillLayout());
        shell.setBounds(0, 0, 1000, 700);
    }

    @AfterEach
    final void closeShells() {
        for (Shell each : display.getShells()) {
            each.dispose();
        }
        settle();
        Locale.setDefault(before);
    }

    /** Shows the shell and lets it paint. */
    protected final void open() {
        shell.layout(true, true);
        shell.open();
        settle();
    }

    /** Runs everything that waits on the UI thread. */
    protected final void settle() {
        while (!display.isDisposed() && display.readAndDispatch()) {
            // Until nothing waits.
        }
    }

    /** Runs the event loop until the condition holds; fails after three seconds. */
    protected final void await(BooleanSupplier condition) {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!condition.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("waited in vain");
            }
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
    }

    /** All controls below, in order. */
    protected static Stream<Control> all(Composite parent) {
        return Arrays.stream(parent.getChildren())
                .flatMap(child ->
                        child instanceof Composite box ? Stream.concat(Stream.of(child), all(box)) : Stream.of(child));
    }

    /** The control with this id ({@code setData("id", …)}). */
    protected static <C extends Control> C find(Composite parent, Class<C> type, String id) {
        Optional<Control> found =
                all(parent).filter(control -> id.equals(control.getData("id"))).findFirst();
        return type.cast(found.orElseThrow(() -> new AssertionError("no control " + id)));
    }

    /** As if it had been pressed. */
    protected final void press(Control control) {
        control.notifyListeners(SWT.Selection, new Event());
        settle();
    }

    /** As if a key had been struck in it. */
    protected final void strike(Control control, int modifiers, int key) {
        var event = new Event();
        event.stateMask = modifiers;
        event.keyCode = key;
        event.character = key < 0x10000 ? (char) key : 0;
        event.doit = true;
        control.notifyListeners(SWT.KeyDown, event);
        settle();
    }
}
