// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.theme;

import org.eclipse.e4.ui.css.swt.CSSSWTConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Widget;

/** Gives widgets the class names the style sheets know: Title, Heading, Muted, Caption, Primary, Good, Caution, Bad ... */
public final class Css {
    private Css() {}

    /** Sets the class names of a widget, separated by spaces; the engine applies them before the next paint. */
    public static <W extends Widget> W style(W widget, String classes) {
        if (!classes.equals(widget.getData(CSSSWTConstants.CSS_CLASS_NAME_KEY))) {
            widget.setData(CSSSWTConstants.CSS_CLASS_NAME_KEY, classes);
            widget.reskin(SWT.NONE);
        }
        return widget;
    }

    /** Sets the id by which a style sheet finds one widget. */
    public static <W extends Widget> W id(W widget, String id) {
        widget.setData(CSSSWTConstants.CSS_ID_KEY, id);
        return widget;
    }
}
