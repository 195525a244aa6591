// SPDX-License-Identifier: EPL-2.0
package fudaban.update.sbom;

import fudaban.ledger.journal.Hash;
import fudaban.update.sbom.Component.Maven;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from a jar what it is and what lies within it. */
final class PluginJar {
    private static final Pattern POM = Pattern.compile("META-INF/maven/([^/]+)/([^/]+)/pom\\.properties");
    /** Where build tools put the licences of what they have melted into a jar. */
    private static final Pattern MELTED = Pattern.compile("META-INF/licenses/([^/]+)/(.+?)-(\\d[^/]*)/.*");

    private final Licences licences;

    PluginJar(Licences licences) {
        this.licences = licences;
    }

    /**
     * @param path from the folder of the program
     * @param origin what p2 knows of where it comes from
     */
    Component read(Path program, String path, String name, String version, P2Profile.Origin origin) throws IOException {
        Path file = program.resolve(path);
        try (var jar = new JarFile(file.toFile())) {
            String vendor = jar.getManifest() == null
                    ? null
                    : jar.getManifest().getMainAttributes().getValue("Bundle-Vendor");
            return new Component(
                    "library",
                    name,
                    version,
                    path,
                    sha256(Files.newInputStream(file)),
                    licences.of(name),
                    // A key of a translation names nobody.
                    vendor == null || vendor.startsWith("%") ? "" : vendor,
                    origin.maven(),
                    origin.wrapped(),
                    within(jar, name, origin));
        }
    }

    private List<Component> within(JarFile jar, String name, P2Profile.Origin origin) throws IOException {
        Map<String, Component> within = new TreeMap<>();
        for (String melted : licences.within(name)) {
            within.put(melted, part(name, melted, "", Optional.empty()));
        }
        for (JarEntry entry :
                jar.stream().sorted(Comparator.comparing(JarEntry::getName)).toList()) {
            if (entry.getName().endsWith(".jar")) {
                within.put(entry.getName(), nested(jar, entry, name));
            }
            pom(jar, entry)
                    .or(() -> melted(entry))
                    // Its own description, not something within; a wrap keeps that of the jar it wraps.
                    .filter(maven -> origin.maven()
                            .map(own -> !own.artifact().equals(maven.artifact()))
                            .orElse(true))
                    .ifPresent(maven -> within.put(
                            maven.artifact(), part(name, maven.artifact(), maven.version(), Optional.of(maven))));
        }
        return new ArrayList<>(within.values());
    }

    private Component part(String plugin, String name, String version, Optional<Maven> maven) {
        String licence = licences.within(plugin, name);
        return new Component("library", name, version, "", "", licence, "", maven, false, List.of());
    }

    private Component nested(JarFile jar, JarEntry entry, String plugin) throws IOException {
        String path = entry.getName();
        String name = path.substring(path.lastIndexOf('/') + 1);
        return new Component(
                "library",
                name,
                "",
                path,
                sha256(jar.getInputStream(entry)),
                licences.within(plugin, name),
                "",
                Optional.empty(),
                false,
                List.of());
    }

    private static Optional<Maven> pom(JarFile jar, JarEntry entry) throws IOException {
        Matcher named = POM.matcher(entry.getName());
        if (!named.matches()) {
            return Optional.empty();
        }
        var properties = new Properties();
        try (InputStream in = jar.getInputStream(entry)) {
            properties.load(in);
        }
        return Optional.of(new Maven(named.group(1), named.group(2), properties.getProperty("version", "")));
    }

    private static Optional<Maven> melted(JarEntry entry) {
        Matcher named = MELTED.matcher(entry.getName());
        return named.matches()
                ? Optional.of(new Maven(named.group(1), named.group(2), named.group(3)))
                : Optional.empty();
    }

    /** Reads it to its end and closes it. */
    static String sha256(InputStream opened) throws IOException {
        var digest = Hash.digest();
        try (InputStream in = opened) {
            byte[] buffer = new byte[1 << 16];
            for (int some = in.read(buffer); some >= 0; some = in.read(buffer)) {
                digest.update(buffer, 0, some);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
