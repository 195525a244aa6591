// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** What the user of this machine has chosen for the workbench; nothing of the desk's data. */
public final class Preferences {
    private static final String LOCK = "lock.minutes";

    private Preferences() {}

    /** Where it is kept. */
    public static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode("fudaban.workbench");
    }

    /** After how many minutes without input the desk locks itself; 0: as the office prescribes. */
    public static int lockMinutes() {
        return node().getInt(LOCK, 0);
    }

    /** Keeps a text for the next start. */
    public static void keep(String key, String value) throws BackingStoreException {
        node().put(key, value);
        node().flush();
    }

    /** Keeps the minutes. */
    public static void lockMinutes(int minutes) throws BackingStoreException {
        keep(LOCK, Integer.toString(minutes));
    }
}
