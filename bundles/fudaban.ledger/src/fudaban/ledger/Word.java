// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger;

import java.util.Locale;

/** A word of a sentence that differs from language to language: the name of a feature, the title of an act, another sentence. */
@FunctionalInterface
public interface Word {
    /** The word in one language; Japanese where there is no other. */
    String in(Locale locale);
}
