// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.login;

import fudaban.ledger.Desk;
import fudaban.ledger.Refusal;
import fudaban.ledger.Settings;
import fudaban.ledger.spi.ContributionSource;
import fudaban.ui.Work;
import fudaban.ui.words.Words;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.prefs.BackingStoreException;

/** Puts the log-in together: the plug-ins' contributions, the data folder, the account of the last time. */
public final class LogIn {
    private static final String ACCOUNT = "login.account";

    private LogIn() {}

    /**
     * A desk that is open.
     *
     * @param folder its data folder
     */
    public record Entered(Desk.Opened desk, Path folder) {}

    /**
     * Asks until a ledger is open.
     *
     * @param arguments of the program; {@code --data DIR} names the data folder
     * @param kept where the last account is remembered
     */
    public static Optional<Entered> ask(
            Display display, Work work, String[] arguments, ContributionSource contributions, IEclipsePreferences kept)
            throws BackingStoreException {
        var words = Words.of(LogIn.class);
        var model = new LogInModel(gate(contributions), work, words, folder(arguments), kept.get(ACCOUNT, ""));
        Optional<Desk.Opened> opened = new LogInWindow(display, model, words).run();
        if (opened.isPresent()) {
            kept.put(ACCOUNT, model.account());
            kept.flush();
        }
        return opened.map(desk -> new Entered(desk, Path.of(model.folder())));
    }

    private static LogInModel.Gate gate(ContributionSource contributions) {
        return new LogInModel.Gate() {
            @Override
            public boolean exists(Path folder) {
                return Desk.exists(folder);
            }

            @Override
            public Desk.Opened open(Path folder, String account, char[] password) throws Refusal {
                if (contributions == null) {
                    throw new Refusal(LogIn.class, "starting.failed");
                }
                return Desk.open(Settings.of(folder), contributions.contributions(), account, password);
            }
        };
    }

    /** As the command line chooses it: {@code --data}, the property fudaban.data, FUDABAN_DATA, then the user's own folder. */
    static Path folder(String[] arguments) {
        int at = Arrays.asList(arguments).indexOf("--data");
        String named = at >= 0 && at + 1 < arguments.length
                ? arguments[at + 1]
                : System.getProperty("fudaban.data", System.getenv().getOrDefault("FUDABAN_DATA", ""));
        return named.isEmpty()
                ? Path.of(System.getProperty("user.home"), ".local", "share", "fudaban")
                : Path.of(named).toAbsolutePath().normalize();
    }
}
