// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fudaban.ui.screen.ScreenTest;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

class EnterKeyTest extends ScreenTest {
    /** Longer than the quarter of a second that GTK takes. */
    private static final int WAITED_BY_GTK = 400;

    private final List<String> pressed = new ArrayList<>();

    @Test
    void theDefaultButtonIsPressedAtOnceAndOnce() {
        open();
        EnterKey.atOnce(display);
        shell.setLayout(new FillLayout());
        var text = new Text(shell, SWT.SINGLE);
        var notes = new Text(shell, SWT.MULTI);
        var button = new Button(shell, SWT.PUSH);
        button.addListener(SWT.Selection, event -> pressed.add("button"));
        text.addListener(SWT.DefaultSelection, event -> pressed.add("text"));
        shell.setDefaultButton(button);
        shell.open();
        text.traverse(SWT.TRAVERSE_RETURN);
        assertEquals(List.of("button"), pressed);
        long end = System.nanoTime() + WAITED_BY_GTK * 1_000_000L;
        while (System.nanoTime() < end) {
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
        assertEquals(List.of("button"), pressed, "not once more when GTK has shown it pressed");
        pressed.clear();
        text.addListener(SWT.Traverse, event -> event.doit = false);
        text.traverse(SWT.TRAVERSE_TAB_NEXT);
        notes.traverse(SWT.TRAVERSE_ESCAPE);
        button.setEnabled(false);
        notes.traverse(SWT.TRAVERSE_RETURN);
        assertEquals(List.of(), pressed);
    }
}
