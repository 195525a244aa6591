// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.internal;

import static fudaban.model.ModelPackage.Literals.PERSON__DISPLAY_NAME;
import static fudaban.model.ModelPackage.Literals.PERSON__KANA;

import fudaban.model.Person;
import fudaban.personnel.NameProfile;
import fudaban.personnel.Names;
import fudaban.personnel.PersonRow;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;

/** What a row changes of a person. The acts and the plans made before them use the same code, so that a plan says what will happen. */
public final class PersonMerge {
    private final Features features = new Features();
    private final Names names;

    /** Joins names by this profile. */
    public PersonMerge(NameProfile profile) {
        names = new Names(profile);
    }

    /** The features that become different, with their new values; null where a value ends. */
    public Map<EAttribute, Object> differences(PersonRow row, Person person) {
        Map<EAttribute, Object> told = new LinkedHashMap<>();
        for (var feature : features.all()) {
            Object value = feature.value().apply(row);
            if (value != null) {
                told.put(feature.attribute(), "".equals(value) ? null : value);
            }
        }
        if (row.familyName() != null || row.givenName() != null) {
            told.put(
                    PERSON__DISPLAY_NAME,
                    names.display(
                            or(row.familyName(), person.getFamilyName()), or(row.givenName(), person.getGivenName())));
        }
        if (row.familyKana() != null || row.givenKana() != null) {
            told.put(
                    PERSON__KANA,
                    names.reading(
                            or(row.familyKana(), person.getFamilyKana()), or(row.givenKana(), person.getGivenKana())));
        }
        told.entrySet().removeIf(each -> Objects.equals(each.getValue(), person.eGet(each.getKey())));
        return told;
    }

    /** Makes them so. */
    public void apply(PersonRow row, Person person) {
        differences(row, person).forEach(person::eSet);
    }

    private static String or(String told, String recorded) {
        return told != null ? told : recorded;
    }
}
