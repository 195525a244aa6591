// SPDX-License-Identifier: EPL-2.0
package fudaban.cli.logs;

import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

/**
 * Lets libraries that log by slf4j find who writes the log. What brings them together (SPI Fly) reads the manifest of every plug-in when it starts: half of
 * what the platform needs to start. It is therefore not started with the program, but by what uses such a library first; before its first use, because slf4j
 * looks only once.
 */
public final class Logs {
    private static final List<String> PARTS = List.of("org.apache.aries.spifly.dynamic.bundle", "slf4j.jdk14");

    private Logs() {}

    /**
     * Starts what is installed of it; again changes nothing. Whoever asks meanwhile waits.
     *
     * @throws IllegalStateException when a part cannot start
     */
    public static synchronized void begin(BundleContext context) {
        for (String part : PARTS) {
            for (Bundle bundle : context.getBundles()) {
                if (part.equals(bundle.getSymbolicName())) {
                    start(bundle);
                }
            }
        }
    }

    private static void start(Bundle bundle) {
        try {
            bundle.start(Bundle.START_TRANSIENT);
        } catch (BundleException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
