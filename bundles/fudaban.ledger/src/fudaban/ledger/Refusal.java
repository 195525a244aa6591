// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * A request that cannot be granted, said in sentences for the operator: what happened, what it means, what to do next. Nothing was changed.
 *
 * <p>The sentence is looked up by key in a message bundle named {@code messages} in the package of the class that refuses, so that each plug-in
 * keeps its own
 * words in Japanese (default) and English.
 */
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Class<?> origin;
    private final String key;
    private final transient List<Object> arguments;

    /**
     * @param origin the class whose package holds the message bundle
     * @param key the key of the sentence
     * @param arguments its parameters, for {@link java.text.MessageFormat}; never secrets
     */
    public Refusal(Class<?> origin, String key, Object... arguments) {
        super(key);
        this.origin = origin;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The same with the failure below it as the cause. */
    public Refusal(Throwable cause, Class<?> origin, String key, Object... arguments) {
        this(origin, key, arguments);
        initCause(cause);
    }

    /** The key of the sentence: stable, for tests and programs. */
    public String key() {
        return key;
    }

    /** The sentence in one language; the bare key with its arguments where a bundle lacks it. */
    public String sentence(Locale locale) {
        try {
            var bundle = ResourceBundle.getBundle(
                    origin.getPackageName() + ".messages",
                    locale,
                    origin.getClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            return new java.text.MessageFormat(bundle.getString(key), locale).format(arguments.toArray());
        } catch (MissingResourceException missing) {
            return key + arguments;
        }
    }

    @Override
    public String getMessage() {
        return sentence(Locale.JAPAN);
    }
}
