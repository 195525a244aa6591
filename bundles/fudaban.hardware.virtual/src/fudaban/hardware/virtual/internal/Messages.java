// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.virtual.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of this bundle; Japanese is the root, whatever the JVM's locale. */
public final class Messages {
    private static final ResourceBundle.Control ROOT_NEXT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Messages() {}

    /** A text in the language of the program. */
    public static String text(String key, Object... arguments) {
        return text(Locale.getDefault(), key, arguments);
    }

    /** A text in a language. */
    public static String text(Locale locale, String key, Object... arguments) {
        var bundle = ResourceBundle.getBundle(
                "fudaban.hardware.virtual.messages", locale, Messages.class.getClassLoader(), ROOT_NEXT);
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
