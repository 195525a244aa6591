// SPDX-License-Identifier: EPL-2.0
package fudaban.document.internal.text;

import fudaban.document.text.FontProvider;
import fudaban.document.text.FontStack;
import org.osgi.service.component.annotations.Component;

/** Hands out the shipped fonts. */
@Component
public final class ShippedFontProvider implements FontProvider {
    private final FontStack fonts = FontStack.shipped();

    @Override
    public FontStack fonts() {
        return fonts;
    }
}
