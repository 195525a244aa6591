// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.spi;

import java.util.Set;

/** How texts are sorted and searched: handed to the ledger so that it knows nothing of Japanese. Keys are separate; the value itself is never changed. */
public interface TextKeys {
    /** A key whose binary order (of its ASCII characters) is the order people expect. At most 200 characters. */
    String sortKey(String text);

    /** The 2-grams of the folded text under which it is found; single characters where it has only one. */
    Set<String> grams(String text);

    /** Folds a text for comparing search hits. */
    String fold(String text);
}
