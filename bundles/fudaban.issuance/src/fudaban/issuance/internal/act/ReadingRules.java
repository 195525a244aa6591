// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.Issuance;
import fudaban.issuance.act.IssuanceActs.Finding;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationKind;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.issuance.profile.ApplicationField;
import fudaban.model.Person;
import fudaban.office.names.Kana;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EAttribute;

/**
 * Readings and Latin letters of an application against the person's record: a card shows them, so a slip of the pen must not be printed. What the record
 * does not know contradicts nothing, and a 記載事項変更 that brings another name brings its reading too.
 */
final class ReadingRules {
    /** Name of the rule. Its sentences hold what the record says of the person. */
    static final String RULE = "record";

    private ReadingRules() {}

    static void findings(Application application, Person person, List<Finding> found) {
        boolean renames = application.getKind() == ApplicationKind.CHANGE;
        int before = found.size();
        if (!renames || same(application.getFamilyName(), person.getFamilyName())) {
            compare(
                    ApplicationField.FAMILY_KANA,
                    Literals.APPLICATION__FAMILY_KANA,
                    application.getFamilyKana(),
                    person.getFamilyKana(),
                    found);
            compare(
                    ApplicationField.FAMILY_ROMAJI,
                    Literals.APPLICATION__FAMILY_ROMAJI,
                    application.getFamilyRomaji(),
                    person.getFamilyRomaji(),
                    found);
        }
        if (!renames || same(application.getGivenName(), person.getGivenName())) {
            compare(
                    ApplicationField.GIVEN_KANA,
                    Literals.APPLICATION__GIVEN_KANA,
                    application.getGivenKana(),
                    person.getGivenKana(),
                    found);
            compare(
                    ApplicationField.GIVEN_ROMAJI,
                    Literals.APPLICATION__GIVEN_ROMAJI,
                    application.getGivenRomaji(),
                    person.getGivenRomaji(),
                    found);
        }
        // A holder taken over with a card is known by the whole reading only.
        boolean whole = person.getFamilyKana() == null && person.getGivenKana() == null;
        if (found.size() == before && whole && !renames) {
            compare(ApplicationField.KANA, Literals.APPLICATION__KANA, application.getKana(), person.getKana(), found);
        }
    }

    private static void compare(
            ApplicationField field, EAttribute feature, String says, String recorded, List<Finding> found) {
        if (says != null && recorded != null && !plain(says).equals(plain(recorded))) {
            var sentence = Issuance.refusal("check.record", Issuance.refusal("field." + field.name()), says, recorded);
            found.add(new Finding(RULE, feature.getName(), true, sentence.sentence(Locale.JAPAN)));
        }
    }

    /** Without what is only another way of writing the same: width, hiragana, spaces, capitals. */
    private static String plain(String text) {
        return Kana.toKatakana(text).replaceAll("[ \u3000]", "").toUpperCase(Locale.ROOT);
    }

    private static boolean same(String says, String recorded) {
        return recorded == null || recorded.equals(says);
    }
}
