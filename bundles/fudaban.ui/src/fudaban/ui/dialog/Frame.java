// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.dialog;

import fudaban.ui.access.Keyboard;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.piece.Prose;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Palette;
import fudaban.ui.theme.Space;
import fudaban.ui.theme.Themes;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/**
 * A dialog window: heading, body, verbs at the lower right, the one it is for last. Opens without waiting; what is decided goes to the verbs' actions. Esc
 * closes it. What it decides stands in a model without widgets, never here.
 */
public final class Frame {
    private static final int LEAST_VERB = 88;

    private final Shell shell;
    private final Prose heading;
    private final Composite body;
    private final Composite verbs;
    private final List<Runnable> closing = new ArrayList<>();

    /**
     * @param parent the window it belongs to
     * @param title names the window and stands at its head
     */
    public Frame(Shell parent, String title) {
        shell = new Shell(parent, SWT.DIALOG_TRIM | SWT.RESIZE | SWT.APPLICATION_MODAL);
        shell.setText(title);
        Lay.grid(shell, 1, 0, Space.L, Space.XL);
        heading = Labels.wrapped(shell, "Heading", title);
        body = Lay.all(new Composite(shell, SWT.NONE));
        Lay.grid(body, 1, Space.M);
        verbs = new Composite(shell, SWT.NONE);
        verbs.setLayoutData(new GridData(SWT.END, SWT.END, true, false));
        Lay.row(verbs, Space.S);
        Palette palette = Palette.of(shell);
        Css.style(shell, "Painted Surface");
        // Where the window system draws no frame, and over a window of the same colour.
        shell.addListener(SWT.Paint, event -> {
            Rectangle area = shell.getClientArea();
            event.gc.setForeground(palette.ink("neutral-4"));
            event.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        });
        shell.addListener(SWT.Dispose, event -> List.copyOf(closing).forEach(Runnable::run));
    }

    /** Where the content goes, one column. */
    public Composite body() {
        return body;
    }

    /** The window. */
    public Shell shell() {
        return shell;
    }

    /** Writes another heading. */
    public void heading(String text) {
        heading.setText(text);
    }

    /** What the dialog is for; Enter presses it. Add it last. */
    public Button primary(String text, Runnable action) {
        Button button = verb(Buttons.primary(verbs, text, action));
        shell.setDefaultButton(button);
        return button;
    }

    /** What cannot be taken back; Enter does not press it. Add it last. */
    public Button danger(String text, Runnable action) {
        return verb(Buttons.danger(verbs, text, action));
    }

    /** Another verb. */
    public Button plain(String text, Runnable action) {
        return verb(Buttons.plain(verbs, text, action));
    }

    private Button verb(Button button) {
        var data = new GridData(SWT.FILL, SWT.CENTER, false, false);
        data.widthHint = LEAST_VERB;
        button.setLayoutData(data);
        return button;
    }

    /** Is told when the window has gone, however it went. */
    public void onClose(Runnable listener) {
        closing.add(listener);
    }

    /**
     * Shows it over the middle of its parent.
     *
     * @param width of the content in pixels; the height follows
     */
    public void open(int width) {
        Themes.style(shell, shell.getDisplay());
        fitVerbs();
        int wide = width + 2 * Space.XL;
        shell.layout(true, true);
        Point size = shell.computeSize(wide, SWT.DEFAULT, true);
        Rectangle area = shell.getMonitor().getClientArea();
        shell.setSize(Math.min(wide, area.width), Math.min(size.y, area.height));
        shell.setMinimumSize(Math.min(320, wide), Math.min(160, size.y));
        Rectangle over = shell.getParent() == null ? area : shell.getParent().getBounds();
        int x = over.x + (over.width - shell.getSize().x) / 2;
        int y = over.y + (over.height - shell.getSize().y) / 3;
        shell.setLocation(
                Math.max(area.x, Math.min(x, area.x + area.width - shell.getSize().x)),
                Math.max(area.y, Math.min(y, area.y + area.height - shell.getSize().y)));
        shell.open();
        Keyboard.toFirst(shell);
    }

    /** To be called when the text of a verb has changed. */
    public void fitVerbs() {
        for (var button : verbs.getChildren()) {
            ((GridData) button.getLayoutData()).widthHint =
                    Math.max(LEAST_VERB, button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        }
        verbs.requestLayout();
    }

    /** To be called when the content has changed: the window grows where it needs more height, and stays on the screen. */
    public void fit() {
        fitVerbs();
        if (shell.isVisible()) {
            Point size = shell.getSize();
            Rectangle area = shell.getMonitor().getClientArea();
            int wanted = Math.min(shell.computeSize(size.x, SWT.DEFAULT, true).y, area.height);
            if (wanted > size.y) {
                shell.setSize(size.x, wanted);
                Point at = shell.getLocation();
                int lowest = area.y + area.height - wanted;
                shell.setLocation(at.x, Math.max(area.y, Math.min(at.y, lowest)));
            }
            shell.layout(true, true);
        }
    }

    /** Closes it. */
    public void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }
}
