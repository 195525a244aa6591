// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal;

import jakarta.inject.Inject;
import java.util.Locale;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.lifecycle.PostContextCreate;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.prefs.BackingStoreException;

/**
 * What happens around the start of the workbench. The persisted window layout names commands, parts and labels of the
 * edition that wrote it, so it is dropped when the edition or the language has changed since.
 */
public final class LifeCycle {
    private static final String WRITTEN_BY = "layout.writtenBy";

    /** Made by the workbench. */
    @Inject
    public LifeCycle() {}

    @PostContextCreate
    void dropForeignLayout(IEclipseContext context) throws BackingStoreException {
        var bundle = FrameworkUtil.getBundle(LifeCycle.class);
        String now = bundle.getVersion() + " " + Locale.getDefault().toLanguageTag();
        IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(bundle.getSymbolicName());
        if (!now.equals(preferences.get(WRITTEN_BY, null))) {
            context.set(IWorkbench.CLEAR_PERSISTED_STATE, Boolean.TRUE.toString());
            preferences.put(WRITTEN_BY, now);
            preferences.flush();
        }
    }
}
