// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.Contributions;
import fudaban.ledger.Desk;
import fudaban.ledger.Refusal;
import fudaban.ledger.Settings;
import fudaban.ledger.Upkeep;
import fudaban.ledger.internal.act.AccountActs;
import fudaban.ledger.internal.backup.Backups;
import fudaban.ledger.internal.key.Cost;
import fudaban.ledger.internal.key.Keyring;
import fudaban.model.Employer;
import fudaban.model.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Makes, opens, restores and rebuilds ledgers. */
public final class Opening {
    private Opening() {}

    public static boolean exists(Path folder) {
        return Files.exists(folder.resolve(Keyring.FILE));
    }

    public static Desk.Created create(Settings settings, Contributions contributions, String account, char[] password)
            throws Refusal {
        Making making = Making.in(settings.folder());
        Keyring.Created keys = Keyring.create(settings.folder(), account, password, cost(settings));
        try {
            if (settings.practising()) {
                making.mark(Settings.PRACTICE);
            }
            return create(settings, contributions, account, keys);
        } catch (Refusal | RuntimeException failure) {
            making.undo(failure);
            throw failure;
        }
    }

    private static Desk.Created create(
            Settings settings, Contributions contributions, String account, Keyring.Created keys) throws Refusal {
        LedgerCore ledger =
                ledger(settings, contributions, keys.keyring(), keys.key(), Desk.Lost.ASK, Upkeep.Progress.NONE, true);
        try {
            ledger.orders()
                    .core(
                            Sessions.SETUP,
                            AccountActs.CREATE,
                            new AccountActs.Create(account, account, Role.INSTALLER, Employer.CONTRACTOR));
            return new Desk.Created(ledger, ledger.session(account), keys.recoveryKey());
        } catch (Refusal | RuntimeException failure) {
            ledger.close();
            throw failure;
        }
    }

    public static Desk.Opened open(
            Settings settings,
            Contributions contributions,
            String account,
            char[] password,
            Desk.Lost lost,
            Upkeep.Progress progress)
            throws Refusal {
        Keyring keyring = keyring(settings, password);
        byte[] key = keyring.open(account, password, settings.clock());
        LedgerCore ledger = ledger(settings, contributions, keyring, key, lost, progress, false);
        try {
            var session = ledger.session(account);
            ledger.startUpkeep(
                    session,
                    contributions.modules().stream()
                            .flatMap(module -> module.lifts().stream())
                            .toList());
            return new Desk.Opened(ledger, session);
        } catch (Refusal | RuntimeException failure) {
            ledger.close();
            throw failure;
        }
    }

    /** The ledger of its parts; the key is cleared when they cannot be put together, else when they are closed. */
    private static LedgerCore ledger(
            Settings settings,
            Contributions contributions,
            Keyring keyring,
            byte[] key,
            Desk.Lost lost,
            Upkeep.Progress progress,
            boolean making)
            throws Refusal {
        House house;
        try {
            house = new Builder(settings, contributions, keyring, key).build(lost, progress, making);
        } catch (Refusal | RuntimeException failure) {
            Arrays.fill(key, (byte) 0);
            throw failure;
        }
        try {
            return new LedgerCore(house);
        } catch (RuntimeException failure) {
            house.close();
            throw failure;
        }
    }

    public static void restore(Path backup, Path folder, String recoveryKey) throws Refusal {
        Backups.restore(backup, folder, recoveryKey, null);
    }

    public static void rebuild(
            Settings settings, Contributions contributions, String account, char[] password, Upkeep.Progress progress)
            throws Refusal {
        if (settings.server().isPresent()) {
            Arrays.fill(password, '\0');
            throw new Refusal(
                    Opening.class, "rebuild.server", settings.server().get().shown());
        }
        Keyring keyring = keyring(settings, password);
        byte[] key = keyring.open(account, password, settings.clock());
        try {
            SetAside.database(settings);
            new Builder(settings, contributions, keyring, key).rebuild(progress);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    static Keyring keyring(Settings settings, char[] password) throws Refusal {
        try {
            if (!exists(settings.folder())) {
                throw new Refusal(Opening.class, "desk.none", settings.folder().toString());
            }
            return Keyring.load(settings.folder(), cost(settings));
        } catch (Refusal refusal) {
            Arrays.fill(password, '\0');
            throw refusal;
        }
    }

    private static Cost cost(Settings settings) {
        return settings.guard() == Settings.Guard.QUICK ? Cost.QUICK : Cost.USUAL;
    }
}
