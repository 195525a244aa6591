// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import fudaban.ledger.journal.Entry;

/**
 * An entry as the mirror holds it.
 *
 * @param number the number in its line
 * @param line its line, not trusted yet
 * @param hash the hash kept beside it
 * @param sealed its sealed payload; null where it is missing or damaged
 */
public record MirrorCopy(long number, String line, String hash, byte[] sealed) {
    /**
     * The entry.
     *
     * @throws IllegalArgumentException when the line is none
     */
    public Entry entry() {
        return Entry.parse(line);
    }
}
