// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Photos in a folder, named by staff number: {@code 1001234.jpg}. */
public final class PhotoFolder {
    private static final Set<String> ENDINGS = Set.of("jpg", "jpeg", "png");

    private final Map<String, Path> byName = new HashMap<>();
    private final Set<String> unused = new TreeSet<>();

    private PhotoFolder() {}

    /** No photos. */
    public static PhotoFolder none() {
        return new PhotoFolder();
    }

    /** Looks into a folder. */
    public static PhotoFolder of(Path folder) throws IOException {
        var photos = new PhotoFolder();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.getFileName().toString();
                int dot = name.lastIndexOf('.');
                if (dot > 0 && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT))) {
                    photos.byName.putIfAbsent(fold(name.substring(0, dot)), file);
                    photos.byName.put(fold(name), file);
                    photos.unused.add(name);
                }
            }
        }
        return photos;
    }

    /** The photo of a staff number, or of the file named in the application. */
    public Optional<PhotoSource> find(String staffNumber, String named) {
        Path file = named != null && !named.isBlank() ? byName.get(fold(named)) : null;
        if (file == null && staffNumber != null) {
            file = byName.get(fold(staffNumber));
        }
        if (file == null) {
            return Optional.empty();
        }
        unused.remove(file.getFileName().toString());
        return Optional.of(new FromFile(file));
    }

    /** Photos nobody asked for, by file name. */
    public Set<String> unused() {
        return Set.copyOf(unused);
    }

    private static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private record FromFile(Path file) implements PhotoSource {
        @Override
        public String name() {
            return file.getFileName().toString();
        }

        @Override
        public byte[] read() throws IOException {
            return Files.readAllBytes(file);
        }
    }
}
