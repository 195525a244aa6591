// SPDX-License-Identifier: EPL-2.0
package fudaban.update.sbom;

import fudaban.update.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * A line of the difference of two bills of materials: a part that comes, goes or changes, as its files say before and after.
 *
 * @param part what happens
 * @param before what goes; empty when it comes
 * @param after what comes; empty when it goes
 * @param bytes size of the file that comes, or else of the one that goes; 0 where there is none of that name
 * @param growth how many bytes more, negative: less
 */
public record PartDifference(
        Program.Part part, Optional<Component> before, Optional<Component> after, long bytes, long growth) {
    /** What there is to look at: what comes, or else what goes. */
    public Component shown() {
        return after.or(() -> before).orElseThrow();
    }

    /**
     * Reads both sides, which hold their parts as {@code plugins/NAME_VERSION.jar}. Takes as long as reading those files does.
     *
     * @param program folder of the program
     * @param site folder of the verified copy of a site
     * @throws UncheckedIOException when a file cannot be read
     */
    public static List<PartDifference> of(List<Program.Part> parts, Path program, Path site) {
        var reader = new PluginJar(new Licences());
        return parts.stream().map(part -> of(part, program, site, reader)).toList();
    }

    private static PartDifference of(Program.Part part, Path program, Path site, PluginJar reader) {
        try {
            long old = size(program, part.name(), part.from());
            long fresh = size(site, part.name(), part.to());
            return new PartDifference(
                    part,
                    component(program, part.name(), part.from(), reader),
                    component(site, part.name(), part.to(), reader),
                    part.to().isEmpty() ? old : fresh,
                    fresh - old);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String path(String name, String version) {
        return "plugins/" + name + "_" + version + ".jar";
    }

    private static long size(Path folder, String name, String version) throws IOException {
        Path file = folder.resolve(path(name, version));
        return Files.isRegularFile(file) ? Files.size(file) : 0;
    }

    private static Optional<Component> component(Path folder, String name, String version, PluginJar reader)
            throws IOException {
        if (version.isEmpty()) {
            return Optional.empty();
        }
        String path = path(name, version);
        if (!Files.isRegularFile(folder.resolve(path))) {
            return Optional.of(bare(name, version, path, ""));
        }
        try {
            var nowhere = new P2Profile.Origin(Optional.empty(), false);
            return Optional.of(reader.read(folder, path, name, version, nowhere));
        } catch (ZipException noJar) {
            String hash = PluginJar.sha256(Files.newInputStream(folder.resolve(path)));
            return Optional.of(bare(name, version, path, hash));
        }
    }

    private static Component bare(String name, String version, String path, String hash) {
        return new Component("library", name, version, path, hash, "", "", Optional.empty(), false, List.of());
    }
}
