// SPDX-License-Identifier: EPL-2.0
package fudaban.packs.internal.folder;

import fudaban.ledger.Refusal;
import fudaban.ledger.spi.EditionFiles;
import fudaban.packs.PackFile;
import fudaban.packs.PackFiles;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A pack as a folder that people edit: {@code pack.json} and {@code editions/EFFECTIVE-DATE/…}. What lies beside them does not belong to the pack.
 *
 * @param folder the folder
 */
public record PackDirectory(Path folder) {
    /**
     * What it says of itself.
     *
     * @throws Refusal when the file is missing or broken
     */
    public PackFile file() throws Refusal, IOException {
        Path file = folder.resolve(PackFile.FILE);
        if (!Files.isRegularFile(file)) {
            throw new Refusal(PackDirectory.class, "pack.none", folder, PackFile.FILE);
        }
        return PackFiles.read(Files.readString(file));
    }

    /** Where its editions lie. */
    public Path editionsFolder() {
        return folder.resolve("editions");
    }

    /** The list of its files; empty when there is none yet. */
    public Seals seals() throws IOException, Seals.BrokenLine {
        Path index = folder.resolve(Seals.FILE);
        return Files.isRegularFile(index) ? Seals.read(Files.readString(index)) : Seals.NONE;
    }

    /** What lies in the folder of its editions, by name: files and folders, also such that do not belong there. */
    public List<Path> inEditions() throws IOException {
        if (!Files.isDirectory(editionsFolder())) {
            return List.of();
        }
        try (var all = Files.list(editionsFolder())) {
            return all.sorted().toList();
        }
    }

    /**
     * Its editions by date, each with what lies in it now.
     *
     * @param id the pack's id, by which messages name them
     */
    public TreeMap<LocalDate, EditionFiles> editions(String id) throws IOException {
        var editions = new TreeMap<LocalDate, EditionFiles>();
        for (Path each : inEditions()) {
            Optional<LocalDate> day = day(each);
            if (day.isPresent()) {
                editions.put(day.get(), new Edition(id, day.get(), each, names(each)));
            }
        }
        return editions;
    }

    /** The date a folder of an edition is named after. */
    public static Optional<LocalDate> day(Path folder) {
        try {
            return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                    ? Optional.of(LocalDate.parse(folder.getFileName().toString()))
                    : Optional.empty();
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    private static List<String> names(Path root) throws IOException {
        List<String> names = new ArrayList<>();
        try (var all = Files.walk(root)) {
            all.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .forEach(file -> names.add(root.relativize(file).toString().replace('\\', '/')));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        return names.stream().sorted().toList();
    }

    private record Edition(String pack, LocalDate effective, Path root, List<String> names) implements EditionFiles {
        @Override
        public InputStream open(String path) throws IOException {
            if (!names.contains(path)) {
                throw new FileNotFoundException(name() + " has no " + path);
            }
            Path file = root.resolve(path);
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileNotFoundException(name() + ": " + path + " is no plain file");
            }
            return Files.newInputStream(file);
        }
    }
}
