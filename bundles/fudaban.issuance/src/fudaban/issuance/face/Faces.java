// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.face;

import fudaban.document.text.FontStack;
import fudaban.issuance.profile.FaceLayout;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import java.time.LocalDate;

/** Faces of a desk: its layout, its fonts, its 外字, and the artwork as far as the account may see it. */
public final class Faces {
    private Faces() {}

    /**
     * What draws them today.
     *
     * @throws Refusal when no pack brings a layout
     */
    public static FaceRenderer of(Ledger ledger, Session session, FontStack fonts) throws Refusal {
        return of(
                ledger,
                session,
                new FaceRenderer(ledger.profile(FaceLayout.class, LocalDate.now(ledger.clock())), fonts));
    }

    /** A renderer with the desk's 外字, and the artwork as far as the account may see it. */
    public static FaceRenderer of(Ledger ledger, Session session, FaceRenderer bare) throws Refusal {
        return bare.with(GlyphPictures.of(ledger, session)).with(ArtworkStore.of(ledger, session));
    }
}
