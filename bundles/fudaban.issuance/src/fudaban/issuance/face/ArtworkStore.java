// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.face;

import fudaban.issuance.photo.PhotoException;
import fudaban.issuance.photo.PhotoFile;
import fudaban.issuance.profile.FaceLayout;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.spi.EditionFiles;
import fudaban.model.Classification;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Real artwork (券面デザイン, 表2-5 and 6): in the pack only sealed, opened in memory for those who may see it. The names of files that tell what they are
 * hold no artwork.
 */
public final class ArtworkStore implements Backgrounds {
    private static final int BYTES = 64 << 20;
    private static final long PIXELS = 40_000_000;

    private final Ledger ledger;
    private final Session session;
    private final EditionFiles edition;
    private final Map<String, Optional<BufferedImage>> opened = new HashMap<>();

    private ArtworkStore(Ledger ledger, Session session, EditionFiles edition) {
        this.ledger = ledger;
        this.session = session;
        this.edition = edition;
    }

    /**
     * What an account may see of the artwork of the layout in force.
     *
     * @throws Refusal when no pack brings a layout
     */
    public static Backgrounds of(Ledger ledger, Session session) throws Refusal {
        return session.sees(Classification.ARTWORK)
                ? new ArtworkStore(ledger, session, ledger.edition(FaceLayout.class, LocalDate.now(ledger.clock())))
                : HIDDEN;
    }

    /** Where a pack keeps it, below the folder of its edition. */
    public static String path(String name) {
        return "artwork/" + name + ".sealed";
    }

    /** The same picture again, sealed for a pack. */
    public static byte[] seal(Ledger ledger, Session session, String name, byte[] picture)
            throws Refusal, PhotoException {
        PhotoFile.of(picture, BYTES, PIXELS).picture();
        return ledger.vault().seal(session, Classification.ARTWORK, path(name), picture);
    }

    @Override
    public synchronized Optional<BufferedImage> picture(String name) {
        return opened.computeIfAbsent(name, this::open);
    }

    private Optional<BufferedImage> open(String name) {
        try (var in = edition.open(path(name))) {
            byte[] clear = ledger.vault().open(session, Classification.ARTWORK, path(name), in.readAllBytes());
            return Optional.of(PhotoFile.of(clear, BYTES, PIXELS).picture());
        } catch (IOException | PhotoException | Refusal unusable) {
            // The face says that it is missing and is not printed; why, `artwork check` tells.
            return Optional.empty();
        }
    }
}
