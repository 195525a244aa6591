// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.photos;

import static fudaban.issuance.model.IssuancePackage.Literals.APPLICATION__DISPLAY_NAME;
import static fudaban.issuance.model.IssuancePackage.Literals.APPLICATION__NUMBER;
import static fudaban.issuance.model.IssuancePackage.Literals.APPLICATION__STAFF_NUMBER;
import static fudaban.issuance.model.IssuancePackage.Literals.APPLICATION__UNIT_NAME;
import static fudaban.issuance.photo.model.PhotoPackage.Literals.PHOTO_LINE__FACE;
import static fudaban.issuance.photo.model.PhotoPackage.Literals.PHOTO_LINE__PHOTO;

import fudaban.ui.table.ColumnDefinition;
import fudaban.ui.words.Words;
import java.util.List;

/** The columns of 写真・券面. */
final class PhotoColumns {
    /** There is no room beside the photo for these; whoever wants them shows them. */
    static final int HIDDEN = 4;

    private PhotoColumns() {}

    static List<ColumnDefinition> all(Words words) {
        return List.of(
                ColumnDefinition.of(APPLICATION__NUMBER, "column.number", 112).sorted(),
                ColumnDefinition.of(APPLICATION__DISPLAY_NAME, "column.name", 104)
                        .growing(),
                ColumnDefinition.of(PHOTO_LINE__PHOTO, "column.photo", 104)
                        .sorted()
                        .grouped()
                        .shownAs(key -> words.say(key.toString()))
                        .marked(key -> PhotoRow.tone(key.toString())),
                ColumnDefinition.of(PHOTO_LINE__FACE, "column.face", 84)
                        .sorted()
                        .grouped()
                        .shownAs(key -> words.say(key.toString()))
                        .marked(key -> PhotoRow.tone(key.toString())),
                ColumnDefinition.of(APPLICATION__STAFF_NUMBER, "column.staff", 88)
                        .sorted(),
                ColumnDefinition.of(APPLICATION__UNIT_NAME, "column.unit", 128)
                        .sorted()
                        .grouped());
    }
}
