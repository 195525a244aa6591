// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.intake;

import fudaban.issuance.profile.ApplicationField;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Applications read and not taken yet. They are no records: closing the program forgets them.
 *
 * @param applications in the order of their files
 * @param notes what the operator should know and what does not stop the import
 */
public record Staged(List<One> applications, List<Fault> notes) {
    public Staged {
        applications = List.copyOf(applications);
        notes = List.copyOf(notes);
    }

    /**
     * One application.
     *
     * @param file file name without folder
     * @param hash SHA-256 of the file, hex
     * @param line its line or row, from 1
     * @param place the place in words
     * @param values texts by field
     * @param photo its photo
     */
    public record One(
            String file,
            String hash,
            int line,
            String place,
            Map<ApplicationField, String> values,
            Optional<PhotoSource> photo) {
        public One {
            values = Map.copyOf(values);
        }
    }
}
