// SPDX-License-Identifier: EPL-2.0
package fudaban.update.sbom;

import java.util.List;
import java.util.Optional;

/**
 * A part of the program, or what lies within one.
 *
 * @param kind as CycloneDX names it: library, file, platform
 * @param name of a plug-in its symbolic name
 * @param version empty where nothing tells it
 * @param file where it lies, from the folder of the program, or from the part it lies in; may be empty
 * @param sha256 of the file, 64 hexadecimal digits; empty where it is no file of its own
 * @param licence an SPDX expression; empty where it is not known
 * @param supplier empty where nothing tells it
 * @param maven where it comes from; empty where it does not come from a Maven repository
 * @param wrapped whether the jar from there was made a plug-in by our build: then it has other bytes
 * @param within what it contains that has a licence or an origin of its own
 */
public record Component(
        String kind,
        String name,
        String version,
        String file,
        String sha256,
        String licence,
        String supplier,
        Optional<Maven> maven,
        boolean wrapped,
        List<Component> within) {
    /** Keeps its own list. */
    public Component {
        within = List.copyOf(within);
    }

    /** A coordinate of a Maven repository. */
    public record Maven(String group, String artifact, String version) {
        /** As a package URL. */
        public String purl() {
            return "pkg:maven/" + group + "/" + artifact + "@" + version;
        }
    }

    /** The package URL: of the Maven repository where its very bytes lie, else of p2; empty for what is neither. */
    public Optional<String> purl() {
        if (maven.isPresent() && !wrapped) {
            return maven.map(Maven::purl);
        }
        return file.startsWith("plugins/") ? Optional.of(p2()) : Optional.empty();
    }

    /** The coordinate in p2, as a package URL. */
    public String p2() {
        return "pkg:p2/" + name + "@" + version + "?classifier=osgi.bundle";
    }

    /** Whether it is Fudaban's own. */
    public boolean own() {
        return name.startsWith("fudaban.");
    }
}
