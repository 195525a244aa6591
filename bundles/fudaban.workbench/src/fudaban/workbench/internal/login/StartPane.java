// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.login;

import fudaban.ui.access.Access;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.piece.Prose;
import fudaban.ui.print.PrintDesk;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Text;

/** はじめかた: one page at a time. */
final class StartPane extends Composite {
    static final int WIDTH = 480;
    private static final int PROBLEM_HEIGHT = 64;

    private final StartModel model;
    private final PrintDesk printing;
    private final Words words;
    private final Runnable leave;
    private StartModel.Page shown;
    private Prose stage;
    private ProgressBar bar;
    private Button first;
    private Button second;
    private Prose problem;
    private Control begin;

    /**
     * @param printing where the recovery key is printed
     * @param leave goes back to the log-in; null where there is none to go back to
     */
    StartPane(Composite parent, StartModel model, PrintDesk printing, Words words, Runnable leave) {
        super(parent, SWT.NONE);
        this.model = model;
        this.printing = printing;
        this.words = words;
        this.leave = leave;
        Css.style(this, "Surface");
        Lay.grid(this, 1, Space.S);
        refresh();
    }

    /** Shows what the model says. Returns whether the page is another one, so that the window must fit it. */
    boolean refresh() {
        boolean other = shown != model.page();
        if (other) {
            for (Control child : getChildren()) {
                child.dispose();
            }
            shown = model.page();
            first = null;
            second = null;
            begin = null;
            build();
        }
        update(model.page());
        return other;
    }

    private void build() {
        switch (shown) {
            case CHOICE -> choice();
            case SAMPLE -> sample();
            case OWN -> own();
            case DESK -> desk();
            case KEY -> key();
        }
    }

    private void head(String title, String text) {
        wide(Labels.of(this, "Title", words.say(title)));
        prose("Muted", text);
        Lay.fixed(new Label(this, SWT.NONE), 1);
    }

    private Prose prose(String style, String text) {
        Prose prose = Labels.wrapped(this, style, text);
        ((GridData) prose.getLayoutData()).widthHint = WIDTH;
        return prose;
    }

    @Override
    public boolean setFocus() {
        // Also asked while the window goes away and its children have gone.
        return begin == null || begin.isDisposed() ? super.setFocus() : begin.setFocus();
    }

    private void problem() {
        problem = prose("BadText", "");
        var room = (GridData) problem.getLayoutData();
        room.heightHint = PROBLEM_HEIGHT;
        room.verticalAlignment = SWT.TOP;
    }

    private void choice() {
        head("start.title", words.say("start.text"));
        card("sample", "star", model::sample);
        card("own", "file-type-xls", () -> model.show(StartModel.Page.OWN));
        card("desk", "building", () -> model.show(StartModel.Page.DESK));
        problem();
        Composite row = row(leave == null ? 1 : 2);
        Buttons.id(Buttons.plain(row, words.say("start.existing"), this::existing), "start.existing");
        if (leave != null) {
            Buttons.id(Buttons.plain(row, words.say("start.login"), leave), "start.login");
        }
    }

    private void existing() {
        var dialog = new DirectoryDialog(getShell());
        dialog.setText(words.say("existing.title"));
        dialog.setMessage(words.say("existing.text"));
        String chosen = dialog.open();
        if (chosen != null) {
            model.existing(Path.of(chosen));
        }
    }

    private void card(String key, String icon, Runnable action) {
        var card = new ChoiceCard(this, icon, words.say("start." + key), words.say("start." + key + ".note"), action);
        card.setData("id", "start." + key);
        Access.name(card, words.say("start." + key));
        wide(card);
    }

    private void sample() {
        head("start.sample", words.say("sample.text"));
        bar = new ProgressBar(this, SWT.HORIZONTAL);
        Access.name(bar, words.say("start.sample"));
        wide(bar);
        stage = prose("Hint", "");
        problem();
        Composite row = row(1);
        first = Buttons.id(Buttons.plain(row, words.say("sample.stop"), model::cancel), "start.cancel");
    }

    private void own() {
        head("start.own", words.say("own.text"));
        Text password = field("own.password", "", SWT.PASSWORD);
        Text again = field("own.again", "", SWT.PASSWORD);
        problem();
        Composite row = row(2);
        second = back(row);
        first = primary(row, "own.begin", () -> model.own(taken(password), taken(again)));
        begin = password;
    }

    private void desk() {
        head("start.desk", words.say("desk.text"));
        Text folder = field("desk.folder", model.data().toString(), SWT.NONE);
        Composite browse = row(1);
        Buttons.plain(browse, words.say("browse"), () -> {
            var dialog = new DirectoryDialog(getShell());
            dialog.setText(words.say("desk.folder"));
            String chosen = dialog.open();
            if (chosen != null) {
                folder.setText(chosen);
            }
        });
        Text account = field("desk.account", model.account(), SWT.NONE);
        Text password = field("desk.password", "", SWT.PASSWORD);
        Text again = field("desk.again", "", SWT.PASSWORD);
        problem();
        Composite row = row(2);
        second = back(row);
        first = primary(
                row,
                "desk.begin",
                () -> model.desk(folder.getText(), account.getText(), taken(password), taken(again)));
        begin = password;
    }

    private void key() {
        head("key.title", words.say("key.text"));
        var key = Css.style(new Text(this, SWT.READ_ONLY | SWT.BORDER | SWT.CENTER), "Strong");
        key.setText(model.recoveryKey());
        key.setData("id", "start.key");
        Access.name(key, words.say("key.title"));
        wide(key);
        Composite print = row(1);
        second = Buttons.id(Buttons.plain(print, words.say("key.print"), this::print), "start.key.print");
        stage = prose("Hint", "");
        Button kept = tick("key.kept");
        Button[] accept = new Button[1];
        model.contract().ifPresent(contract -> {
            prose(
                    "Muted",
                    words.say(
                            "key.contract",
                            contract.title(),
                            contract.contractNumber(),
                            words.day(contract.validFrom()),
                            words.day(contract.validTo())));
            // It means consent: nobody gives it by not looking.
            accept[0] = tick("key.accept");
            prose("Hint", words.say("key.accept.later"));
        });
        problem();
        Composite row = row(1);
        first = primary(row, "key.go", () -> model.keyKept(accept[0] != null && accept[0].getSelection()));
        first.setEnabled(false);
        kept.addListener(SWT.Selection, event -> first.setEnabled(kept.getSelection() && !model.busy()));
    }

    private void print() {
        if (model.printing()) {
            model.cancel();
        } else {
            printing.choose(getShell(), words.say("sheet.title"), model::print);
        }
    }

    private Button tick(String key) {
        var tick = new Button(this, SWT.CHECK | SWT.WRAP);
        tick.setText(words.say(key));
        tick.setData("id", "start." + key);
        wide(tick);
        return tick;
    }

    private Text field(String key, String value, int style) {
        Labels.of(this, "Caption", words.say(key));
        var text = new Text(this, SWT.BORDER | SWT.SINGLE | style);
        text.setText(value);
        text.setData("id", "start." + key);
        Access.name(text, words.say(key));
        wide(text);
        return text;
    }

    private static char[] taken(Text field) {
        char[] typed = field.getTextChars();
        field.setText("");
        return typed;
    }

    private Composite row(int buttons) {
        var row = new Composite(this, SWT.NONE);
        row.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        return Lay.grid(row, buttons, Space.S);
    }

    private Button back(Composite row) {
        return Buttons.id(
                Buttons.plain(row, words.say("start.back"), () -> model.show(StartModel.Page.CHOICE)), "start.back");
    }

    private Button primary(Composite row, String key, Runnable action) {
        Button button = Buttons.id(Buttons.primary(row, words.say(key), action), "start." + key);
        getShell().setDefaultButton(button);
        return button;
    }

    private static <C extends Control> C wide(C control) {
        var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = WIDTH;
        control.setLayoutData(data);
        return control;
    }

    private void update(StartModel.Page page) {
        problem.setText(model.problem());
        if (page == StartModel.Page.SAMPLE) {
            stage.setText(model.stage());
            bar.setSelection(model.percent());
            first.setEnabled(!model.stopping());
            return;
        }
        if (first != null && page != StartModel.Page.KEY) {
            first.setEnabled(!model.busy());
        }
        if (page == StartModel.Page.KEY) {
            stage.setText(model.stage());
            second.setText(words.say(model.printing() ? "key.print.stop" : "key.print"));
            second.requestLayout();
        }
        if (second != null) {
            second.setEnabled(!model.busy() || model.printing());
        }
    }
}
