// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.history;

import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Palette;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** The history of a record, newest first, as a line of events: what was done, by whom and when, and what changed. */
public final class HistoryView extends Composite {
    private static final int TRACK = 20;

    private static final int NAMES = 80;
    /** More changes than this of a new record are folded. */
    private static final int MANY = 3;

    private final Words kit = Words.of(HistoryView.class);
    private Runnable resized = () -> {};

    /** An empty view. */
    public HistoryView(Composite parent) {
        super(parent, SWT.NONE);
        Css.style(this, "Surface");
        var layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        layout.horizontalSpacing = 8;
        setLayout(layout);
    }

    /** Shows these steps in place of those before. */
    public void show(List<Step> steps) {
        clear();
        if (steps.isEmpty()) {
            say(kit.say("none"));
        }
        for (int i = 0; i < steps.size(); i++) {
            track(i == 0, i == steps.size() - 1);
            step(steps.get(i));
        }
        requestLayout();
    }

    /** Shows one sentence instead: why there is nothing. */
    public void sentence(String text) {
        clear();
        say(text);
        requestLayout();
    }

    private void clear() {
        for (var child : getChildren()) {
            child.dispose();
        }
    }

    private void say(String text) {
        span(Labels.wrapped(this, "Muted", text));
    }

    private void track(boolean first, boolean last) {
        var canvas = new Canvas(this, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        Palette palette = Palette.of(canvas);
        var data = new GridData(SWT.CENTER, SWT.FILL, false, true);
        data.widthHint = TRACK;
        data.heightHint = TRACK;
        canvas.setLayoutData(data);
        canvas.addListener(SWT.Paint, event -> {
            var area = canvas.getClientArea();
            int x = area.width / 2;
            int y = TRACK / 2;
            event.gc.setAntialias(SWT.ON);
            event.gc.setForeground(palette.ink("neutral-3"));
            event.gc.drawLine(x, first ? y : 0, x, last ? y : area.height);
            event.gc.setBackground(palette.fill(first ? "accent" : "neutral-5"));
            event.gc.fillOval(x - 4, y - 4, 8, 8);
        });
    }

    private void step(Step step) {
        Composite box = Lay.grid(new Composite(this, SWT.NONE), 2, Space.M, Space.XS, 0);
        ((GridLayout) box.getLayout()).marginBottom = Space.L;
        box.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        span(Labels.wrapped(box, "Strong", step.act()));
        span(Labels.wrapped(box, "Caption", step.when() + "　" + step.who() + "　" + step.entry()));
        boolean entered =
                step.changes().stream().allMatch(change -> change.before().isEmpty());
        if (entered && step.changes().size() > MANY) {
            fold(box, step);
        } else {
            changes(box, step.changes());
        }
    }

    /** What a record began with is long and rarely asked for: shown on demand. */
    private void fold(Composite box, Step step) {
        var link = new Link(box, SWT.NONE);
        link.setText("<a>" + kit.say("entered", step.changes().size()) + "</a>");
        link.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 2, 1));
        link.addListener(SWT.Selection, event -> {
            link.dispose();
            changes(box, step.changes());
            resized.run();
            box.requestLayout();
        });
    }

    private void changes(Composite box, List<Step.Change> changes) {
        for (Step.Change change : changes) {
            Label name = Labels.of(box, "Muted", change.label());
            var left = new GridData(SWT.BEGINNING, SWT.TOP, false, false);
            left.widthHint = NAMES;
            name.setLayoutData(left);
            name.setToolTipText(change.label());
            Labels.wrapped(box, "", value(change));
        }
    }

    private static void span(Control control) {
        ((GridData) control.getLayoutData()).horizontalSpan = 2;
    }

    private String value(Step.Change change) {
        String after = change.after().isEmpty() ? kit.say("empty") : change.after();
        return change.before().isEmpty() ? after : change.before() + " " + kit.say("arrow") + " " + after;
    }

    /** Is told when it takes another height. */
    public void onResized(Runnable listener) {
        resized = listener;
    }
}
