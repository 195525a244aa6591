// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.internal;

import fudaban.model.Person;
import fudaban.personnel.PersonRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Why a row cannot be about the recorded person of that staff number.
 *
 * @param key key of the sentence
 * @param values what it names; for {@code take.birth} and {@code take.other} the recorded and the told value
 */
public record PersonContradiction(String key, List<String> values) {
    /** Finds it. */
    public static Optional<PersonContradiction> between(PersonRow row, Person person, LocalDate today) {
        LocalDate birth = person.getBirth();
        if (row.birth() != null && birth != null && !row.birth().equals(birth)) {
            return Optional.of(of("take.birth", row.staffNumber(), birth, row.birth()));
        }
        boolean sameBirth = row.birth() != null && birth != null;
        if (!sameBirth
                && other(row.familyName(), person.getFamilyName())
                && other(row.givenName(), person.getGivenName())) {
            String told = row.familyName() + " " + row.givenName();
            return Optional.of(of("take.other", row.staffNumber(), person.getDisplayName(), told));
        }
        LocalDate last = person.getValidTo();
        if (last != null && last.isBefore(today) && row.validTo() == null) {
            return Optional.of(of("take.left", row.staffNumber(), last));
        }
        return Optional.empty();
    }

    private static boolean other(String told, String recorded) {
        return told != null && recorded != null && !told.equals(recorded);
    }

    private static PersonContradiction of(String key, Object... values) {
        return new PersonContradiction(
                key, List.of(values).stream().map(String::valueOf).toList());
    }
}
