// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.devices;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** A shell on the display at hand, without a workbench. Needs a display: on a server, Xvfb. */
final class Screen implements AutoCloseable {
    private final Locale before = Locale.getDefault();
    private final Display display;
    private final Shell shell;

    Screen() {
        Locale.setDefault(Locale.JAPAN);
        display = Display.getDefault();
        shell = new Shell(display, SWT.NO_TRIM);
        shell.setLayout(new FillLayout());
        shell.setBounds(0, 0, 1280, 800);
    }

    Shell shell() {
        return shell;
    }

    void open() {
        shell.layout(true, true);
        shell.open();
        settle();
    }

    void settle() {
        while (!display.isDisposed() && display.readAndDispatch()) {
            // Until nothing waits.
        }
    }

    <C extends Control> C find(Class<C> type, String id) {
        return type.cast(Arrays.stream(display.getShells())
                .flatMap(Screen::all)
                .filter(control -> id.equals(control.getData("id")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no control " + id)));
    }

    static Stream<Control> all(Composite parent) {
        return Arrays.stream(parent.getChildren())
                .flatMap(child ->
                        child instanceof Composite box ? Stream.concat(Stream.of(child), all(box)) : Stream.of(child));
    }

    void press(Control control) {
        if (!control.isEnabled() || !control.getVisible()) {
            throw new AssertionError("cannot be pressed: " + control);
        }
        control.notifyListeners(SWT.Selection, new Event());
        settle();
    }

    @Override
    public void close() {
        for (Shell each : display.getShells()) {
            each.dispose();
        }
        settle();
        Locale.setDefault(before);
    }
}
