// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.print;

import fudaban.ui.access.Access;
import fudaban.ui.dialog.Frame;
import fudaban.ui.piece.Badge;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.piece.Prose;
import fudaban.ui.print.PrinterChoice.Line;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;

/** Shows a {@link PrinterChoice}: arrow keys choose among the printers, Tab goes to the copies, Enter prints. */
final class PrinterChooser {
    private static final int WIDTH = 480;
    private static final int HIGHEST = 320;
    private static final int COPIES = 96;
    /** Below the name of a printer, beside its round button. */
    private static final int INDENT = 24;

    private final Words words;
    private final PrinterChoice model;
    private final Frame frame;
    private final ScrolledComposite scroll;
    private final List<Button> radios = new ArrayList<>();
    private final Prose problem;
    private final Spinner copies;
    private final Prose hint;
    private final Button print;
    private List<Line> shown = List.of();
    private boolean reading;
    private boolean asked;

    private PrinterChooser(Shell parent, PrinterChoice model, String title, Words words, Runnable chosen) {
        this.model = model;
        this.words = words;
        frame = new Frame(parent, words.say("choose.title", title));
        scroll = Css.style(new ScrolledComposite(frame.body(), SWT.V_SCROLL), "Surface");
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        Lay.all(scroll);
        problem = Labels.wrapped(frame.body(), "Hint", "");
        Composite number = Lay.grid(new Composite(frame.body(), SWT.NONE), 3, Space.M);
        Lay.wide(number);
        var label = new Label(number, SWT.NONE);
        label.setText(words.say("choose.copies"));
        copies = Lay.fixed(new Spinner(number, SWT.BORDER), COPIES);
        copies.setValues(model.copies(), 1, PrinterChoice.MOST_COPIES, 0, 1, 10);
        copies.setData("id", "printer.copies");
        Access.name(copies, words.say("choose.copies"));
        copies.addListener(SWT.Modify, event -> model.copies(copies.getSelection()));
        hint = Labels.wrapped(number, "Hint", "");
        frame.plain(words.say("choose.leave"), frame::close).setData("id", "printer.leave");
        print = frame.primary(words.say("choose.print"), () -> {
            asked = true;
            frame.close();
        });
        print.setData("id", "printer.print");
        model.onChange(this::refresh);
        frame.onClose(() -> {
            if (asked) {
                // The window has gone first: what is asked next may be modal itself.
                parent.getDisplay().asyncExec(chosen);
            }
        });
    }

    /**
     * Opens it and returns.
     *
     * @param title what is printed
     * @param chosen is told when a printer was chosen; the model says which
     */
    static Frame open(Shell parent, PrinterChoice model, String title, Words words, Runnable chosen) {
        var chooser = new PrinterChooser(parent, model, title, words, chosen);
        chooser.refresh();
        chooser.frame.open(WIDTH);
        chooser.focus();
        return chooser.frame;
    }

    private void focus() {
        radios.stream().filter(Button::getSelection).findFirst().ifPresent(Button::setFocus);
    }

    private void refresh() {
        if (frame.shell().isDisposed()) {
            return;
        }
        boolean other = scroll.getContent() == null || reading != model.reading() || !shown.equals(model.lines());
        if (other) {
            fill();
        }
        for (int i = 0; i < radios.size(); i++) {
            radios.get(i).setSelection(shown.get(i).id().equals(model.chosen()));
        }
        problem.setText(model.failure());
        // Where there are other printers it is no obstacle.
        Css.style(problem, model.lines().size() > 1 ? "Hint" : "HintBad");
        Lay.present(problem, !model.failure().isEmpty());
        copies.setEnabled(model.asksCopies());
        hint.setText(model.asksCopies() ? "" : words.say("choose.copies.system"));
        print.setEnabled(model.ready());
        if (other && frame.shell().isVisible()) {
            var size = frame.shell().getSize();
            frame.shell().setSize(size.x, frame.shell().computeSize(size.x, SWT.DEFAULT, true).y);
            focus();
        }
        frame.shell().layout(true, true);
    }

    private void fill() {
        shown = model.lines();
        reading = model.reading();
        radios.clear();
        if (scroll.getContent() != null) {
            scroll.getContent().dispose();
        }
        Composite page = Css.style(Lay.grid(new Composite(scroll, SWT.NONE), 2, Space.M, 0, 0), "Surface");
        Access.name(page, words.say("choose.printers"));
        if (model.reading()) {
            Lay.wide(Labels.of(page, "Muted", words.say("choose.reading")), 2);
        }
        for (Line line : shown) {
            line(page, line);
        }
        scroll.setContent(page);
        var size = page.computeSize(WIDTH, SWT.DEFAULT, true);
        scroll.setMinSize(SWT.DEFAULT, size.y);
        ((GridData) scroll.getLayoutData()).heightHint = Math.min(HIGHEST, size.y);
    }

    private void line(Composite page, Line line) {
        var radio = new Button(page, SWT.RADIO);
        radio.setText(line.title());
        radio.setData("id", "printer." + line.id());
        radio.setEnabled(line.usable());
        Access.name(
                radio, String.join("　", line.title(), line.badge(), line.note()).strip());
        var room = new GridData(SWT.FILL, SWT.CENTER, true, false);
        room.verticalIndent = radios.isEmpty() ? 0 : Space.S;
        radio.setLayoutData(room);
        radio.addListener(SWT.Selection, event -> {
            if (radio.getSelection() && !line.id().equals(model.chosen())) {
                model.choose(line.id());
            }
        });
        Control badge = line.badge().isEmpty() ? new Label(page, SWT.NONE) : new Badge(page, line.badge(), line.tone());
        var place = new GridData(SWT.END, SWT.CENTER, false, false);
        place.verticalIndent = room.verticalIndent;
        // Rows are as high as a badge, with and without one.
        place.heightHint = Space.XL;
        badge.setLayoutData(place);
        radios.add(radio);
        if (!line.note().isEmpty()) {
            Prose note = Labels.wrapped(page, line.warns() ? "HintCaution" : "Hint", line.note());
            var data = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
            data.horizontalIndent = INDENT;
            data.widthHint = WIDTH - INDENT;
            note.setLayoutData(data);
        }
    }
}
