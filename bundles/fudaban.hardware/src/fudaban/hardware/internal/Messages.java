// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of this bundle; Japanese is the root, so a missing language is Japanese whatever the JVM's locale. */
public final class Messages {
    private static final ResourceBundle.Control ROOT_NEXT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Messages() {}

    /** The sentence with its arguments set in. */
    public static String text(Locale locale, String key, Object... arguments) {
        var bundle = ResourceBundle.getBundle(
                "fudaban.hardware.messages", locale, Messages.class.getClassLoader(), ROOT_NEXT);
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
