// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.batch;

import fudaban.issuance.Issuance;
import fudaban.ledger.Ledger;
import fudaban.ledger.Ledger.AccessKind;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.model.Classification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of faces. A face with real artwork is 保護すべき情報: it is kept sealed ({@code NAME.png.sealed}) and leaves the desk only when somebody who may see
 * artwork takes it out, which leaves an access entry.
 *
 * @param folder where they are kept
 */
public record SealedFaces(Ledger ledger, Session session, Path folder) {
    private static final String SEALED = ".sealed";

    void keep(String name, byte[] png, boolean sealed) throws Refusal, IOException {
        String file = sealed ? name + SEALED : name;
        byte[] content = sealed ? ledger.vault().seal(session, Classification.ARTWORK, purpose(name), png) : png;
        Path fresh = folder.resolve("." + file + ".new");
        Files.write(fresh, content);
        Files.move(fresh, folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Takes faces out for a printer elsewhere.
     *
     * @param to an existing folder
     * @return how many
     * @throws Refusal when the account may not see artwork, or there are none
     */
    public int takeOut(Path to) throws Refusal, IOException {
        List<Path> all = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.getFileName().toString().endsWith(".png" + SEALED))
                        .sorted()
                        .forEach(all::add);
            }
        }
        if (all.isEmpty()) {
            throw Issuance.refusal("face.sealed.none", folder.getFileName());
        }
        if (!session.sees(Classification.ARTWORK)) {
            throw Issuance.refusal("face.artwork.sight");
        }
        ledger.recordAccess(session, AccessKind.EXPORTED, "faces", List.of(), Classification.ARTWORK);
        for (Path file : all) {
            String name = file.getFileName().toString();
            name = name.substring(0, name.length() - SEALED.length());
            byte[] png = ledger.vault().open(session, Classification.ARTWORK, purpose(name), Files.readAllBytes(file));
            Files.write(to.resolve(name), png);
        }
        return all.size();
    }

    private static String purpose(String name) {
        return "faces/" + name;
    }
}
