// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.check;

import fudaban.issuance.model.ApplicationKind;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.issuance.profile.ApplicationColumns;
import fudaban.issuance.profile.ApplicationField;
import fudaban.ledger.query.Row;
import fudaban.model.CredentialKind;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;

/**
 * An application as the rules see it.
 *
 * @param row the record, unmasked
 * @param photo the photo's file; empty where there is none
 */
public record Subject(Row row, Optional<byte[]> photo) {
    private static final Map<ApplicationField, EAttribute> FEATURES = Map.ofEntries(
            Map.entry(ApplicationField.KIND, Literals.APPLICATION__KIND_TEXT),
            Map.entry(ApplicationField.STAFF_NUMBER, Literals.APPLICATION__STAFF_NUMBER),
            Map.entry(ApplicationField.NAME, Literals.APPLICATION__DISPLAY_NAME),
            Map.entry(ApplicationField.FAMILY_NAME, Literals.APPLICATION__FAMILY_NAME),
            Map.entry(ApplicationField.GIVEN_NAME, Literals.APPLICATION__GIVEN_NAME),
            Map.entry(ApplicationField.KANA, Literals.APPLICATION__KANA),
            Map.entry(ApplicationField.FAMILY_KANA, Literals.APPLICATION__FAMILY_KANA),
            Map.entry(ApplicationField.GIVEN_KANA, Literals.APPLICATION__GIVEN_KANA),
            Map.entry(ApplicationField.FAMILY_ROMAJI, Literals.APPLICATION__FAMILY_ROMAJI),
            Map.entry(ApplicationField.GIVEN_ROMAJI, Literals.APPLICATION__GIVEN_ROMAJI),
            Map.entry(ApplicationField.FORMER_FAMILY_NAME, Literals.APPLICATION__FORMER_FAMILY_NAME),
            Map.entry(ApplicationField.UNIT, Literals.APPLICATION__UNIT_NAME),
            Map.entry(ApplicationField.TITLE, Literals.APPLICATION__TITLE),
            Map.entry(ApplicationField.BIRTH, Literals.APPLICATION__BIRTH_TEXT),
            Map.entry(ApplicationField.CARD_KIND, Literals.APPLICATION__CARD_KIND_TEXT),
            Map.entry(ApplicationField.DESTINATION, Literals.APPLICATION__DESTINATION),
            Map.entry(ApplicationField.CAUSE, Literals.APPLICATION__CAUSE),
            Map.entry(ApplicationField.REASON, Literals.APPLICATION__REASON));

    /** The text of a field; empty where there is none. */
    public String text(ApplicationField field) {
        EAttribute feature = FEATURES.get(field);
        return feature == null ? "" : row.text(feature);
    }

    /** The kind of application its word means; 新規 where the word is none. */
    ApplicationKind kind(ApplicationColumns words) {
        return words.kind(text(ApplicationField.KIND)).orElse(ApplicationKind.NEW);
    }

    /** Whether a face is printed for it: not for 返納, and not where somebody's own card is registered. */
    boolean printed(ApplicationColumns words) {
        return kind(words) != ApplicationKind.RETURN
                && words.cardKind(text(ApplicationField.CARD_KIND)).orElse(CredentialKind.STAFF_CARD)
                        != CredentialKind.OWN_CARD;
    }

    /** The date of birth where it could be understood. */
    public Optional<LocalDate> birth() {
        return Optional.ofNullable((LocalDate) row.get(Literals.APPLICATION__BIRTH));
    }

    /** The feature's name as defects give it; empty for fields that are no feature. */
    static String feature(ApplicationField field) {
        EAttribute feature = FEATURES.get(field);
        return feature == null ? "" : feature.getName();
    }
}
