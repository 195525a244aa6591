// SPDX-License-Identifier: EPL-2.0
package fudaban.update;

import fudaban.ledger.Refusal;
import fudaban.update.site.SigningKey;
import fudaban.update.site.SiteManifest;
import fudaban.update.site.SiteSigner;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small signed sites, as folders and zips. */
public final class Sites {
    /** Name of the site. */
    public static final String NAME = "fudaban.pack.sample";

    private static final Instant MADE = Instant.parse("2026-11-23T08:30:00Z");

    private Sites() {}

    /** A site of this edition. */
    public static Path make(Path folder, SigningKey key, int edition) throws IOException, Refusal {
        return make(folder, key, edition, "0.1.0");
    }

    /** A site that needs this platform. */
    public static Path make(Path folder, SigningKey key, int edition, String platform) throws IOException, Refusal {
        Files.createDirectories(folder.resolve("plugins"));
        Files.writeString(folder.resolve("content.xml"), "<repository name='" + edition + "'/>");
        Files.write(folder.resolve("plugins/fudaban.pack.sample_0." + edition + ".0.jar"), new byte[200_000]);
        new SiteSigner(key).sign(folder, new SiteManifest.About(NAME, edition, "見本の様式", "項目を足した。", platform), MADE);
        return folder;
    }

    /** The same as a zip, below a folder of this name ("" for none). */
    public static Path zip(Path folder, Path zip, String below) throws IOException {
        try (OutputStream out = Files.newOutputStream(zip);
                var packed = new ZipOutputStream(out);
                var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                packed.putNextEntry(new ZipEntry(below + folder.relativize(file)));
                Files.copy(file, packed);
            }
        }
        return zip;
    }
}
