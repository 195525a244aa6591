// SPDX-License-Identifier: EPL-2.0
package fudaban.update.source;

import fudaban.update.site.SiteManifest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A site in a zip: at its root, or in the one folder that was packed. Nothing is unpacked by the names in the zip: only what the manifest names is read, and no
 * more of it than the manifest says, so names that lead elsewhere and entries that never end do no harm.
 */
final class ZipSource implements SiteSource {
    private final Path file;
    private final ZipFile zip;
    private final String prefix;

    ZipSource(Path file) throws IOException {
        this.file = file;
        this.zip = new ZipFile(file.toFile());
        this.prefix = prefix(zip);
    }

    /** Where the manifest lies: nowhere else is looked. */
    private static String prefix(ZipFile zip) {
        return zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.matches("([^/]+/)?" + SiteManifest.FILE.replace(".", "\\.")))
                .map(name -> name.substring(0, name.length() - SiteManifest.FILE.length()))
                .findFirst()
                .orElse("");
    }

    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public InputStream open(String path) throws IOException {
        ZipEntry entry = zip.getEntry(prefix + path);
        if (entry == null || entry.isDirectory()) {
            throw new NoSuchFileException(path);
        }
        return zip.getInputStream(entry);
    }

    @Override
    public Optional<List<String>> listing() {
        return Optional.of(zip.stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .filter(name ->
                        !name.equals(prefix + SiteManifest.FILE) && !name.equals(prefix + SiteManifest.SIGNATURE))
                .map(name -> name.startsWith(prefix) ? name.substring(prefix.length()) : name)
                .limit(SiteManifest.MOST + 1L)
                .toList());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
