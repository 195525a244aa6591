// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.lock;

import fudaban.ui.access.Access;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Icons;
import fudaban.ui.theme.Space;
import fudaban.ui.theme.Themes;
import fudaban.ui.words.Words;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Stands in place of every window of the workbench until the password is given. Its close button does nothing. */
final class LockWindow {
    private static final int WIDTH = 320;
    private static final int PROBLEM_HEIGHT = 60;
    private static final int BUTTON_HEIGHT = 36;

    private final Shell shell;
    private final LockModel model;
    private final Words words;
    private final Runnable opened;
    private final Label problem;
    private final Text password;
    private final Button enter;

    /**
     * @param place the window it stands in for
     * @param opened the password was right
     * @param leave another user is to log in
     */
    LockWindow(Display display, Shell place, LockModel model, Words words, Runnable opened, Runnable leave) {
        this.model = model;
        this.words = words;
        this.opened = opened;
        shell = new Shell(display, SWT.SHELL_TRIM | SWT.APPLICATION_MODAL);
        shell.setText(words.say("title"));
        shell.setLayout(new GridLayout());
        Css.style(shell, "Page");
        var sheet = Css.style(new Composite(shell, SWT.NONE), "Page");
        sheet.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, true));
        sheet.setLayout(new GridLayout());
        Icons.show(middle(label(sheet, "", "")), "lock.large");
        middle(label(sheet, "Title", words.say("locked")));
        middle(label(sheet, "Muted", words.say("whose", model.account())));
        var caption = label(sheet, "Caption", words.say("password"));
        ((GridData) caption.getLayoutData()).verticalIndent = Space.L;
        password = new Text(sheet, SWT.BORDER | SWT.SINGLE | SWT.PASSWORD);
        password.setData("id", "lock.password");
        password.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Access.name(password, words.say("password"));
        problem = label(sheet, "BadText", "");
        var room = new GridData(SWT.FILL, SWT.TOP, true, false);
        room.widthHint = WIDTH;
        room.heightHint = PROBLEM_HEIGHT;
        problem.setLayoutData(room);
        enter = Css.style(new Button(sheet, SWT.PUSH), "Primary");
        enter.setText(words.say("enter"));
        var wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.heightHint = BUTTON_HEIGHT;
        enter.setLayoutData(wide);
        enter.addListener(SWT.Selection, event -> unlock());
        shell.setDefaultButton(enter);
        var other = new Link(sheet, SWT.NONE);
        other.setText("<a>" + words.say("leave") + "</a>");
        var below = new GridData(SWT.CENTER, SWT.CENTER, true, false);
        below.verticalIndent = Space.S;
        other.setLayoutData(below);
        other.addListener(SWT.Selection, event -> {
            shell.dispose();
            leave.run();
        });
        shell.addListener(SWT.Close, event -> event.doit = false);
        model.onChange(this::refresh);
        Themes.style(shell, display);
        shell.setMaximized(place.getMaximized());
        shell.setBounds(place.getBounds());
    }

    void open() {
        shell.open();
        password.setFocus();
    }

    private void unlock() {
        char[] typed = password.getTextChars();
        password.setText("");
        model.unlock(typed, () -> {
            opened.run();
            if (!shell.isDisposed()) {
                shell.dispose();
            }
        });
    }

    private void refresh() {
        if (shell.isDisposed()) {
            return;
        }
        problem.setText(model.problem().replace("&", "&&"));
        enter.setEnabled(!model.busy());
        enter.setText(words.say(model.busy() ? "entering" : "enter"));
        if (!model.busy()) {
            password.setFocus();
        }
    }

    private static Label middle(Label label) {
        label.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false));
        return label;
    }

    private static Label label(Composite parent, String style, String text) {
        Label label = Css.style(new Label(parent, SWT.WRAP), style);
        label.setText(text);
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return label;
    }
}
