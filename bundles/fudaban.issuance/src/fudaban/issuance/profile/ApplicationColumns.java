// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.profile;

import fudaban.issuance.model.ApplicationKind;
import fudaban.model.CredentialKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How tables of applications are read: a profile, because every unit sends its own table.
 *
 * @param headers the column headings by which each field is recognised; compared folded (width, case and spaces do not matter)
 * @param needed fields without whose column a table is refused as a whole
 * @param kinds words for the kind of application
 * @param cardKinds words for the kind of card
 */
public record ApplicationColumns(
        Map<ApplicationField, List<String>> headers,
        List<ApplicationField> needed,
        Map<String, ApplicationKind> kinds,
        Map<String, CredentialKind> cardKinds) {
    /** The kind a word means; empty words mean a new card. */
    public Optional<ApplicationKind> kind(String word) {
        return word == null || word.isBlank()
                ? Optional.of(ApplicationKind.NEW)
                : Optional.ofNullable(kinds.get(word.strip()));
    }

    /** The kind of card a word means; empty words mean a staff card. */
    public Optional<CredentialKind> cardKind(String word) {
        return word == null || word.isBlank()
                ? Optional.of(CredentialKind.STAFF_CARD)
                : Optional.ofNullable(cardKinds.get(word.strip()));
    }
}
