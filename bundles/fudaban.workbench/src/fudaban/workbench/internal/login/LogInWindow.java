// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.login;

import fudaban.ledger.Desk;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Themes;
import fudaban.ui.words.Words;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** The log-in: shown before the workbench, runs until a ledger is open or the window is closed. */
public final class LogInWindow {
    private static final int WIDTH = 400;
    private static final int PROBLEM_HEIGHT = 76;

    private final Display display;
    private final LogInModel model;
    private final Words words;
    private final Shell shell;
    private Text folder;
    private Text account;
    private Text password;
    private Label problem;
    private Button enter;
    private Desk.Opened opened;

    /** Builds the window. */
    public LogInWindow(Display display, LogInModel model, Words words) {
        this.display = display;
        this.model = model;
        this.words = words;
        shell = new Shell(display, SWT.CLOSE | SWT.TITLE | SWT.MIN);
        shell.setText(words.say("title"));
        fill();
        model.onChange(this::refresh);
    }

    /** Shows it and waits. Empty when it was closed without a log-in. */
    public Optional<Desk.Opened> run() {
        refresh();
        Themes.style(shell, display);
        shell.pack();
        var area = display.getPrimaryMonitor().getClientArea();
        var size = shell.getSize();
        shell.setLocation(area.x + (area.width - size.x) / 2, area.y + (area.height - size.y) / 3);
        shell.open();
        (model.account().isEmpty() ? account : password).setFocus();
        while (!shell.isDisposed()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        return Optional.ofNullable(opened);
    }

    private void fill() {
        var layout = new GridLayout();
        layout.marginWidth = 32;
        layout.marginHeight = 28;
        layout.verticalSpacing = 4;
        shell.setLayout(layout);
        label(shell, "Title", words.say("product"));
        label(shell, "Muted", words.say("subtitle"));
        space(12);
        folder = field("folder", SWT.NONE, true);
        folder.setText(model.folder());
        account = field("account", SWT.NONE, false);
        account.setText(model.account());
        password = field("password", SWT.PASSWORD, false);
        folder.addListener(SWT.Modify, event -> model.folder(folder.getText()));
        account.addListener(SWT.Modify, event -> model.account(account.getText()));
        problem = label(shell, "BadText", "");
        var room = new GridData(SWT.FILL, SWT.TOP, true, false);
        room.widthHint = WIDTH;
        room.heightHint = PROBLEM_HEIGHT;
        room.verticalIndent = 8;
        problem.setLayoutData(room);
        enter = Css.style(new Button(shell, SWT.PUSH), "Primary");
        enter.setText(words.say("enter"));
        var wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.heightHint = 36;
        enter.setLayoutData(wide);
        enter.addListener(SWT.Selection, event -> logIn());
        shell.setDefaultButton(enter);
    }

    private Text field(String key, int style, boolean browse) {
        Label label = label(shell, "Caption", words.say(key));
        ((GridData) label.getLayoutData()).verticalIndent = 8;
        var row = new Composite(shell, SWT.NONE);
        var layout = new GridLayout(browse ? 2 : 1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        var text = new Text(row, SWT.BORDER | SWT.SINGLE | style);
        text.setData("id", "login." + key);
        var wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = WIDTH / 2;
        text.setLayoutData(wide);
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = words.say(key);
            }
        });
        if (browse) {
            var button = new Button(row, SWT.PUSH);
            button.setText(words.say("browse"));
            button.addListener(SWT.Selection, event -> browse());
        }
        return text;
    }

    private void browse() {
        var dialog = new DirectoryDialog(shell);
        dialog.setText(words.say("folder"));
        dialog.setFilterPath(model.folder());
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    private void logIn() {
        char[] typed = password.getTextChars();
        password.setText("");
        model.logIn(typed, desk -> {
            opened = desk;
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
        problem.setToolTipText(model.problem());
        enter.setEnabled(model.ready());
        enter.setText(words.say(model.busy() ? "entering" : "enter"));
        if (!model.busy() && !model.problem().isEmpty() && model.ready()) {
            password.setFocus();
        }
    }

    private void space(int height) {
        var data = new GridData();
        data.heightHint = height;
        new Label(shell, SWT.NONE).setLayoutData(data);
    }

    private static Label label(Composite parent, String style, String text) {
        Label label = Css.style(new Label(parent, SWT.WRAP), style);
        label.setText(text);
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return label;
    }
}
