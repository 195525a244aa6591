// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.theme.internal;

import fudaban.ui.theme.Palette;
import org.eclipse.e4.ui.css.core.engine.CSSEngine;
import org.eclipse.e4.ui.css.swt.properties.AbstractCSSPropertySWTHandler;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.w3c.dom.css.CSSValue;

/** Hands the properties {@code palette-TOKEN} of the style sheet to the {@link Palette} of a control. */
public final class PaletteHandler extends AbstractCSSPropertySWTHandler {
    private static final String PREFIX = "palette-";

    @Override
    protected void applyCSSProperty(Control control, String property, CSSValue value, String pseudo, CSSEngine engine)
            throws Exception {
        if (engine.convert(value, Color.class, control.getDisplay()) instanceof Color color) {
            Palette.of(control).set(property.substring(PREFIX.length()), color);
        }
    }

    @Override
    protected String retrieveCSSProperty(Control control, String property, String pseudo, CSSEngine engine) {
        return null;
    }
}
