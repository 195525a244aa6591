// SPDX-License-Identifier: EPL-2.0
package fudaban.update.sbom;

import fudaban.update.sbom.Component.Maven;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What p2 wrote down about the installed program, read from its file: so the build can ask as well, where no program runs.
 *
 * @param product the version of the whole; empty when the program has none
 * @param time of the last change
 * @param plugins symbolic name and version of each plug-in, with where it comes from
 */
record P2Profile(String product, Instant time, Map<Plugin, Origin> plugins) {
    private static final Path STATES =
            Path.of("p2/org.eclipse.equinox.p2.engine/profileRegistry/DefaultProfile.profile");
    private static final Pattern STATE = Pattern.compile("(\\d+)\\.profile(\\.gz)?");
    private static final String PRODUCT = "fudaban";

    /** A plug-in. */
    record Plugin(String name, String version) implements Comparable<Plugin> {
        @Override
        public int compareTo(Plugin other) {
            int order = name.compareTo(other.name);
            return order == 0 ? version.compareTo(other.version) : order;
        }
    }

    /** @param wrapped whether our build made a plug-in of it */
    record Origin(Optional<Maven> maven, boolean wrapped) {}

    /** The last state of the program that lies in a folder; empty when p2 did not install it. */
    static Optional<P2Profile> of(Path program) throws IOException {
        Path folder = program.resolve(STATES);
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        Path last = null;
        long newest = -1;
        try (var files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Matcher named = STATE.matcher(file.getFileName().toString());
                if (named.matches() && Long.parseLong(named.group(1)) > newest) {
                    newest = Long.parseLong(named.group(1));
                    last = file;
                }
            }
        }
        return last == null ? Optional.empty() : Optional.of(read(last, Instant.ofEpochMilli(newest)));
    }

    private static P2Profile read(Path file, Instant time) throws IOException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            return read(factory.createXMLStreamReader(in), time);
        } catch (XMLStreamException damaged) {
            throw new IOException(file.toString(), damaged);
        }
    }

    private static P2Profile read(XMLStreamReader xml, Instant time) throws XMLStreamException {
        String product = "";
        Map<Plugin, Origin> plugins = new TreeMap<>();
        Map<String, String> properties = new HashMap<>();
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "unit" -> {
                    properties.clear();
                    if (xml.getAttributeValue(null, "id").equals(PRODUCT)) {
                        product = xml.getAttributeValue(null, "version");
                    }
                }
                case "property" ->
                    properties.putIfAbsent(xml.getAttributeValue(null, "name"), xml.getAttributeValue(null, "value"));
                case "artifact" -> {
                    if ("osgi.bundle".equals(xml.getAttributeValue(null, "classifier"))) {
                        String name = xml.getAttributeValue(null, "id");
                        plugins.put(new Plugin(name, xml.getAttributeValue(null, "version")), origin(properties));
                    }
                }
                default -> {}
            }
        }
        return new P2Profile(product, time, plugins);
    }

    private static Origin origin(Map<String, String> properties) {
        Optional<Maven> wrapped = maven(properties, "maven-wrapped-");
        if (wrapped.isPresent()) {
            return new Origin(wrapped, true);
        }
        // Our own plug-ins have coordinates too, but lie in no repository.
        return new Origin(
                maven(properties, "maven-").filter(maven -> !maven.group().equals(PRODUCT)), false);
    }

    private static Optional<Maven> maven(Map<String, String> properties, String prefix) {
        String group = properties.get(prefix + "groupId");
        return group == null
                ? Optional.empty()
                : Optional.of(new Maven(
                        group, properties.get(prefix + "artifactId"), properties.getOrDefault(prefix + "version", "")));
    }
}
