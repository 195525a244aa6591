// SPDX-License-Identifier: EPL-2.0
package fudaban.update.source;

import fudaban.update.site.SiteFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A site in a folder. */
final class FolderSource implements SiteSource {
    private final Path folder;

    FolderSource(Path folder) {
        this.folder = folder;
    }

    @Override
    public String name() {
        return folder.toString();
    }

    @Override
    public InputStream open(String path) throws IOException {
        Path file = folder.resolve(path);
        if (!Files.isDirectory(folder)) {
            throw new IOException(folder + " is gone");
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new NoSuchFileException(path);
        }
        return Files.newInputStream(file);
    }

    @Override
    public Optional<List<String>> listing() throws IOException {
        return Optional.of(SiteFolder.files(folder).stream()
                .map(file -> SiteFolder.path(folder, file))
                .toList());
    }

    @Override
    public void close() {
        // A folder needs no closing.
    }
}
