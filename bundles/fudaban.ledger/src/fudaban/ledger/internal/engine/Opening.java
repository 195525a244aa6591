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
import java.io.IOException;
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
        prepare(settings.folder());
        Keyring.Created keys = Keyring.create(settings.folder(), account, password, cost(settings));
        House house = new Builder(settings, contributions, keys.keyring(), keys.key())
                .build(Desk.Lost.ASK, Upkeep.Progress.NONE);
        var ledger = new LedgerCore(house);
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
        House house = new Builder(settings, contributions, keyring, key).build(lost, progress);
        var ledger = new LedgerCore(house);
        try {
            var session = ledger.session(account);
            ledger.startUpkeep(session);
            return new Desk.Opened(ledger, session);
        } catch (Refusal | RuntimeException failure) {
            ledger.close();
            throw failure;
        }
    }

    public static void restore(Path backup, Path folder, String recoveryKey) throws Refusal {
        Backups.restore(backup, folder, recoveryKey, null);
    }

    public static void rebuild(
            Settings settings, Contributions contributions, String account, char[] password, Upkeep.Progress progress)
            throws Refusal {
        Keyring keyring = keyring(settings, password);
        byte[] key = keyring.open(account, password, settings.clock());
        try {
            SetAside.database(settings);
            new Builder(settings, contributions, keyring, key).rebuild(progress);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private static Keyring keyring(Settings settings, char[] password) throws Refusal {
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

    private static void prepare(Path folder) throws Refusal {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new Refusal(failure, Opening.class, "desk.folder", folder.toString());
        }
    }
}
