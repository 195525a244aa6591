// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.login;

import fudaban.ui.access.Access;
import fudaban.ui.piece.Lay;
import fudaban.ui.print.PrintDesk;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.theme.Themes;
import fudaban.ui.words.Words;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** The log-in: shown before the workbench, runs until a ledger is open or the window is closed. Where there is no desk yet it offers the ways to begin. */
final class LogInWindow {
    private static final int WIDTH = 400;
    private static final int PROBLEM_HEIGHT = 76;

    private final Display display;
    private final LogInModel model;
    private final Words words;
    private final Shell shell;
    private final StartModel start;
    private final PrintDesk printing;
    private Composite form;
    private StartPane pane;
    private boolean starting;
    private Label practice;
    private Text folder;
    private Text account;
    private Text password;
    private Label problem;
    private Button enter;
    private Consumer<Optional<StartModel.Begun>> ended = begun -> {};
    private StartModel.Begun opened;

    /** Builds the window; where the proposed folder holds no desk it begins with the ways to begin. */
    LogInWindow(
            Display display,
            LogInModel model,
            Function<StartModel.Entering, StartModel> beginning,
            PrintDesk printing,
            Words words) {
        this.printing = printing;
        this.display = display;
        this.model = model;
        this.words = words;
        shell = new Shell(display, SWT.CLOSE | SWT.TITLE | SWT.MIN);
        shell.setText(words.say("title"));
        start = beginning.apply(new Leading());
        starting = !model.exists();
        fill();
        model.onChange(this::refresh);
        start.onChange(this::refresh);
        shell.addListener(SWT.Dispose, event -> {
            if (opened == null) {
                start.close();
                ended.accept(Optional.empty());
            }
        });
    }

    /**
     * Shows it and returns. It stays, and says that it is busy, until it is closed by whoever puts something in its place.
     *
     * @param then told once, on the UI thread: the desk that is open, empty when the window was closed without a log-in
     */
    void show(Consumer<Optional<StartModel.Begun>> then) {
        ended = then;
        refresh();
        fit();
        shell.open();
        focus();
    }

    /** Takes it from the screen. */
    void close() {
        shell.dispose();
    }

    /** As large as what it shows, in the upper middle of the screen. */
    private void fit() {
        Lay.present(form, !starting);
        Lay.present(pane, starting);
        Themes.style(shell, display);
        shell.pack();
        var area = display.getPrimaryMonitor().getClientArea();
        var size = shell.getSize();
        shell.setLocation(area.x + (area.width - size.x) / 2, area.y + (area.height - size.y) / 3);
    }

    private void focus() {
        if (starting) {
            pane.setFocus();
        } else {
            shell.setDefaultButton(enter);
            (model.account().isEmpty() ? account : password).setFocus();
        }
    }

    /** Shows the ways to begin, or the log-in. */
    private void begin(boolean ways) {
        starting = ways;
        start.show(StartModel.Page.CHOICE);
        fit();
        focus();
    }

    private void enter(StartModel.Begun begun) {
        if (shell.isDisposed()) {
            begun.desk().ledger().close();
        } else {
            opened = begun;
            shell.setEnabled(false);
            ended.accept(Optional.of(begun));
        }
    }

    /** Where the ways to begin lead to. */
    private final class Leading implements StartModel.Entering {
        @Override
        public void enter(StartModel.Begun begun) {
            LogInWindow.this.enter(begun);
        }

        @Override
        public void logIn(Path data) {
            folder.setText(data.toString());
            begin(false);
        }
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
        form = Lay.grid(Css.style(new Composite(shell, SWT.NONE), "Surface"), 1, Space.XS);
        form.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        form();
        pane = new StartPane(shell, start, printing, words, model.exists() ? () -> begin(false) : null);
        pane.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    private void form() {
        practice = label(form, "Strong", words.say("practice"));
        account = field("account", SWT.NONE, false);
        account.setText(model.account());
        password = field("password", SWT.PASSWORD, false);
        account.addListener(SWT.Modify, event -> model.account(account.getText()));
        problem = label(form, "BadText", "");
        var room = new GridData(SWT.FILL, SWT.TOP, true, false);
        room.widthHint = WIDTH;
        room.heightHint = PROBLEM_HEIGHT;
        room.verticalIndent = 8;
        problem.setLayoutData(room);
        enter = Css.style(new Button(form, SWT.PUSH), "Primary");
        enter.setText(words.say("enter"));
        var wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.heightHint = 36;
        enter.setLayoutData(wide);
        enter.addListener(SWT.Selection, event -> logIn());
        // Below: one desk a machine is the rule, and a path is not what one begins with.
        folder = field("folder", SWT.NONE, true);
        folder.setText(model.folder());
        folder.addListener(SWT.Modify, event -> model.folder(folder.getText()));
        var ways = new Link(form, SWT.NONE);
        ways.setText("<a>" + words.say("start.open") + "</a>");
        ways.setData("id", "login.start");
        var below = new GridData(SWT.CENTER, SWT.CENTER, true, false);
        below.verticalIndent = 8;
        ways.setLayoutData(below);
        ways.addListener(SWT.Selection, event -> begin(true));
    }

    private Text field(String key, int style, boolean browse) {
        Label label = label(form, "Caption", words.say(key));
        ((GridData) label.getLayoutData()).verticalIndent = 8;
        var row = new Composite(form, SWT.NONE);
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
        Access.name(text, words.say(key));
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
        model.logIn(typed, desk -> enter(new StartModel.Begun(desk, Path.of(model.folder()), model.account())));
    }

    private void refresh() {
        if (shell.isDisposed()) {
            return;
        }
        if (pane.refresh() && starting) {
            fit();
            pane.setFocus();
        }
        practice.setVisible(model.practising());
        ((GridData) practice.getLayoutData()).exclude = !model.practising();
        if (!model.password().isEmpty()
                && password.getCharCount() == 0
                && model.problem().isEmpty()) {
            password.setText(model.password());
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
