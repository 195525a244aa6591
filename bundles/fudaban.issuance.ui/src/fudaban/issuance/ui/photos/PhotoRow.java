// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.photos;

import fudaban.issuance.Say;
import fudaban.issuance.photo.Checked;
import fudaban.issuance.photo.Photo;
import fudaban.ui.table.Tone;
import java.util.List;

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

    /** How it is marked. */
    Tone tone() {
        return switch (state()) {
            case "state.accepted", "state.good" -> Tone.GOOD;
            case "state.unseen" -> Tone.NEUTRAL;
            default -> Tone.BAD;
        };
    }

    /** Key of the word for how the face stands. */
    String faceState() {
        return face == null ? "face.unseen" : face.isEmpty() ? "face.good" : "face.bad";
    }

    /** Whether somebody has to look at it. */
    boolean open() {
        return !accepted && photo.present() && (checked == null || !checked.good());
    }
}
