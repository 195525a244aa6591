// SPDX-License-Identifier: EPL-2.0
package fudaban.office;

import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Predicate;

/**
 * Finds which sentence of a message bundle a text was made of, and the values it was made with: for texts that are kept in one language and read in another.
 * Safe for use by several threads.
 */
public final class SentenceForms {
    private final List<Form> forms;

    private record Form(String key, MessageFormat format) {}

    /**
     * A sentence that was found.
     *
     * @param key of the sentence in its bundle
     * @param values by their numbers; empty texts where the sentence leaves one out
     * @param rest what follows the sentence
     */
    public record Found(String key, List<String> values, String rest) {}

    /**
     * @param bundle in the language in which the texts are kept
     * @param wanted which of its keys
     */
    public SentenceForms(ResourceBundle bundle, Predicate<String> wanted) {
        // The longest first: a short sentence may begin like a long one.
        forms = bundle.keySet().stream()
                .filter(wanted)
                .sorted(Comparator.comparing(
                        (String key) -> -bundle.getString(key).length()))
                .map(key -> new Form(key, new MessageFormat(bundle.getString(key), Locale.ROOT)))
                .toList();
    }

    /** The sentence that is the whole text. */
    public Optional<Found> whole(String text) {
        return beginning(text, String::isEmpty);
    }

    /** The sentence with which the text begins, where what follows it may follow it. */
    public synchronized Optional<Found> beginning(String text, Predicate<String> rest) {
        for (Form form : forms) {
            var end = new ParsePosition(0);
            Object[] values = form.format().parse(text, end);
            if (values != null && rest.test(text.substring(end.getIndex()))) {
                List<String> said = Arrays.stream(values)
                        .map(value -> value == null ? "" : value.toString())
                        .toList();
                return Optional.of(new Found(form.key(), said, text.substring(end.getIndex())));
            }
        }
        return Optional.empty();
    }
}
