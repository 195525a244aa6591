// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.photo.PhotoActs;
import fudaban.issuance.photo.Photos;
import fudaban.issuance.photo.model.FaceGlyph;
import fudaban.issuance.photo.model.PhotoPackage.Literals;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import org.osgi.service.component.annotations.Component;

/** A character is not drawn as a picture any more; what was printed with it stays explained. */
@Component(service = Act.class)
public final class RemoveFaceGlyph extends Declared<PhotoActs.RemoveGlyph> {
    /** For the service registry. */
    public RemoveFaceGlyph() {
        super(PhotoActs.REMOVE_GLYPH, PhotoActs.RemoveGlyph.class, DESK, "1-1");
    }

    @Override
    public void run(PhotoActs.RemoveGlyph input, Change change) throws Refusal {
        FaceGlyph glyph = change.find(FaceGlyph.class, Literals.FACE_GLYPH__ACTIVE_CODES, input.codes())
                .orElseThrow(() -> Photos.refusal("glyph.unknown", input.codes()));
        glyph.setActiveCodes(null);
        glyph.setRemark(input.reason());
    }
}
