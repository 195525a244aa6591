// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.batch;

import fudaban.hardware.printer.CardFaces;
import fudaban.issuance.Issuance;
import fudaban.issuance.face.FaceException;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Word;
import fudaban.ledger.journal.Hash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Renders a face and keeps it, named by place and number, not by person; sealed where real artwork is on it. */
final class FaceFile {
    private FaceFile() {}

    /** What is printed. */
    static CardFaces draw(Station station, CardData data) throws Refusal {
        try {
            return station.faces().faces(data.number(), data.kind(), data.fields(), data.photo());
        } catch (FaceException refused) {
            throw Issuance.refusal(refused, "face.refused", data.number(), (Word) refused::text);
        }
    }

    /** Returns the hash of what is printed. Keeping it again gives the same files. */
    static String keep(Ledger ledger, Session session, Station station, CardFaces faces, String number, int place)
            throws Refusal, IOException {
        if (station.folder().isPresent()) {
            Path folder = Files.createDirectories(station.folder().get());
            var kept = new SealedFaces(ledger, session, folder);
            boolean sealed = station.faces().sealed();
            kept.keep("%04d-%s.png".formatted(place, number), faces.front(), sealed);
            if (faces.back().isPresent()) {
                kept.keep(
                        "%04d-%s-back.png".formatted(place, number),
                        faces.back().get(),
                        sealed);
            }
        }
        return hash(faces);
    }

    /** The hash of the front, or of front and back one after the other. */
    static String hash(CardFaces faces) {
        byte[] front = faces.front();
        byte[] back = faces.back().orElse(new byte[0]);
        byte[] both = Arrays.copyOf(front, front.length + back.length);
        System.arraycopy(back, 0, both, front.length, back.length);
        return Hash.hex(Hash.sha256(both));
    }
}
