// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.history;

import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Before and after side by side, one line for each feature that differs: the preview of an act, the differences of a form. */
public final class ChangeTable extends Composite {
    private static final int NAMES = 128;
    private static final int VALUES = 160;
    /** Lines of one value that are shown; a list of all modules would fill a small screen. */
    private static final int LINES = 4;

    private final Words words = Words.of(ChangeTable.class);

    /** An empty table. */
    public ChangeTable(Composite parent) {
        super(parent, SWT.NONE);
        Css.style(this, "Surface");
        Lay.grid(this, 3, Space.L, Space.XS, 0);
    }

    /** Shows these changes in place of those before; a record that is new has no column of what was. */
    public void show(List<Step.Change> changes) {
        for (Control child : getChildren()) {
            child.dispose();
        }
        if (changes.isEmpty()) {
            span(Labels.wrapped(this, "Muted", words.say("changes.none")), 3);
        } else {
            boolean fresh = changes.stream().allMatch(change -> change.before().isEmpty());
            head(words.say("changes.feature"), NAMES);
            if (!fresh) {
                head(words.say("changes.before"), VALUES);
            }
            span(head(words.say(fresh ? "changes.entered" : "changes.after"), VALUES), fresh ? 2 : 1);
            Labels.line(this, 3);
            changes.forEach(change -> line(change, fresh));
        }
        requestLayout();
    }

    private Label head(String text, int width) {
        return Lay.fixed(Labels.of(this, "Hint", text), width);
    }

    private void line(Step.Change change, boolean fresh) {
        Control name = Labels.wrapped(this, "Muted", change.label());
        ((GridData) name.getLayoutData()).grabExcessHorizontalSpace = false;
        ((GridData) name.getLayoutData()).widthHint = NAMES;
        if (!fresh) {
            value("Muted", change.before());
        }
        span(value("", change.after()), fresh ? 2 : 1);
        Labels.line(this, 3);
    }

    private Control value(String style, String text) {
        if (text.isEmpty()) {
            return Labels.wrapped(this, "Muted", words.say("empty"));
        }
        List<String> lines = text.lines().toList();
        if (lines.size() <= LINES) {
            return Labels.wrapped(this, style, text);
        }
        int first = LINES - 1;
        String shown =
                String.join("\n", lines.subList(0, first)) + "\n" + words.say("changes.more", lines.size() - first);
        Control value = Labels.wrapped(this, style, shown);
        value.setToolTipText(text);
        return value;
    }

    private static void span(Control control, int columns) {
        ((GridData) control.getLayoutData()).horizontalSpan = columns;
    }
}
