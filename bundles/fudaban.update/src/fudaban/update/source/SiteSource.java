// SPDX-License-Identifier: EPL-2.0
package fudaban.update.source;

import fudaban.ledger.Refusal;
import fudaban.update.site.SiteManifest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A site where it is given out. */
public interface SiteSource extends AutoCloseable {
    /** How people call it: the path or address that was given. */
    String name();

    /**
     * Opens one file.
     *
     * @param path within the site
     * @throws NoSuchFileException when the site does not have it
     * @throws IOException when the site cannot be read, or no longer
     */
    InputStream open(String path) throws IOException;

    /**
     * What lies there beside manifest and signature; empty where that cannot be asked (an address).
     *
     * @throws IOException when the site cannot be read
     */
    Optional<List<String>> listing() throws IOException;

    @Override
    void close() throws IOException;

    /** The beginning of a small file; empty when the site does not have it. */
    default Optional<byte[]> small(String path) throws IOException {
        try (InputStream in = open(path)) {
            return Optional.of(in.readNBytes(SiteManifest.LARGEST));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    /**
     * What was given as the source: a folder, a zip, or an http(s) address.
     *
     * @param working the folder relative paths begin at
     * @throws Refusal when it is none of these, or not there
     */
    static SiteSource of(String from, Path working) throws Refusal {
        try {
            if (from.matches("https?://.*")) {
                return new HttpSource(URI.create(from.endsWith("/") ? from : from + "/"));
            }
            Path path = working.resolve(from).normalize();
            if (Files.isDirectory(path)) {
                return new FolderSource(path);
            }
            if (Files.isRegularFile(path)) {
                return new ZipSource(path);
            }
            throw new Refusal(SiteSource.class, "source.none", from);
        } catch (InvalidPathException wrong) {
            throw new Refusal(wrong, SiteSource.class, "source.none", from);
        } catch (IllegalArgumentException wrong) {
            throw new Refusal(wrong, SiteSource.class, "source.address", from);
        } catch (IOException wrong) {
            throw new Refusal(wrong, SiteSource.class, "source.unreadable", from);
        }
    }
}
