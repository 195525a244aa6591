// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.key;

import fudaban.ledger.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Who can open a ledger: the file {@code keys.json} in its data folder. One random key of 256 bits opens database, payload and backups; it is
 * wrapped once for each
 * account by its password and once by a printed recovery key. Keys handed out belong to the caller, who clears them; passwords are cleared here.
 * Safe for several
 * threads.
 */
public final class Keyring {
    /** The file's name in the data folder. */
    public static final String FILE = "keys.json";

    private final Path folder;
    private final Cost cost;
    private final Throttle throttle;
    private final SecureRandom random = new SecureRandom();
    private KeyFile file;

    private Keyring(Path folder, Cost cost, KeyFile file) {
        this.folder = folder;
        this.cost = cost;
        this.file = file;
        throttle = new Throttle(folder);
    }

    /**
     * A keyring just made.
     *
     * @param keyring the keyring
     * @param key the ledger's new key, 32 bytes
     * @param recoveryKey to be printed; it is kept nowhere
     */
    public record Created(Keyring keyring, byte[] key, String recoveryKey) {}

    /** Makes key, recovery key and the first account's slot, at the usual cost. */
    public static Created create(Path folder, String account, char[] password) throws Refusal {
        return create(folder, account, password, Cost.USUAL);
    }

    /**
     * The same at another cost.
     *
     * @throws Refusal when the password is against the rule, or the folder already has keys
     */
    public static Created create(Path folder, String account, char[] password, Cost cost) throws Refusal {
        Path target = folder.resolve(FILE);
        try {
            if (Files.exists(target)) {
                throw new Refusal(Keyring.class, "keys.exist", target);
            }
            Passwords.check(account, password);
            var random = new SecureRandom();
            byte[] key = new byte[Keys.LENGTH];
            random.nextBytes(key);
            String recoveryKey = RecoveryKey.random(random);
            var keyring = new Keyring(folder, cost, KeyFile.of(key, recoveryKey, random));
            keyring.save(keyring.file.with(Slot.of(account, password, key, cost, random)));
            return new Created(keyring, key, recoveryKey);
        } finally {
            clear(password);
        }
    }

    /** The keyring of a data folder; new slots get the usual cost. */
    public static Keyring load(Path folder) throws Refusal {
        return load(folder, Cost.USUAL);
    }

    /**
     * The same with another cost for new slots.
     *
     * @throws Refusal when the file is missing or damaged
     */
    public static Keyring load(Path folder, Cost cost) throws Refusal {
        Path source = folder.resolve(FILE);
        if (!Files.exists(source)) {
            throw new Refusal(Keyring.class, "keys.missing", source);
        }
        try {
            return new Keyring(folder, cost, KeyFile.parse(Files.readAllBytes(source), source.toString()));
        } catch (IOException failed) {
            throw new Refusal(failed, Keyring.class, "keys.read", source);
        }
    }

    /**
     * Proves an account and opens the ledger's key. Failures slow down further tries, also after a restart.
     *
     * @param password cleared before this returns
     * @throws Refusal when name or password is wrong, or it is too early for another try
     */
    public synchronized byte[] open(String account, char[] password, Clock clock) throws Refusal {
        try {
            if (file.slot(account).isEmpty()) {
                throw new Refusal(Keyring.class, "password.wrong");
            }
            throttle.begin(account, clock);
            Optional<byte[]> key = file.open(account, password);
            if (key.isEmpty()) {
                throw throttle.failure(account, clock);
            }
            throttle.success(account);
            return key.get();
        } finally {
            clear(password);
        }
    }

    /**
     * Opens the ledger's key by the printed recovery key, however it was typed.
     *
     * @throws Refusal when it was mistyped (naming the group) or is another ledger's
     */
    public synchronized byte[] recover(String recoveryKey) throws Refusal {
        return file.recover(recoveryKey);
    }

    /** Prints a new recovery key; the one before no longer opens this folder. Backups made before still open by the old one. */
    public synchronized String renewRecovery(byte[] key) throws Refusal {
        requireKey(key);
        String recoveryKey = RecoveryKey.random(random);
        save(file.withRecovery(key, recoveryKey, random));
        return recoveryKey;
    }

    /**
     * Gives an account a password, in place of the one it had.
     *
     * @param password cleared before this returns
     * @param key the ledger's key, not changed
     * @throws Refusal when the password is against the rule
     */
    public synchronized void put(String account, char[] password, byte[] key) throws Refusal {
        try {
            Passwords.check(account, password);
            requireKey(key);
            save(file.with(Slot.of(account, password, key, cost, random)));
            throttle.success(account);
        } finally {
            clear(password);
        }
    }

    /**
     * Takes an account's slot away. Unknown names are passed over.
     *
     * @throws Refusal when it is the last: then only the recovery key would open the ledger
     */
    public synchronized void remove(String account) throws Refusal {
        if (has(account)) {
            if (file.slots().size() == 1) {
                throw new Refusal(Keyring.class, "keys.last", account);
            }
            save(file.without(account));
            throttle.success(account);
        }
    }

    /** Whether the account has a slot. */
    public synchronized boolean has(String account) {
        return file.slot(account).isPresent();
    }

    /** Names of the accounts with a slot, in the order they were given one. */
    public synchronized List<String> accounts() {
        return file.slots().stream().map(Slot::account).toList();
    }

    /** What is in the file now, for a backup. */
    public synchronized KeyFile file() {
        return file;
    }

    private void requireKey(byte[] key) {
        if (!file.isKey(key)) {
            throw new IllegalArgumentException("not this ledger's key");
        }
    }

    private void save(KeyFile changed) throws Refusal {
        try {
            Files.createDirectories(folder);
            AtomicFile.write(folder.resolve(FILE), changed.json());
            file = changed;
        } catch (IOException failed) {
            throw new Refusal(failed, Keyring.class, "keys.write", folder.resolve(FILE));
        }
    }

    private static void clear(char[] password) {
        Arrays.fill(password, '\0');
    }
}
