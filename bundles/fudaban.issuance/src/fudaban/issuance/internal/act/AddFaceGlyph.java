// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.face.GlyphCodes;
import fudaban.issuance.photo.PhotoActs;
import fudaban.issuance.photo.Photos;
import fudaban.issuance.photo.model.FaceGlyph;
import fudaban.issuance.photo.model.PhotoPackage.Literals;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.model.Attachment;
import org.osgi.service.component.annotations.Component;

/** 外字 that no font has, as a picture for faces. */
@Component(service = Act.class)
public final class AddFaceGlyph extends Declared<PhotoActs.AddGlyph> {
    /** For the service registry. */
    public AddFaceGlyph() {
        super(PhotoActs.ADD_GLYPH, PhotoActs.AddGlyph.class, DESK, "1-1");
    }

    @Override
    public void run(PhotoActs.AddGlyph input, Change change) throws Refusal {
        String codes = GlyphCodes.normal(input.codes()).orElseThrow(() -> Photos.refusal("glyph.codes", input.codes()));
        if (change.find(FaceGlyph.class, Literals.FACE_GLYPH__ACTIVE_CODES, codes)
                .isPresent()) {
            throw Photos.refusal("glyph.known", codes);
        }
        byte[] content = change.carried(input.image());
        FaceGlyph glyph = change.create(FaceGlyph.class);
        Attachment image = change.create(Attachment.class);
        image.setName("glyph-" + codes);
        image.setBelongsTo(glyph.getId());
        image.setMediaType("image/png");
        image.setSize(content.length);
        image.setHash(input.image());
        image.setContent(content);
        glyph.setCodes(codes);
        glyph.setActiveCodes(codes);
        glyph.setImage(image.getId());
        glyph.setRemark(input.remark());
    }
}
