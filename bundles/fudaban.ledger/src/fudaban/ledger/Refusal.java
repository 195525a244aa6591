// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger;

import java.util.List;
import java.util.Locale;

/**
 * A request that cannot be granted, said in sentences for the operator: what happened, what it means, what to do next. Nothing was changed.
 *
 * <p>The sentence is looked up by key in a message bundle named {@code messages} in the package of the class that refuses, so that each plug-in
 * keeps its own
 * words in Japanese (default) and English.
 */
public final class Refusal extends Exception implements Word {
    private static final long serialVersionUID = 1L;

    private final transient Class<?> origin;
    private final String key;
    private final transient List<Object> arguments;

    /**
     * @param origin the class whose package holds the message bundle
     * @param key the key of the sentence
     * @param arguments its parameters, for {@link java.text.MessageFormat}; a {@link Word} is said in the language of the sentence; never secrets
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
        Object[] words = arguments.stream()
                .map(each -> each instanceof Word word ? word.in(locale) : each)
                .toArray();
        return Messages.bundle(origin, locale)
                .filter(bundle -> bundle.containsKey(key))
                .map(bundle -> new java.text.MessageFormat(bundle.getString(key), locale).format(words))
                .orElse(key + List.of(words));
    }

    /** The same: a refusal may stand in the sentence of another one. */
    @Override
    public String in(Locale locale) {
        return sentence(locale);
    }

    @Override
    public String getMessage() {
        return sentence(Locale.JAPAN);
    }
}
