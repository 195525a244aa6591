// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.piece;

import fudaban.ui.theme.Css;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Texts that stand on a screen, in the styles of the style sheet. An ampersand is shown as one. */
public final class Labels {
    private Labels() {}

    /** One line of text. */
    public static Label of(Composite parent, String style, String text) {
        return text(Css.style(new Label(parent, SWT.NONE), style), text);
    }

    /** Text that breaks into lines; in a grid it takes the width there is. */
    public static Prose wrapped(Composite parent, String style, String text) {
        var prose = Lay.wrapped(new Prose(parent, SWT.LEFT, style));
        prose.setText(text);
        return prose;
    }

    /** Sets a text, ampersands and all. */
    public static Label text(Label label, String text) {
        label.setText(text.replace("&", "&&"));
        return label;
    }

    /** A thin line over the whole width of a grid. */
    public static Label line(Composite parent, int columns) {
        Label line = Css.style(new Label(parent, SWT.NONE), "Line");
        var thin = new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1);
        thin.heightHint = 1;
        line.setLayoutData(thin);
        return line;
    }
}
