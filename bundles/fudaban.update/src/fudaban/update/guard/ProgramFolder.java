// SPDX-License-Identifier: EPL-2.0
package fudaban.update.guard;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.osgi.service.datalocation.Location;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;

/** Where the program is installed. */
public final class ProgramFolder {
    private ProgramFolder() {}

    /** The folder with the start scripts; empty without OSGi. */
    public static Optional<Path> find() {
        Bundle own = FrameworkUtil.getBundle(ProgramFolder.class);
        return own == null || own.getBundleContext() == null ? Optional.empty() : find(own.getBundleContext());
    }

    private static Optional<Path> find(BundleContext context) {
        try {
            for (var reference : context.getServiceReferences(Location.class, Location.INSTALL_FILTER)) {
                Location location = context.getService(reference);
                if (location != null && location.getURL() != null) {
                    // The address is not encoded: a blank in it stands as it is.
                    return Optional.of(Path.of(new URI("file", location.getURL().getPath(), null)));
                }
            }
            return Optional.empty();
        } catch (InvalidSyntaxException | URISyntaxException | IllegalArgumentException unusual) {
            return Optional.empty();
        }
    }
}
