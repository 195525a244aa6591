// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * Makes ready what the workbench is going to need while the log-in waits for a password: the first look at each screen is otherwise mostly the loading of
 * classes, on the UI thread. {@code warm-up.txt} names them; {@code releng/robot/warm-up} writes it from what a run of the robot loaded. A class or a plug-in
 * that is no longer there is passed over, and so is a plug-in whose components have not started.
 */
final class WarmUp {
    private static final String LIST = "/warm-up.txt";
    private static final String COMPONENTS = "Service-Component";
    private static final String OURS = "fudaban.";

    private WarmUp() {}

    /**
     * Begins on a thread of its own.
     *
     * @param services what the log-in asks for next, done first
     * @param rehearsal done last, with the classes loaded
     */
    static Thread begin(BundleContext context, Runnable services, Runnable rehearsal) {
        Map<String, Bundle> bundles = new HashMap<>();
        for (Bundle bundle : context.getBundles()) {
            bundles.put(bundle.getSymbolicName(), bundle);
        }
        return Thread.ofPlatform().daemon().name("fudaban-warm-up").start(() -> {
            services.run();
            try (InputStream list = WarmUp.class.getResourceAsStream(LIST)) {
                if (list != null) {
                    load(list, bundles::get);
                }
            } catch (IOException | RuntimeException unreadable) {
                // Then everything is loaded when it is needed.
                return;
            }
            rehearsal.run();
        });
    }

    /**
     * Loads and links what a list names.
     *
     * @param list lines {@code = PLUG-IN}, {@code PACKAGE CLASS CLASS …}
     * @param bundles plug-ins by name; null where there is none
     * @return how many classes there were
     */
    static int load(InputStream list, Function<String, Bundle> bundles) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8));
        Bundle bundle = null;
        int count = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] words = line.split(" ");
            if (words[0].equals("=")) {
                bundle = bundles.apply(words[1]);
                if (bundle != null && wakes(bundle)) {
                    bundle = null;
                }
                continue;
            }
            for (int i = 1; i < words.length && bundle != null; i++) {
                count += link(bundle, words[0] + "." + words[i]) ? 1 : 0;
            }
        }
        return count;
    }

    /** A plug-in that is not awake yet and has components: its first class would start them here, against whoever else is just doing so. */
    private static boolean wakes(Bundle bundle) {
        return bundle.getState() != Bundle.ACTIVE && bundle.getHeaders().get(COMPONENTS) != null;
    }

    private static boolean link(Bundle bundle, String name) {
        try {
            Class<?> loaded = bundle.loadClass(name);
            // Asking for its constructors verifies and links a class without initialising it. Ours name types of
            // plug-ins that may not be awake.
            return name.startsWith(OURS) || loaded.getDeclaredConstructors().length >= 0;
        } catch (ClassNotFoundException | LinkageError | IllegalStateException gone) {
            return false;
        }
    }
}
