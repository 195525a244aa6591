// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.keys;

import fudaban.hardware.CardFailure;
import fudaban.hardware.CardFailure.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.security.AuthProvider;
import java.security.GeneralSecurityException;
import java.security.InvalidParameterException;
import java.security.KeyStore;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.KeyGenerator;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.security.auth.login.LoginException;

/**
 * The master on a PKCS#11 token (a hardware security module, SoftHSM in tests): made there, marked as not extractable, and
 * used there. The provider belongs to this object alone and is not registered in the JVM.
 */
public final class TokenMaster implements MasterKey {
    private static final System.Logger LOG = System.getLogger(TokenMaster.class.getName());
    private static final String ALIAS = "fudaban-card-master";
    /** Provider names must differ while two of them are in use. */
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Provider provider;
    private final SecretKey key;
    private boolean closed;

    private TokenMaster(Provider provider, SecretKey key) {
        this.provider = provider;
        this.key = key;
    }

    /**
     * Makes a new master on the token.
     *
     * @param library the token's PKCS#11 library
     * @param slot index in the list of slots, from 0
     * @param pin user PIN of the token; the caller clears it
     * @throws CardFailure KEYS_FAILED when the token cannot be used or holds a master already
     */
    public static void create(Path library, int slot, char[] pin) throws CardFailure {
        var provider = provider(library, slot);
        try {
            var store = store(provider, pin);
            if (store.containsAlias(ALIAS)) {
                throw new CardFailure(Kind.KEYS_FAILED, "token holds a master already", library.getFileName());
            }
            var generator = KeyGenerator.getInstance("HmacSHA256", provider);
            generator.init(256);
            store.setEntry(ALIAS, new KeyStore.SecretKeyEntry(generator.generateKey()), null);
        } catch (GeneralSecurityException | IOException | ProviderException e) {
            throw failed(e);
        }
    }

    /**
     * Opens the master on the token; parameters as in {@link #create}.
     *
     * @throws CardFailure KEYS_FAILED when the token cannot be used, its PIN is wrong, or it holds no master
     */
    public static TokenMaster open(Path library, int slot, char[] pin) throws CardFailure {
        var provider = provider(library, slot);
        try {
            if (store(provider, pin).getKey(ALIAS, null) instanceof SecretKey key) {
                return new TokenMaster(provider, key);
            }
        } catch (GeneralSecurityException | IOException | ProviderException e) {
            throw failed(e);
        }
        throw new CardFailure(Kind.KEYS_FAILED, "token without master", library.getFileName());
    }

    private static Provider provider(Path library, int slot) throws CardFailure {
        var base = Security.getProvider("SunPKCS11");
        if (base == null) {
            throw new CardFailure(Kind.KEYS_FAILED, "no PKCS#11 in this Java", "PKCS#11");
        }
        // The two dashes say that what follows is the configuration and no file name.
        var configuration = """
            --name = fudaban%d
            library = %s
            slotListIndex = %d
            attributes(*, CKO_SECRET_KEY, *) = {
              CKA_SENSITIVE = true
              CKA_EXTRACTABLE = false
              CKA_SIGN = true
            }
            """.formatted(COUNT.incrementAndGet(), library.toAbsolutePath(), slot);
        try {
            return base.configure(configuration);
        } catch (InvalidParameterException | ProviderException | UnsupportedOperationException e) {
            throw failed(e);
        }
    }

    private static KeyStore store(Provider provider, char[] pin) throws GeneralSecurityException, IOException {
        // A token keeps one log-in for the whole process: without this a second caller's PIN would not be looked at.
        logOut(provider);
        var store = KeyStore.getInstance("PKCS11", provider);
        store.load(null, pin);
        return store;
    }

    private static void logOut(Provider provider) {
        try {
            if (provider instanceof AuthProvider token) {
                token.logout();
            }
        } catch (LoginException | ProviderException e) {
            LOG.log(System.Logger.Level.DEBUG, "token log-out", e);
        }
    }

    private static CardFailure failed(Exception why) {
        return new CardFailure(Kind.KEYS_FAILED, "PKCS#11: " + why.getMessage(), why, "PKCS#11");
    }

    @Override
    public synchronized byte[] mac(byte[] message) throws CardFailure {
        if (closed) {
            throw new CardFailure(Kind.KEYS_FAILED, "token was closed", "PKCS#11");
        }
        try {
            var mac = Mac.getInstance("HmacSHA256", provider);
            mac.init(key);
            return mac.doFinal(message);
        } catch (GeneralSecurityException | ProviderException e) {
            throw failed(e);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        logOut(provider);
    }
}
