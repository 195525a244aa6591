// SPDX-License-Identifier: EPL-2.0
package fudaban.sample;

import java.time.LocalDate;

/**
 * An invented person.
 *
 * @param index place in the population, from 0
 * @param staffNumber eight digits, different for each index
 * @param female how the portrait is drawn
 * @param formerFamilyName 旧姓, empty for most
 * @param hiredOn first day in the office
 */
public record SamplePerson(
        long index,
        String staffNumber,
        String familyName,
        String givenName,
        String familyKana,
        String givenKana,
        String familyRomaji,
        String givenRomaji,
        String formerFamilyName,
        boolean female,
        LocalDate birth,
        SampleUnit unit,
        String title,
        String extension,
        String mail,
        LocalDate hiredOn) {

    /** 氏 and 名 with a full-width space between. */
    public String fullName() {
        return familyName + "　" + givenName;
    }

    /** The reading of the whole name with a full-width space between. */
    public String fullKana() {
        return familyKana + "　" + givenKana;
    }
}
