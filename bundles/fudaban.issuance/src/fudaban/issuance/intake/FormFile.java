// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.intake;

import java.util.List;
import java.util.Optional;

/**
 * One form of a folder.
 *
 * @param name file name without folder
 * @param one what it says; empty where something is wrong with it
 * @param faults what is wrong with it
 */
public record FormFile(String name, Optional<Staged.One> one, List<Fault> faults) {
    public FormFile {
        faults = List.copyOf(faults);
    }

    /** The applications of those that can be read. */
    public static Staged staged(List<FormFile> files) {
        return new Staged(files.stream().flatMap(file -> file.one().stream()).toList(), List.of());
    }
}
