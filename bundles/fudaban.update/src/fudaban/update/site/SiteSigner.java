// SPDX-License-Identifier: EPL-2.0
package fudaban.update.site;

import fudaban.ledger.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** Makes a folder with a p2 repository a site: writes its manifest and signs it. */
public final class SiteSigner {
    private final SigningKey key;

    /** With this key. */
    public SiteSigner(SigningKey key) {
        this.key = key;
    }

    /**
     * Lists every file of the folder and signs the list. A manifest and a signature that are there are replaced.
     *
     * @param folder with everything that is to be given out, p2 metadata included
     * @param made the time
     * @throws Refusal when a file has a name or a size a site may not have, or there is none
     */
    public SiteManifest sign(Path folder, SiteManifest.About about, Instant made) throws Refusal, IOException {
        Map<String, SiteFile> files = new TreeMap<>();
        for (Path file : SiteFolder.files(folder)) {
            String path = SiteFolder.path(folder, file);
            if (!SitePaths.plain(path) || Files.size(file) > SiteFile.LARGEST || files.size() == SiteManifest.MOST) {
                throw new Refusal(SiteSigner.class, "sign.file", path);
            }
            files.put(path, SiteFile.of(file));
        }
        if (files.isEmpty()) {
            throw new Refusal(SiteSigner.class, "sign.empty", folder);
        }
        var manifest = new SiteManifest(about, made, files);
        byte[] bytes = manifest.signed();
        Files.write(folder.resolve(SiteManifest.FILE), bytes);
        Files.write(
                folder.resolve(SiteManifest.SIGNATURE),
                new SiteSignature(key.open().fingerprint(), key.sign(bytes)).kept());
        return manifest;
    }
}
