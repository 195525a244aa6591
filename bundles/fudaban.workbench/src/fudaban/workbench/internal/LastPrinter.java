// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal;

import fudaban.ui.print.PrintDesk;
import org.eclipse.core.runtime.ILog;
import org.osgi.service.prefs.BackingStoreException;

/** The printer of the last time, among the preferences of this machine. */
final class LastPrinter implements PrintDesk.Memory {
    private static final String KEY = "print.printer";

    @Override
    public String last() {
        return Preferences.node().get(KEY, "");
    }

    @Override
    public void keep(String printer) {
        try {
            Preferences.keep(KEY, printer);
        } catch (BackingStoreException unwritable) {
            // It is proposed anew the next time.
            ILog.get().warn("The printer could not be remembered", unwritable);
        }
    }
}
