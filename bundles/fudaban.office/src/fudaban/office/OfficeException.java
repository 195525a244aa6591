// SPDX-License-Identifier: EPL-2.0
package fudaban.office;

import fudaban.office.internal.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A value that cannot be what was said of it: a date that does not exist, a text that is no reading, a character a
 * charset cannot carry. Its message is a sentence for the operator: what happened, what it means, what to do next.
 */
public class OfficeException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final ArrayList<String> values;

    /**
     * @param key the sentence in the message bundle
     * @param values what the sentence names, in the order of its places
     */
    public OfficeException(String key, Object... values) {
        super(Messages.text(Locale.JAPANESE, key, values));
        this.key = key;
        this.values = Arrays.stream(values).map(String::valueOf).collect(Collectors.toCollection(ArrayList::new));
    }

    /** The key of the sentence, stable across languages; for tests and for callers that react to one kind of error. */
    public final String key() {
        return key;
    }

    /** The sentence in the language asked for; {@link #getMessage()} is the Japanese one. */
    public final String message(Locale locale) {
        return Messages.text(locale, key, values.toArray());
    }

    @Override
    public String getLocalizedMessage() {
        return message(Locale.getDefault(Locale.Category.DISPLAY));
    }
}
