// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.photo;

import fudaban.issuance.intake.PhotoSource;
import fudaban.issuance.model.ApplicationState;
import java.util.Optional;

/**
 * The photo of an application, or the lack of it.
 *
 * @param application id of the application
 * @param number 受付番号
 * @param kept id of the attachment it has; empty when it has none
 * @param file the file from a folder that is to become its photo; empty when it is about the one it has
 */
public record Photo(
        String application,
        String number,
        String staffNumber,
        String name,
        String unit,
        ApplicationState state,
        String kept,
        Optional<PhotoSource> file) {
    /** The same with a file from a folder. */
    Photo with(PhotoSource source) {
        return new Photo(application, number, staffNumber, name, unit, state, kept, Optional.of(source));
    }

    /** Whether there is any picture. */
    public boolean present() {
        return file.isPresent() || !kept.isEmpty();
    }

    /** The receipt number only: everything else is personal. */
    @Override
    public String toString() {
        return "Photo[" + number + "]";
    }
}
