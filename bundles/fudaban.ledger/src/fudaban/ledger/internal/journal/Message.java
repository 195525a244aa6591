// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import fudaban.ledger.Refusal;
import fudaban.ledger.Word;
import java.util.List;
import java.util.Locale;

/**
 * A sentence that is not a refusal: a note or a fault.
 *
 * @param key its key in this package's message bundle
 * @param arguments its parameters
 */
public record Message(String key, List<Object> arguments) implements Word {
    static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }

    /** The sentence in one language. */
    public String sentence(Locale locale) {
        return new Refusal(Message.class, key, arguments.toArray()).sentence(locale);
    }

    @Override
    public String in(Locale locale) {
        return sentence(locale);
    }

    @Override
    public String toString() {
        return sentence(Locale.JAPAN);
    }
}
