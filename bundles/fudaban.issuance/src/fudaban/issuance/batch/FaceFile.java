// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.batch;

import fudaban.issuance.Issuance;
import fudaban.issuance.face.FaceException;
import fudaban.ledger.Refusal;
import fudaban.ledger.Word;
import fudaban.ledger.journal.Hash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Renders a face and puts it where the card printer takes it; named by place and number, not by person. */
final class FaceFile {
    private FaceFile() {}

    /** Returns the hash of the file. Making it again gives the same file. */
    static String make(Station station, CardData data, int place) throws Refusal, IOException {
        try {
            byte[] png = station.faces().png(data.number(), data.kind(), data.fields(), data.photo());
            if (station.folder().isPresent()) {
                Path folder = Files.createDirectories(station.folder().get());
                Path fresh = folder.resolve("." + data.number() + ".new");
                Files.write(fresh, png);
                Files.move(
                        fresh,
                        folder.resolve("%04d-%s.png".formatted(place, data.number())),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            return Hash.hex(Hash.sha256(png));
        } catch (FaceException refused) {
            throw Issuance.refusal(refused, "face.refused", data.number(), (Word) refused::text);
        }
    }
}
