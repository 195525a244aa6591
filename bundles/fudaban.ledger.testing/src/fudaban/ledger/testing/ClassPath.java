// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.testing;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The class path of a program of its own that may use whatever a test may use. */
public final class ClassPath {
    private ClassPath() {}

    /** Under OSGi: of all bundles; else: the class path this runs with. {@code test}: a class of the bundle whose tests run. */
    public static String everything(Class<?> test) {
        Bundle own = FrameworkUtil.getBundle(test);
        if (own == null || own.getBundleContext() == null) {
            return System.getProperty("java.class.path");
        }
        Set<String> places = new LinkedHashSet<>();
        // The framework's own jar: its bundle has no file as its location.
        places.add(Path.of(URI.create(FrameworkUtil.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString()))
                .toString());
        for (Bundle each : own.getBundleContext().getBundles()) {
            Path place = place(each.getLocation());
            for (String below : List.of("target/classes", "bin")) {
                if (Files.isDirectory(place.resolve(below))) {
                    places.add(place.resolve(below).toString());
                }
            }
            places.add(place.toString());
        }
        return String.join(File.pathSeparator, places);
    }

    /** Where Equinox has a bundle from; what is not absolute lies below the installation. */
    private static Path place(String location) {
        String place = location.replaceFirst("^(initial@)?reference:", "").replaceFirst("^(initial@)?file:", "");
        String base =
                URI.create(System.getProperty("osgi.install.area", "file:/")).getPath();
        return Path.of(base).resolve(place).normalize();
    }
}
