// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.photos;

import fudaban.issuance.Say;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.issuance.photo.Checked;
import fudaban.issuance.photo.Photo;
import fudaban.issuance.photo.model.PhotoPackage;
import fudaban.ledger.query.Row;
import fudaban.ui.table.Tone;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;

/**
 * A line of the list.
 *
 * @param photo whose
 * @param checked what was measured; null while nobody looked
 * @param face why the face cannot be printed; null while nobody looked
 * @param accepted whether it was accepted here
 */
record PhotoRow(Photo photo, Checked checked, List<Say> face, boolean accepted) {
    static PhotoRow of(Photo photo) {
        return new PhotoRow(photo, null, null, false);
    }

    PhotoRow with(Checked other) {
        return new PhotoRow(photo, other, face, accepted);
    }

    PhotoRow facing(List<Say> problems) {
        return new PhotoRow(photo, checked, problems, accepted);
    }

    PhotoRow accepting(boolean now) {
        return new PhotoRow(photo, checked, face, now);
    }

    /** Key of the word for how the photo stands. */
    String state() {
        if (accepted) {
            return "state.accepted";
        }
        if (!photo.present()) {
            return "state.none";
        }
        return checked == null ? "state.unseen" : checked.good() ? "state.good" : "state.bad";
    }

    /** How a state of photo or face is marked. */
    static Tone tone(String state) {
        return switch (state) {
            case "state.accepted", "state.good" -> Tone.GOOD;
            case "state.unseen" -> Tone.NEUTRAL;
            case "face.unseen", "face.good" -> Tone.PLAIN;
            default -> Tone.BAD;
        };
    }

    /** Key of the word for how the face stands. */
    String faceState() {
        return face == null ? "face.unseen" : face.isEmpty() ? "face.good" : "face.bad";
    }

    /** The line as a table shows it. */
    Row line() {
        Map<EAttribute, Object> values = new LinkedHashMap<>();
        values.put(Literals.APPLICATION__NUMBER, photo.number());
        values.put(Literals.APPLICATION__DISPLAY_NAME, photo.name());
        values.put(Literals.APPLICATION__STAFF_NUMBER, photo.staffNumber());
        values.put(Literals.APPLICATION__UNIT_NAME, photo.unit());
        values.put(PhotoPackage.Literals.PHOTO_LINE__PHOTO, state());
        values.put(PhotoPackage.Literals.PHOTO_LINE__FACE, faceState());
        return new Row(photo.application(), 0, values, Set.of());
    }

    /** Whether somebody has to look at it. */
    boolean open() {
        return !accepted && photo.present() && (checked == null || !checked.good());
    }
}
