// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.history;

import fudaban.ui.theme.Css;
import fudaban.ui.theme.Palette;
import fudaban.ui.words.Words;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The history of a record, newest first, as a line of events: what was done, by whom and when, and what changed. */
public final class HistoryView extends Composite {
    private static final int TRACK = 20;

    private final Words kit = Words.of(HistoryView.class);

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
        Label label = Css.style(new Label(this, SWT.WRAP), "Muted");
        label.setText(text);
        label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
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
        var box = new Composite(this, SWT.NONE);
        var layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.marginBottom = 16;
        layout.verticalSpacing = 4;
        layout.horizontalSpacing = 8;
        box.setLayout(layout);
        box.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        line(box, "Strong", step.act(), 3);
        line(box, "Caption", step.when() + "　" + step.who() + "　" + step.entry(), 3);
        for (Step.Change change : step.changes()) {
            Label name = Css.style(new Label(box, SWT.NONE), "Muted");
            name.setText(change.label());
            name.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
            line(box, "", value(change), 2);
        }
    }

    private String value(Step.Change change) {
        String after = change.after().isEmpty() ? kit.say("empty") : change.after();
        return change.before().isEmpty() ? after : change.before() + " " + kit.say("arrow") + " " + after;
    }

    private static void line(Composite parent, String style, String text, int span) {
        Label label = Css.style(new Label(parent, SWT.WRAP), style);
        label.setText(text.replace("&", "&&"));
        label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, span, 1));
    }
}
