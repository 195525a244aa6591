// SPDX-License-Identifier: EPL-2.0
package fudaban.document;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * One thing that is wrong with a document or an input file, sayable in Japanese and English.
 *
 * @param key the sentence's key in this package's message bundle
 * @param arguments what the sentence names (line, column, characters ...), in the sentence's order; a problem is said in the same language
 */
public record Problem(String key, List<Object> arguments) {
    /** Keeps a copy of the arguments. */
    public Problem {
        arguments = List.copyOf(arguments);
    }

    /**
     * Short form of the constructor.
     *
     * @param key the sentence's key
     * @param arguments what the sentence names
     * @return the problem
     */
    public static Problem of(String key, Object... arguments) {
        return new Problem(key, Arrays.asList(arguments));
    }

    /**
     * The sentence: what happened, what it means, what to do next.
     *
     * @param locale English for English, anything else is Japanese
     * @return the sentence
     */
    public String text(Locale locale) {
        // Japanese is the root bundle; without NO_FALLBACK a desk with an English system locale would never see it.
        var bundle = ResourceBundle.getBundle(
                "fudaban.document.messages",
                locale,
                Problem.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Object[] said = arguments.stream()
                .map(each -> each instanceof Problem problem ? problem.text(locale) : each)
                .toArray();
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(said);
    }
}
