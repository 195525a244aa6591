// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.piece;

import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What is known of something: names at the left, values at the right, values may take several lines. */
public final class Facts extends Composite {
    /**
     * One line.
     *
     * @param label its name
     * @param value its value, already as people read it
     */
    public record Fact(String label, String value) {}

    /** Nothing yet. */
    public Facts(Composite parent) {
        super(parent, SWT.NONE);
        Css.style(this, "Surface");
        Lay.grid(this, 2, Space.L, Space.S, 0);
    }

    /** Shows these lines in place of those before; lines without a value are left out. */
    public void show(List<Fact> facts) {
        for (Control child : getChildren()) {
            child.dispose();
        }
        for (Fact fact : facts) {
            if (!fact.value.isEmpty()) {
                Label label = Labels.of(this, "Muted", fact.label);
                label.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
                Labels.wrapped(this, "", fact.value);
            }
        }
        requestLayout();
    }
}
