// SPDX-License-Identifier: EPL-2.0
package fudaban.update.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** The files of a site that lies in a folder. */
public final class SiteFolder {
    private SiteFolder() {}

    /** Everything that is no folder, but manifest and signature; also what is no plain file. */
    public static List<Path> files(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !file.equals(folder.resolve(SiteManifest.FILE))
                            && !file.equals(folder.resolve(SiteManifest.SIGNATURE)))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    /** The path of a file within its site, with {@code /}. */
    public static String path(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
