// SPDX-License-Identifier: EPL-2.0
package fudaban.update.sbom;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The licences of what the program ships. Manifests name them in a dozen spellings or not at all, so somebody has read them and written them down, in {@code
 * licences.tsv}; {@code target-platform/README.md} asks for a line there with each new library.
 */
public final class Licences {
    private final List<String[]> lines = new ArrayList<>();

    /** Those that are written down. */
    public Licences() {
        try (InputStream in = Licences.class.getResourceAsStream("licences.tsv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> lines.add(line.split("\t")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The licence of a plug-in.
     *
     * @return an SPDX expression; empty when nobody has written it down
     */
    public String of(String symbolicName) {
        for (String[] line : lines) {
            String name = line[0];
            boolean fits = name.endsWith("*")
                    ? symbolicName.startsWith(name.substring(0, name.length() - 1))
                    : symbolicName.equals(name);
            if (fits) {
                return line[1];
            }
        }
        return "";
    }

    /** The licence of something within a plug-in: its own where it has one written down, else that of the plug-in. */
    String within(String symbolicName, String name) {
        String own = of(symbolicName + "!" + name);
        return lines.stream().anyMatch(line -> line[0].equals(symbolicName + "!" + name)) ? own : of(symbolicName);
    }

    /** Names of what a plug-in holds under another licence although no file in it says so. */
    List<String> within(String symbolicName) {
        return lines.stream()
                .map(line -> line[0])
                .filter(name -> name.startsWith(symbolicName + "!"))
                .map(name -> name.substring(symbolicName.length() + 1))
                .toList();
    }
}
