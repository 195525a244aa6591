// SPDX-License-Identifier: EPL-2.0
package fudaban.update.sbom;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * What an installed program consists of now: the plug-ins as p2's profile names them (the same that updates compare), their jars, and the Java it runs on.
 *
 * @param version of the product; empty when unknown
 * @param time of the last installation or update
 * @param components in the order of their names
 */
public record Inventory(String version, Instant time, List<Component> components) {
    /** Keeps its own list. */
    public Inventory {
        components = List.copyOf(components);
    }

    /**
     * Looks through the folder of a program; reads every jar, about a second.
     *
     * @return empty when p2 did not install what lies there
     * @throws IOException when a plug-in cannot be read
     */
    public static Optional<Inventory> of(Path program) throws IOException {
        Optional<P2Profile> profile = P2Profile.of(program);
        if (profile.isEmpty()) {
            return Optional.empty();
        }
        var licences = new Licences();
        var reader = new PluginJar(licences);
        List<Component> components = new ArrayList<>();
        for (var plugin : profile.get().plugins().entrySet()) {
            String name = plugin.getKey().name();
            String version = plugin.getKey().version();
            String path = "plugins/" + name + "_" + version + ".jar";
            components.add(reader.read(program, path, name, version, plugin.getValue()));
        }
        java(program.resolve("jre"), licences).ifPresent(components::add);
        return Optional.of(new Inventory(profile.get().product(), profile.get().time(), components));
    }

    /** The runtime that lies beside the program; none where the machine's own is used. */
    private static Optional<Component> java(Path jre, Licences licences) throws IOException {
        Path release = jre.resolve("release");
        Path modules = jre.resolve("lib/modules");
        if (!Files.isRegularFile(release) || !Files.isRegularFile(modules)) {
            return Optional.empty();
        }
        var properties = new Properties();
        try (var in = Files.newBufferedReader(release, StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return Optional.of(new Component(
                "platform",
                "OpenJDK",
                properties.getProperty("JAVA_VERSION", "").replace("\"", ""),
                "jre/lib/modules",
                PluginJar.sha256(Files.newInputStream(modules)),
                licences.of("jre"),
                properties.getProperty("IMPLEMENTOR", "").replace("\"", ""),
                Optional.empty(),
                false,
                List.of()));
    }

    /** Plug-ins of others for which nobody has written down a licence. */
    public List<String> withoutLicence() {
        return components.stream()
                .filter(each -> each.licence().isEmpty())
                .map(Component::name)
                .toList();
    }

    /** A list to read: one line for each part of others, with its licence and where it comes from. Markdown. */
    public String list() {
        var out = new StringBuilder("# Parts of others in Fudaban ")
                .append(version)
                .append("\n\n"
                        + "Licences as SPDX expressions. Their texts lie in the plug-ins (`plugins/*.jar`:"
                        + " LICENSE, NOTICE, about.html, ")
                .append("META-INF), those of Java in `jre/legal`.\n\n"
                        + "| part | version | licence | origin |\n"
                        + "|---|---|---|---|\n");
        for (Component each : components) {
            if (!each.own()) {
                row(out, each.name(), each);
            }
            for (Component within : each.within()) {
                row(out, within.name() + " (in " + each.name() + ")", within);
            }
        }
        return out.toString();
    }

    private static void row(StringBuilder out, String name, Component each) {
        String origin = each.maven().map(Component.Maven::purl).orElse(each.supplier());
        out.append("| ")
                .append(String.join(" | ", name, each.version(), each.licence(), origin))
                .append(" |\n");
    }
}
