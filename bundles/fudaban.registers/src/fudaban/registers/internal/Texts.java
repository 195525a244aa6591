// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words printed on registers and said by verbs, in one language. */
public final class Texts {
    private final ResourceBundle bundle;
    private final Locale locale;

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "fudaban.registers.internal.messages",
                locale,
                Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** In one language. */
    public static Texts of(Locale locale) {
        return new Texts(locale);
    }

    /** The language. */
    public Locale locale() {
        return locale;
    }

    /** A sentence or word. */
    public String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
