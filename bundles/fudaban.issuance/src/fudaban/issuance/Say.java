// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import fudaban.ledger.Word;
import java.util.Locale;

/** A sentence that can be said in each language of the desk. */
@FunctionalInterface
public interface Say extends Word {
    /** The sentence; Japanese for every language but English. */
    String text(Locale locale);

    @Override
    default String in(Locale locale) {
        return text(locale);
    }

    /** A sentence of this topic's message bundle. */
    static Say of(String key, Object... arguments) {
        return locale -> Issuance.refusal(key, arguments).sentence(locale);
    }
}
