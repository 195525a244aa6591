// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.page;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;

/** The sizes and weights of a control that writes its text itself, all from the font the style sheet gave it. */
public final class Type {
    /** Points between text and caption in the tokens of the theme. */
    private static final int SMALLER = 2;
    /** Points between text and large text. */
    private static final int LARGER = 2;

    private final Control control;
    private final LocalResourceManager fonts;

    /** The fonts live as long as the control. */
    public Type(Control control) {
        this.control = control;
        fonts = new LocalResourceManager(JFaceResources.getResources(control.getDisplay()), control);
    }

    /** As the style sheet says. */
    public Font text() {
        return control.getFont();
    }

    /** Strong text. */
    public Font strong() {
        return fonts.create(FontDescriptor.createFrom(text()).setStyle(SWT.BOLD));
    }

    /** Captions and notes. */
    public Font small() {
        return fonts.create(FontDescriptor.createFrom(text()).increaseHeight(-SMALLER));
    }

    /** Numbers that matter. */
    public Font large() {
        return fonts.create(
                FontDescriptor.createFrom(text()).increaseHeight(LARGER).setStyle(SWT.BOLD));
    }
}
