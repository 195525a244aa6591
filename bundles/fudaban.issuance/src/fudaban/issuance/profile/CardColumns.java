// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.profile;

import fudaban.model.CredentialKind;
import fudaban.model.CredentialState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How lists of existing cards are read at the initial load.
 *
 * @param headers the column headings by which each field is recognised
 * @param needed fields without whose column a list is refused
 * @param kinds words for the kind of card
 * @param states words for its state; only ISSUED, ACTIVE, SUSPENDED, RETIRED and DESTROYED can be taken over
 */
public record CardColumns(
        Map<CardField, List<String>> headers,
        List<CardField> needed,
        Map<String, CredentialKind> kinds,
        Map<String, CredentialState> states) {
    /** The kind a word means; empty words mean a staff card. */
    public Optional<CredentialKind> kind(String word) {
        return word == null || word.isBlank()
                ? Optional.of(CredentialKind.STAFF_CARD)
                : Optional.ofNullable(kinds.get(word.strip()));
    }

    /** The state a word means; empty words mean that the card is in use. */
    public Optional<CredentialState> state(String word) {
        return word == null || word.isBlank()
                ? Optional.of(CredentialState.ACTIVE)
                : Optional.ofNullable(states.get(word.strip()));
    }
}
