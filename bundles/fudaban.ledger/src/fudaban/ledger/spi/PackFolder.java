// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.spi;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The editions of one pack: files {@code editions/EFFECTIVE-DATE/PATH}, listed line by line in {@code editions/index.txt} because a bundle's folders
 * cannot be listed
 * everywhere. A line is the path below {@code editions/}, or its SHA-256 and two spaces before it, as {@code sha256sum} writes; a JSON file at
 * the top of an
 * edition is a profile, named like its class. Nothing but the index is read before it is asked for.
 */
public final class PackFolder implements ProfileSource {
    private static final String INDEX = "editions/index.txt";

    private final List<EditionFiles> folders = new ArrayList<>();

    /** Finds a file of the pack. */
    public interface Root {
        /**
         * Opens a file, to be closed by the caller.
         *
         * @param path from the top of the pack, e.g. {@code editions/index.txt}
         * @throws FileNotFoundException when the pack lacks it
         */
        InputStream open(String path) throws IOException;
    }

    /**
     * @param origin a class of the pack bundle
     * @param pack the pack's id as the journal and messages show it
     */
    public PackFolder(Class<?> origin, String pack) {
        this(beside(origin), pack);
    }

    /**
     * @param folder a folder on disk that holds {@code editions/}
     * @param pack the pack's id
     */
    public PackFolder(Path folder, String pack) {
        this(path -> folder.resolve(path).toUri().toURL().openStream(), pack);
    }

    /**
     * @param root finds the files
     * @param pack the pack's id
     * @throws UncheckedIOException when there is no index or it cannot be read
     */
    public PackFolder(Root root, String pack) {
        var files = new TreeMap<LocalDate, List<String>>();
        for (String line : index(root)) {
            int slash = line.indexOf('/');
            files.computeIfAbsent(LocalDate.parse(line.substring(0, slash)), day -> new ArrayList<>())
                    .add(line.substring(slash + 1));
        }
        files.forEach((day, names) ->
                folders.add(new Folder(root, pack, day, names.stream().sorted().toList())));
    }

    /** The files beside a class, also where several packs share one class path. */
    private static Root beside(Class<?> origin) {
        String name = origin.getName().replace('.', '/') + ".class";
        String self = origin.getResource("/" + name).toString();
        String top = self.substring(0, self.length() - name.length());
        return path -> {
            URL url = URI.create(top + path).toURL();
            return url.openStream();
        };
    }

    private static List<String> index(Root root) {
        try (var in = root.open(INDEX)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.replaceFirst("^[0-9a-f]{64}  ", ""))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Its editions, oldest first. */
    public List<EditionFiles> folders() {
        return List.copyOf(folders);
    }

    @Override
    public List<Edition> editions() {
        return folders.stream()
                .flatMap(folder -> folder.names().stream()
                        .filter(name -> name.indexOf('/') < 0 && name.endsWith(".json"))
                        .map(name -> new Edition(name.substring(0, name.length() - ".json".length()), folder)))
                .toList();
    }

    private record Folder(Root root, String pack, LocalDate effective, List<String> names) implements EditionFiles {
        @Override
        public InputStream open(String path) throws IOException {
            if (!names.contains(path)) {
                throw new FileNotFoundException(name() + " has no " + path);
            }
            return root.open("editions/" + effective + "/" + path);
        }
    }
}
