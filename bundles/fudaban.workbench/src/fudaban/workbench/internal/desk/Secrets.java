// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.desk;

import fudaban.ui.access.Access;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Fields for passwords. */
final class Secrets {
    private static final int LABELS = 128;

    private Secrets() {}

    /** A field with its label at the left. */
    static Text field(Composite parent, String label, String id) {
        Lay.fixed(Labels.of(parent, "", label), LABELS);
        var text = Lay.wide(new Text(parent, SWT.BORDER | SWT.PASSWORD));
        text.setData("id", id);
        return Access.name(text, label);
    }

    /** What was typed; it stands in the field no longer. */
    static char[] taken(Text field) {
        char[] typed = field.getTextChars();
        field.setText("");
        return typed;
    }
}
