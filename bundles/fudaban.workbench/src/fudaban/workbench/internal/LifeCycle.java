// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal;

import fudaban.ledger.Desk;
import fudaban.ledger.Ledger;
import fudaban.ledger.Session;
import fudaban.ledger.spi.ContributionSource;
import fudaban.ui.Work;
import fudaban.ui.theme.Fonts;
import fudaban.ui.theme.Themes;
import fudaban.workbench.internal.login.LogIn;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.lifecycle.PostContextCreate;
import org.eclipse.e4.ui.workbench.lifecycle.PreSave;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.prefs.BackingStoreException;

/**
 * What happens around the workbench: look, log-in, and dropping a window layout that another edition wrote. After the log-in the context holds
 * {@link Ledger}, {@link Session} and {@link Work}; parts have them injected.
 */
public final class LifeCycle {
    private static final String WRITTEN_BY = "layout.writtenBy";

    /** Made by the workbench. */
    @Inject
    public LifeCycle() {}

    @PostContextCreate
    void start(
            IEclipseContext context,
            IApplicationContext application,
            @org.eclipse.e4.core.di.annotations.Optional ContributionSource contributions)
            throws BackingStoreException {
        var bundle = FrameworkUtil.getBundle(LifeCycle.class);
        IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(bundle.getSymbolicName());
        Display display = Display.getDefault();
        dress(display);
        application.applicationRunning();
        Work work = Work.of(display);
        String[] arguments = (String[]) application.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        Optional<Desk.Opened> opened = LogIn.ask(display, work, arguments, contributions, preferences);
        if (opened.isEmpty()) {
            // The life cycle cannot refuse a start; nothing is open yet that would have to be closed.
            System.exit(0);
        }
        context.set(Ledger.class, opened.get().ledger());
        context.set(Session.class, opened.get().session());
        context.set(Work.class, work);
        dropForeignLayout(
                context, bundle.getVersion() + " " + Locale.getDefault().toLanguageTag(), preferences);
    }

    private static void dress(Display display) {
        try {
            Fonts.load(
                    display,
                    Platform.getStateLocation(FrameworkUtil.getBundle(LifeCycle.class))
                            .append("fonts")
                            .toPath());
        } catch (IOException unreadable) {
            // The system's font does too.
            ILog.get().warn("The shipped fonts could not be loaded", unreadable);
        }
        Themes.apply(display, Themes.choice());
    }

    /** The persisted window layout names commands, parts and labels of the edition and language that wrote it. */
    private static void dropForeignLayout(IEclipseContext context, String now, IEclipsePreferences preferences)
            throws BackingStoreException {
        if (!now.equals(preferences.get(WRITTEN_BY, null))) {
            context.set(IWorkbench.CLEAR_PERSISTED_STATE, Boolean.TRUE.toString());
            preferences.put(WRITTEN_BY, now);
            preferences.flush();
        }
    }

    /** The workbench starts its own style engine with the product's default. */
    @Inject
    @org.eclipse.e4.core.di.annotations.Optional
    void started(@UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) org.osgi.service.event.Event event) {
        Themes.apply(Display.getDefault(), Themes.choice());
    }

    @PreSave
    void close(Ledger ledger) {
        ledger.close();
    }
}
