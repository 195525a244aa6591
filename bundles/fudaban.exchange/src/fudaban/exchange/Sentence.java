// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A sentence for the operator in Japanese and English: what happened, what it means, what to do next.
 *
 * @param key its key in the messages of this bundle
 * @param values what it names, as texts ({@link Words} are said in the language asked for)
 */
public record Sentence(String key, List<Object> values) {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** Keeps a copy. */
    public Sentence {
        values = List.copyOf(values);
    }

    /** Short form of the constructor; null is said as an empty text. */
    public static Sentence of(String key, Object... values) {
        return new Sentence(
                key, Arrays.stream(values).map(v -> v == null ? "" : v).toList());
    }

    /** The sentence in a language: English for English, Japanese for anything else. */
    public String in(Locale locale) {
        Object[] said = values.stream()
                .map(v -> v instanceof Words words ? words.in(locale) : String.valueOf(v))
                .toArray();
        return new MessageFormat(bundle(locale).getString(key), Locale.ROOT).format(said);
    }

    /** What all sentences are made of. */
    static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "fudaban.exchange.messages", locale, Sentence.class.getClassLoader(), NO_FALLBACK);
    }

    @Override
    public String toString() {
        return in(Locale.JAPANESE);
    }
}
