// SPDX-License-Identifier: EPL-2.0
package fudaban.cli;

import fudaban.cli.logs.Logs;
import fudaban.update.guard.BootGuard;
import java.io.IOException;
import java.util.Locale;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** The command line as an Equinox application: waits for the plug-ins' services, runs, and hands back the exit code. */
public final class CliApplication implements IApplication {
    private static final long PATIENCE_MILLIS = 10_000;

    @Override
    public Object start(IApplicationContext context) throws Exception {
        context.applicationRunning();
        var bundles = FrameworkUtil.getBundle(CliApplication.class).getBundleContext();
        Logs.begin(bundles);
        var tracker = new ServiceTracker<VerbHost, VerbHost>(bundles, VerbHost.class, null);
        tracker.open();
        try {
            VerbHost host = tracker.waitForService(PATIENCE_MILLIS);
            if (host == null) {
                throw new IllegalStateException("the plug-ins did not start: no service " + VerbHost.class.getName());
            }
            String[] words = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
            Locale locale = Locale.getDefault().getLanguage().equals("en") ? Locale.ENGLISH : Locale.JAPAN;
            var terminal = new SystemTerminal();
            guard(terminal, locale);
            return host.run(words, terminal, locale);
        } finally {
            tracker.close();
        }
    }

    /** An update that got this far works for the command line; one that did not was taken back, which is told. */
    private static void guard(Terminal terminal, Locale locale) throws IOException {
        var guard = BootGuard.here();
        if (guard.isPresent()) {
            guard.get().answers();
            guard.get().restored().ifPresent(restored -> terminal.err().println(restored.sentence(locale)));
        }
    }

    @Override
    public void stop() {
        // The framework ends the process; the ledger closes with the verb that opened it.
    }
}
