// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.internal;

import static fudaban.model.ModelPackage.Literals.*;

import fudaban.personnel.PersonRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.ecore.EAttribute;

/** Which feature of a person each value of a row is. */
final class Features {
    private final List<Feature> all = new ArrayList<>();

    Features() {
        add(PERSON__STAFF_NUMBER, PersonRow::staffNumber);
        add(PERSON__FAMILY_NAME, PersonRow::familyName);
        add(PERSON__GIVEN_NAME, PersonRow::givenName);
        add(PERSON__FAMILY_KANA, PersonRow::familyKana);
        add(PERSON__GIVEN_KANA, PersonRow::givenKana);
        add(PERSON__FAMILY_ROMAJI, PersonRow::familyRomaji);
        add(PERSON__GIVEN_ROMAJI, PersonRow::givenRomaji);
        add(PERSON__FORMER_FAMILY_NAME, PersonRow::formerFamilyName);
        add(PERSON__COMMON_NAME, PersonRow::commonName);
        add(PERSON__SUBSTITUTE_NAME, PersonRow::substituteName);
        add(PERSON__BIRTH, PersonRow::birth);
        add(PERSON__ORGANIZATION, PersonRow::organization);
        add(PERSON__UNIT_NAME, PersonRow::unitName);
        add(PERSON__TITLE, PersonRow::title);
        add(PERSON__EXTENSION, PersonRow::extension);
        add(PERSON__MAIL, PersonRow::mail);
        add(PERSON__VALID_FROM, PersonRow::validFrom);
        add(PERSON__VALID_TO, PersonRow::validTo);
    }

    /** One of them. */
    record Feature(EAttribute attribute, Function<PersonRow, Object> value) {}

    private void add(EAttribute attribute, Function<PersonRow, Object> value) {
        all.add(new Feature(attribute, value));
    }

    List<Feature> all() {
        return all;
    }
}
