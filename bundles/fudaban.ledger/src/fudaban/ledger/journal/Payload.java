// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.journal;

import java.util.List;
import java.util.Map;

/**
 * The part of an entry that may be erased: input and, for each record, before and after with one random salt. Kept encrypted.
 *
 * @param entry number of the entry in its desk's chain
 * @param inputSalt 32 random bytes as hex; null once erased
 * @param input the input as canonical JSON; null once erased
 * @param changes one for each record, in the order of the chain entry
 */
public record Payload(long entry, String inputSalt, String input, List<RecordChange> changes) {
    public Payload {
        changes = List.copyOf(changes);
    }

    /**
     * What became of one record. Values are texts as {@code ValueText} writes them; secret features appear with the value {@code "changed"} only.
     *
     * @param id the record's id
     * @param type package and class, e.g. {@code model.Person}
     * @param version the version after the entry
     * @param salt 32 random bytes as hex; null once erased
     * @param before feature name to text, only features that changed; empty for a new record; null once erased
     * @param after feature name to text, only features that changed; a feature that became empty is absent; null once erased
     * @param removed whether the record ended with this entry
     */
    public record RecordChange(
            String id,
            String type,
            long version,
            String salt,
            Map<String, String> before,
            Map<String, String> after,
            boolean removed) {
        /** Whether value and salt were erased. */
        public boolean erased() {
            return salt == null;
        }
    }
}
