// SPDX-License-Identifier: EPL-2.0
package fudaban.office.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of this bundle: {@code messages.properties} is Japanese, {@code messages_en.properties} English. */
public final class Messages {

    // Without this a request for Japanese on an English machine would fall back to the machine's language.
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Messages() {}

    /**
     * One sentence with its values filled in. Numbers are written plainly, without grouping.
     *
     * @throws java.util.MissingResourceException when the key does not exist: an error of the program
     */
    public static String text(Locale locale, String key, Object... values) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "fudaban.office.messages", locale, Messages.class.getClassLoader(), NO_FALLBACK);
        Object[] plain = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            plain[i] = String.valueOf(values[i]);
        }
        return new MessageFormat(bundle.getString(key), locale).format(plain);
    }
}
