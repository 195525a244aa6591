// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.keys;

import fudaban.hardware.CardFailure;
import fudaban.hardware.CardFailure.Kind;
import fudaban.hardware.keys.DiversifiedSecrets.TransportSecrets;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The desk's card keys in a PKCS#12 file (RFC 7292; AES-256, HMAC-SHA256 as the JDK writes it): transport key and PUK of
 * the blanks, and the master unless that lies on a token. Entries stay encrypted in memory; each is opened for the moment
 * of its use. The file is not part of the database's backup: without it and its password no card can be changed again.
 */
public final class CardKeyStore implements AutoCloseable {
    /** Shortest password of a store. Length is all that stands between a copy of the file and the keys. */
    public static final int PASSWORD = 15;

    private static final String MASTER = "card-master";
    private static final String TRANSPORT = "card-transport";
    private static final String PUK = "card-transport-puk";
    private static final int MASTER_BYTES = 32;

    private final KeyStore store;
    private final String name;
    private final char[] password;
    private boolean closed;

    private CardKeyStore(KeyStore store, String name, char[] password) {
        this.store = store;
        this.name = name;
        this.password = password;
    }

    /**
     * Makes a store with a new random master.
     *
     * @param password at least {@value #PASSWORD} characters; the caller clears its own copy
     * @param transportKey 16, 24 or 32 bytes; overwritten
     * @param transportPuk 8 bytes padded with FF; overwritten
     * @param withMaster false when the master lies on a token
     * @throws CardFailure KEYS_FAILED when the password is too short or a value has a wrong length
     * @throws FileAlreadyExistsException when the file is there: a store is never overwritten
     */
    public static void create(Path file, char[] password, byte[] transportKey, byte[] transportPuk, boolean withMaster)
            throws CardFailure, IOException {
        var master = new byte[MASTER_BYTES];
        try {
            check(password.length >= PASSWORD, "password shorter than " + PASSWORD + " characters");
            check(
                    transportKey.length == 16 || transportKey.length == 24 || transportKey.length == 32,
                    "transport key of " + transportKey.length + " bytes");
            check(transportPuk.length == 8, "transport PUK of " + transportPuk.length + " bytes");
            if (Files.exists(file)) {
                throw new FileAlreadyExistsException(file.toString());
            }
            new SecureRandom().nextBytes(master);
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            var protection = new KeyStore.PasswordProtection(password);
            if (withMaster) {
                put(store, MASTER, master, protection);
            }
            put(store, TRANSPORT, transportKey, protection);
            put(store, PUK, transportPuk, protection);
            var out = new ByteArrayOutputStream();
            store.store(out, password);
            write(file, out.toByteArray());
        } catch (GeneralSecurityException e) {
            throw failed("creating", e);
        } finally {
            wipe(master, transportKey, transportPuk);
        }
    }

    private static void check(boolean holds, String problem) throws CardFailure {
        if (!holds) {
            throw new CardFailure(Kind.KEYS_FAILED, problem, problem);
        }
    }

    private static void put(KeyStore store, String alias, byte[] key, KeyStore.PasswordProtection protection)
            throws GeneralSecurityException {
        // The algorithm's name only labels the bytes; PKCS#12 of the JDK knows AES and takes any length.
        store.setEntry(alias, new KeyStore.SecretKeyEntry(new SecretKeySpec(key, "AES")), protection);
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(file, bytes, StandardOpenOption.SYNC);
        } else {
            Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.SYNC);
        }
    }

    /**
     * Opens a store.
     *
     * @param password copied; the caller clears its own
     * @throws CardFailure KEYS_MISSING without the file, KEYS_LOCKED for a wrong password, KEYS_FAILED for a file that is
     *     no such store
     */
    public static CardKeyStore open(Path file, char[] password) throws CardFailure {
        var shown = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            throw new CardFailure(Kind.KEYS_MISSING, file.toString(), shown);
        }
        try (var in = new ByteArrayInputStream(Files.readAllBytes(file))) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            if (!store.containsAlias(TRANSPORT) || !store.containsAlias(PUK)) {
                throw new CardFailure(Kind.KEYS_FAILED, "no card keys in " + shown, shown);
            }
            return new CardKeyStore(store, shown, password.clone());
        } catch (IOException e) {
            // The JDK tells a wrong password by this cause; everything else is a broken file.
            var locked = e.getCause() instanceof java.security.UnrecoverableKeyException;
            throw new CardFailure(locked ? Kind.KEYS_LOCKED : Kind.KEYS_FAILED, "opening " + shown, e, shown);
        } catch (GeneralSecurityException e) {
            throw new CardFailure(Kind.KEYS_FAILED, "opening " + shown, e, shown);
        }
    }

    /** The master in this store; empty when it lies on a token. */
    public Optional<MasterKey> master() throws CardFailure {
        try {
            return store.containsAlias(MASTER) ? Optional.of(new StoredMaster()) : Optional.empty();
        } catch (GeneralSecurityException e) {
            throw failed(name, e);
        }
    }

    /**
     * The secrets of cards by the master of this store.
     *
     * @throws CardFailure KEYS_FAILED when the store holds none
     */
    public DiversifiedSecrets secrets() throws CardFailure {
        return secrets(master().orElseThrow(() -> new CardFailure(Kind.KEYS_FAILED, "no master in " + name, name)));
    }

    /** The secrets of cards by a master kept elsewhere. */
    public DiversifiedSecrets secrets(MasterKey elsewhere) {
        return new DiversifiedSecrets(elsewhere, new Transport());
    }

    private synchronized byte[] key(String alias) throws CardFailure {
        if (closed) {
            throw new CardFailure(Kind.KEYS_FAILED, name + " is closed", name);
        }
        try {
            return store.getKey(alias, password).getEncoded();
        } catch (GeneralSecurityException e) {
            throw failed(name, e);
        }
    }

    /** Forgets the password: nothing can be read any more. */
    @Override
    public synchronized void close() {
        closed = true;
        Arrays.fill(password, '\0');
    }

    private static CardFailure failed(String what, Exception why) {
        return new CardFailure(Kind.KEYS_FAILED, what + ": " + why.getMessage(), why, what);
    }

    private static void wipe(byte[]... secrets) {
        for (var secret : secrets) {
            Arrays.fill(secret, (byte) 0);
        }
    }

    private final class StoredMaster implements MasterKey {
        @Override
        public byte[] mac(byte[] message) throws CardFailure {
            var key = key(MASTER);
            try {
                var mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(key, "HmacSHA256"));
                return mac.doFinal(message);
            } catch (GeneralSecurityException e) {
                throw failed(name, e);
            } finally {
                wipe(key);
            }
        }

        @Override
        public void close() {
            CardKeyStore.this.close();
        }
    }

    private final class Transport implements TransportSecrets {
        @Override
        public byte[] key() throws CardFailure {
            return CardKeyStore.this.key(TRANSPORT);
        }

        @Override
        public byte[] puk() throws CardFailure {
            return CardKeyStore.this.key(PUK);
        }

        @Override
        public void close() {
            CardKeyStore.this.close();
        }
    }
}
