// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.Manifest;

/** The plug-in an act comes from, as the journal names it: symbolic name and version, read from the manifest beside the class. */
final class Editions {
    private final Map<String, String> known = new ConcurrentHashMap<>();

    /**
     * @param origin a class of the plug-in
     * @param used the editions of packs the act asked for, as {@code fudaban.pack.seed@2026-01-13}
     * @return the plug-in, then each edition after a space
     */
    String of(Class<?> origin, Set<String> used) {
        String plugIn = known.computeIfAbsent(origin.getPackageName(), name -> find(origin));
        return used.isEmpty() ? plugIn : plugIn + " " + String.join(" ", used);
    }

    private static String find(Class<?> origin) {
        String best = "";
        String version = "0";
        try {
            var all = origin.getClassLoader().getResources("META-INF/MANIFEST.MF");
            while (all.hasMoreElements()) {
                try (var in = all.nextElement().openStream()) {
                    var attributes = new Manifest(in).getMainAttributes();
                    String name = attributes.getValue("Bundle-SymbolicName");
                    name = name == null ? "" : name.split(";")[0].trim();
                    if (origin.getPackageName().startsWith(name) && name.length() > best.length()) {
                        best = name;
                        version = attributes.getValue("Bundle-Version");
                    }
                }
            }
        } catch (IOException unreadable) {
            // An act must not fail because a manifest cannot be read; the package then stands for the plug-in.
            return origin.getPackageName() + "/0";
        }
        return (best.isEmpty() ? origin.getPackageName() : best) + "/" + version;
    }
}
