// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.act;

import fudaban.ledger.Receipt;
import fudaban.ui.dialog.Frame;
import fudaban.ui.form.FormView;
import fudaban.ui.history.ChangeTable;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.problem.ProblemPane;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.theme.Themes;
import fudaban.ui.words.Words;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** An act in a dialog: fill in, see what would change and confirm, done. */
public final class ActDialog {
    private static final int WIDTH = 640;
    /** Records shown one by one in the preview. */
    private static final int SHOWN = 10;

    private final ActModel model;
    private final Consumer<Receipt> done;
    private final Words words = Words.of(ActDialog.class);
    private final Frame frame;
    private final StackLayout stack = new StackLayout();
    private final Composite pages;
    private final Composite filling;
    private final FormView form;
    private final ProblemPane problem;
    private final Button back;
    private final Button next;
    private final String verb;
    private final boolean danger;
    private Composite confirming;
    private ConfirmationPane pane;
    private ConfirmationModel shown;
    private ConfirmationModel focused;

    private ActDialog(Shell parent, String title, String verb, boolean danger, ActModel model, Consumer<Receipt> done) {
        this.model = model;
        this.done = done;
        this.verb = verb;
        this.danger = danger;
        frame = new Frame(parent, title);
        pages = Lay.all(new Composite(frame.body(), SWT.NONE));
        pages.setLayout(stack);
        filling = Lay.grid(new Composite(pages, SWT.NONE), 1, Space.S);
        form = Lay.wide(new FormView(filling, model.form()));
        problem = new ProblemPane(frame.body());
        problem.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
        frame.plain(words.say("leave"), frame::close);
        back = frame.plain(words.say("back"), model::back);
        next = danger ? frame.danger(words.say("check"), this::next) : frame.primary(words.say("check"), this::next);
        next.setData("id", "act.next");
        back.setData("id", "act.back");
        stack.topControl = filling;
        model.onChange(this::refresh);
    }

    /**
     * Opens it and returns.
     *
     * @param title what is done, to stand at the head
     * @param verb on the button that submits
     * @param danger whether it cannot be taken back
     * @param done is told the ledger's answer
     * @return the window, for tests
     */
    public static Frame open(
            Shell parent, String title, String verb, boolean danger, ActModel model, Consumer<Receipt> done) {
        var dialog = new ActDialog(parent, title, verb, danger, model, done);
        dialog.refresh();
        dialog.frame.open(WIDTH);
        if (model.form().fields().isEmpty()) {
            model.check();
        } else {
            dialog.form.setFocus();
        }
        return dialog.frame;
    }

    private void next() {
        if (model.stage() == ActModel.Stage.FILLING) {
            if (form.attempt()) {
                model.check();
            }
        } else if (model.stage() == ActModel.Stage.CONFIRMING && pane.attempt()) {
            model.run(pane.password());
        }
    }

    private void refresh() {
        if (frame.shell().isDisposed()) {
            return;
        }
        if (model.stage() == ActModel.Stage.DONE) {
            frame.close();
            done.accept(model.receipt().orElseThrow());
            return;
        }
        boolean waiting = model.stage() == ActModel.Stage.CHECKING || model.stage() == ActModel.Stage.RUNNING;
        boolean second = model.stage() == ActModel.Stage.CONFIRMING || model.stage() == ActModel.Stage.RUNNING;
        if (second && shown != model.confirmation().orElseThrow()) {
            confirm();
        }
        stack.topControl = second ? confirming : filling;
        Lay.present(back, second && !model.form().fields().isEmpty());
        back.setEnabled(!waiting);
        next.setEnabled(!waiting);
        next.setText(waiting ? words.say("waiting") : second ? verb : words.say("check"));
        model.problem().ifPresent(problem::show);
        Lay.present(problem, model.problem().isPresent());
        fit();
        if (model.stage() == ActModel.Stage.CONFIRMING && focused != shown) {
            focused = shown;
            focus();
        }
    }

    /** Enter goes on: to what is asked, else to the verb; not where it could not be taken back. */
    private void focus() {
        if (shown.chosen() != ConfirmationModel.Way.NONE) {
            pane.setFocus();
        } else if (!danger) {
            next.setFocus();
        }
    }

    private void confirm() {
        shown = model.confirmation().orElseThrow();
        if (confirming != null) {
            confirming.dispose();
        }
        confirming = Css.style(Lay.grid(new Composite(pages, SWT.NONE), 1, Space.M), "Surface");
        if (!model.about().isEmpty()) {
            Labels.wrapped(confirming, "Plain", model.about());
        }
        Labels.of(confirming, "Strong", words.say("planned"));
        List<ActModel.Alike> planned = model.alike();
        for (ActModel.Alike each : planned.subList(0, Math.min(SHOWN, planned.size()))) {
            if (!each.what().title().isEmpty() && planned.size() > 1) {
                Labels.of(confirming, "Muted", each.what().title());
            }
            Lay.wide(new ChangeTable(confirming)).show(each.what().changes());
            if (each.records() > 1) {
                Labels.of(confirming, "Muted", words.say("planned.alike", each.records()));
            }
        }
        int more =
                planned.stream().skip(SHOWN).mapToInt(ActModel.Alike::records).sum() + model.beyond();
        if (more > 0) {
            Labels.of(confirming, "Muted", words.say("planned.more", more));
        }
        pane = Lay.wide(new ConfirmationPane(confirming, shown));
        Themes.style(confirming, confirming.getDisplay());
    }

    private void fit() {
        pages.layout(true, true);
        frame.fit();
    }
}
