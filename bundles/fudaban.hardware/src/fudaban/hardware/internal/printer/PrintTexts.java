// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.internal.printer;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences about printing; Japanese is the root, so a missing language is Japanese whatever the JVM's locale. */
public final class PrintTexts {
    private static final ResourceBundle.Control ROOT_NEXT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private PrintTexts() {}

    /** The sentence with its arguments set in. */
    public static String text(Locale locale, String key, Object... arguments) {
        var bundle = ResourceBundle.getBundle(
                "fudaban.hardware.printer.messages", locale, PrintTexts.class.getClassLoader(), ROOT_NEXT);
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** Sentences in one line: Japanese stands without gaps. */
    public static String joined(Locale locale, String... sentences) {
        return String.join(Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? " " : "", sentences);
    }
}
