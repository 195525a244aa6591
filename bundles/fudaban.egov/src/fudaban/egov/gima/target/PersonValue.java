// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.target;

import fudaban.model.ModelPackage.Literals;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;

/** The values of a person a target may be made of. Their names are those of the profile's sources and of staff events. */
enum PersonValue {
    STAFF_NUMBER("staffNumber", Literals.PERSON__STAFF_NUMBER),
    FAMILY_NAME("familyName", Literals.PERSON__FAMILY_NAME),
    GIVEN_NAME("givenName", Literals.PERSON__GIVEN_NAME),
    DISPLAY_NAME("displayName", Literals.PERSON__DISPLAY_NAME),
    FAMILY_KANA("familyKana", Literals.PERSON__FAMILY_KANA),
    GIVEN_KANA("givenKana", Literals.PERSON__GIVEN_KANA),
    KANA("kana", Literals.PERSON__KANA),
    FAMILY_ROMAJI("familyRomaji", Literals.PERSON__FAMILY_ROMAJI),
    GIVEN_ROMAJI("givenRomaji", Literals.PERSON__GIVEN_ROMAJI),
    FORMER_FAMILY_NAME("formerFamilyName", Literals.PERSON__FORMER_FAMILY_NAME),
    COMMON_NAME("commonName", Literals.PERSON__COMMON_NAME),
    SUBSTITUTE_NAME("substituteName", Literals.PERSON__SUBSTITUTE_NAME),
    BIRTH("birth", Literals.PERSON__BIRTH),
    ORGANIZATION("organization", Literals.PERSON__ORGANIZATION),
    UNIT_NAME("unitName", Literals.PERSON__UNIT_NAME),
    TITLE("title", Literals.PERSON__TITLE),
    EXTENSION("extension", Literals.PERSON__EXTENSION),
    MAIL("mail", Literals.PERSON__MAIL),
    VALID_FROM("validFrom", Literals.PERSON__VALID_FROM),
    VALID_TO("validTo", Literals.PERSON__VALID_TO);

    private final String source;
    private final EAttribute attribute;

    PersonValue(String source, EAttribute attribute) {
        this.source = source;
        this.attribute = attribute;
    }

    /** All of them. */
    static List<EAttribute> attributes() {
        return Stream.of(values()).map(PersonValue::attribute).toList();
    }

    /** As the profile and staff events call it. */
    String source() {
        return source;
    }

    EAttribute attribute() {
        return attribute;
    }
}
