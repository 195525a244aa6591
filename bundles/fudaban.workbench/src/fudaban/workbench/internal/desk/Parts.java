// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.desk;

import fudaban.ui.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.osgi.framework.Bundle;

/** The parts of the product with their licences, as their manifests tell. */
final class Parts {
    /**
     * A part.
     *
     * @param licence as a short name where it is a known one
     */
    record Part(String name, String version, String licence) {}

    /** How addresses of licences are written shortly; the first that fits. */
    private static final List<String[]> KNOWN = List.of(
            new String[] {"epl-2.0", "EPL-2.0"},
            new String[] {"epl-v20", "EPL-2.0"},
            new String[] {"epl-v10", "EPL-1.0"},
            new String[] {"apache", "Apache-2.0"},
            new String[] {"mit", "MIT"},
            new String[] {"bsd", "BSD"},
            new String[] {"mpl", "MPL-2.0"},
            new String[] {"bouncycastle", "Bouncy Castle (MIT)"},
            new String[] {"unicode", "Unicode"});

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
        String named = bundle.getHeaders().get("Bundle-License");
        String name = bundle.getSymbolicName();
        return named == null
                ? name.startsWith("fudaban.") || name.startsWith("org.eclipse.")
                        ? "EPL-2.0"
                        : words.say("about.part.inside")
                : shortly(named);
    }

    static String shortly(String licence) {
        String folded = licence.toLowerCase(Locale.ROOT);
        for (String[] each : KNOWN) {
            if (folded.contains(each[0])) {
                return each[1];
            }
        }
        return licence.replaceFirst(";.*", "");
    }
}
