// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.desk;

import fudaban.ui.words.Words;
import fudaban.update.sbom.Licences;
import java.util.Comparator;
import java.util.List;
import org.osgi.framework.Bundle;

/** The parts of the product with their licences. */
final class Parts {
    /**
     * A part.
     *
     * @param licence as a short name where it is a known one
     */
    record Part(String name, String version, String licence) {}

    private static final Licences LICENCES = new Licences();

    private Parts() {}

    static List<Part> of(List<Bundle> bundles, Words words) {
        return bundles.stream()
                .map(bundle ->
                        new Part(bundle.getSymbolicName(), bundle.getVersion().toString(), licence(bundle, words)))
                .sorted(Comparator.comparing((Part part) -> !part.name().startsWith("fudaban."))
                        .thenComparing(Part::name))
                .toList();
    }

    private static String licence(Bundle bundle, Words words) {
        String known = LICENCES.of(bundle.getSymbolicName());
        // A pack of somebody else tells it itself.
        String named = bundle.getHeaders().get("Bundle-License");
        return !known.isEmpty() ? known : named == null ? words.say("about.part.inside") : shortly(named);
    }

    static String shortly(String licence) {
        return licence.replaceFirst(";.*", "");
    }
}
