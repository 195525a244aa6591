// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.login;

import fudaban.cli.trial.TrialDesks;
import fudaban.ledger.Desk;
import fudaban.ledger.Refusal;
import fudaban.ledger.Settings;
import fudaban.ledger.spi.ContributionSource;
import fudaban.ui.Work;
import fudaban.ui.print.PaperPrinters;
import fudaban.ui.print.PrintDesk;
import fudaban.ui.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.prefs.BackingStoreException;

/** Puts the log-in together: the plug-ins' contributions, the data folder, the account of the last time. */
public final class LogIn {
    private static final String ACCOUNT = "login.account";
    private static final String FOLDER = "login.folder";

    private LogIn() {}

    /**
     * A desk that is open.
     *
     * @param folder its data folder
     */
    public record Entered(Desk.Opened desk, Path folder) {}

    /**
     * Shows the form and returns; it asks until a ledger is open. Which one it was is remembered for the next time.
     *
     * @param arguments of the program; {@code --data DIR} names the data folder
     * @param contributions gives null when its plug-in has not started; asked in the background
     * @param trials makes desks for 訓練; gives null when its plug-in has not started
     * @param printers where the recovery key may be printed; gives null where the desk knows no printers by itself
     * @param kept where the last folder and account are remembered
     * @param entered told once: the desk that is open, empty when the form was closed without a log-in
     * @return takes the form from the screen
     */
    public static Runnable show(
            Display display,
            Work work,
            String[] arguments,
            Supplier<ContributionSource> contributions,
            Supplier<TrialDesks> trials,
            Supplier<PaperPrinters> printers,
            IEclipsePreferences kept,
            Consumer<Optional<Entered>> entered) {
        var words = Words.of(LogIn.class);
        Path named = folder(arguments);
        Path folder = remembered(named, kept.get(FOLDER, ""));
        var gate = gate(contributions);
        var model = new LogInModel(gate, work, words, folder, kept.get(ACCOUNT, ""));
        var founding = new DeskFounding(contributions, trials, words);
        var window = new LogInWindow(
                display,
                model,
                entering -> new StartModel(founding, gate::exists, work, words, named, entering),
                PrintDesk.plain(printers, work),
                words);
        window.show(begun -> {
            begun.ifPresent(desk -> work.background().execute(() -> keep(kept, desk)));
            entered.accept(begun.map(desk -> new Entered(desk.desk(), desk.data())));
        });
        return window::close;
    }

    private static void keep(IEclipsePreferences kept, StartModel.Begun begun) {
        kept.put(ACCOUNT, begun.account());
        kept.put(FOLDER, begun.data().toString());
        try {
            kept.flush();
        } catch (BackingStoreException unwritable) {
            ILog.get().warn("The account is not remembered for the next time", unwritable);
        }
    }

    /** The folder that was named where it holds a desk, else that of the last time where it still does. */
    static Path remembered(Path named, String last) {
        return Desk.exists(named) || last.isEmpty() || !Desk.exists(Path.of(last)) ? named : Path.of(last);
    }

    private static LogInModel.Gate gate(Supplier<ContributionSource> contributions) {
        return new LogInModel.Gate() {
            @Override
            public boolean exists(Path folder) {
                return Desk.exists(folder);
            }

            @Override
            public boolean practising(Path folder) {
                return Settings.of(folder).practising();
            }

            @Override
            public String password(Path folder) {
                return practising(folder) ? samplePassword(folder) : "";
            }

            @Override
            public Desk.Opened open(Path folder, String account, char[] password) throws Refusal {
                ContributionSource source = contributions.get();
                if (source == null) {
                    throw new Refusal(LogIn.class, "starting.failed");
                }
                return Desk.open(Settings.of(folder), source.contributions(), account, password);
            }
        };
    }

    /** All people of a sample are invented: its password lies beside it. */
    private static String samplePassword(Path data) {
        Path file = data.resolveSibling(TrialDesks.PASSWORD);
        try {
            return Files.exists(file) ? Files.readString(file).strip() : "";
        } catch (IOException unreadable) {
            return "";
        }
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
