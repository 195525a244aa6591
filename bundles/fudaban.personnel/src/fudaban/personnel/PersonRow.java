// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;

/**
 * What is told about a person. Null: nothing is told, what is recorded stays. An empty text: the value ends. Names stand exactly as they were told
 * and are never
 * normalised; the features are those of {@code Person} in the common model.
 *
 * @param organization id of the organisation record
 * @param unitName the unit as it is printed
 * @param validFrom first day in the office
 * @param validTo last day in the office
 */
public record PersonRow(
        String staffNumber,
        String familyName,
        String givenName,
        String familyKana,
        String givenKana,
        String familyRomaji,
        String givenRomaji,
        String formerFamilyName,
        String commonName,
        String substituteName,
        LocalDate birth,
        String organization,
        String unitName,
        String title,
        String extension,
        String mail,
        LocalDate validFrom,
        LocalDate validTo) {

    /** A row that tells nothing yet. */
    public static Builder of(String staffNumber) {
        return new Builder(staffNumber);
    }

    /** Whether it tells anything but the number. */
    @JsonIgnore
    public boolean tellsNothing() {
        return equals(of(staffNumber).row());
    }

    /** Puts a row together; every value that is not set is not told. */
    public static final class Builder {
        private final String staffNumber;
        private String[] names = new String[9];
        private String[] place = new String[5];
        private LocalDate birth;
        private LocalDate from;
        private LocalDate to;

        private Builder(String staffNumber) {
            this.staffNumber = staffNumber;
        }

        /** 氏 and 名. */
        public Builder name(String family, String given) {
            names[0] = family;
            names[1] = given;
            return this;
        }

        /** 氏 and 名 in katakana. */
        public Builder kana(String family, String given) {
            names[2] = family;
            names[3] = given;
            return this;
        }

        /** 氏 and 名 in Latin letters, as the person writes them. */
        public Builder romaji(String family, String given) {
            names[4] = family;
            names[5] = given;
            return this;
        }

        /** 旧姓 to be shown. */
        public Builder former(String family) {
            names[6] = family;
            return this;
        }

        /** 通称. */
        public Builder common(String name) {
            names[7] = name;
            return this;
        }

        /** The whole name with 代替文字. */
        public Builder substitute(String name) {
            names[8] = name;
            return this;
        }

        /** Date of birth. */
        public Builder birth(LocalDate day) {
            birth = day;
            return this;
        }

        /** Id of the organisation and the unit as printed. */
        public Builder unit(String organization, String unitName) {
            place[0] = organization;
            place[1] = unitName;
            return this;
        }

        /** 役職. */
        public Builder title(String title) {
            place[2] = title;
            return this;
        }

        /** 内線 and mail address. */
        public Builder reach(String extension, String mail) {
            place[3] = extension;
            place[4] = mail;
            return this;
        }

        /** First and last day in the office. */
        public Builder valid(LocalDate first, LocalDate last) {
            from = first;
            to = last;
            return this;
        }

        /** The row. */
        public PersonRow row() {
            return new PersonRow(
                    staffNumber,
                    names[0],
                    names[1],
                    names[2],
                    names[3],
                    names[4],
                    names[5],
                    names[6],
                    names[7],
                    names[8],
                    birth,
                    place[0],
                    place[1],
                    place[2],
                    place[3],
                    place[4],
                    from,
                    to);
        }
    }
}
