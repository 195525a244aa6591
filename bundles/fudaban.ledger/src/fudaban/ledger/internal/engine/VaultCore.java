// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Vault;
import fudaban.ledger.internal.key.Keys;
import fudaban.ledger.internal.key.VaultKeys;
import fudaban.model.Classification;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals with a key of its own for each file: mark, id of the desk's key, salt and nonce of the file, then what is sealed. */
final class VaultCore implements Vault {
    private static final byte[] MARK = "FDBVLT1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int ID = 8;
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int HEAD = 8 + ID + SALT + NONCE;
    private static final int TAG_BITS = 128;

    private final Guard guard;
    private final VaultKeys keys;
    private final SecureRandom random = new SecureRandom();

    VaultCore(House house) {
        this.guard = house.guard();
        this.keys = new VaultKeys(house.settings().folder(), house.key());
    }

    @Override
    public byte[] seal(Session session, Classification what, String name, byte[] clear) throws Refusal {
        allowed(session, what);
        VaultKeys.Open own = keys.own();
        byte[] head = new byte[HEAD];
        random.nextBytes(head);
        System.arraycopy(MARK, 0, head, 0, MARK.length);
        System.arraycopy(own.id(), 0, head, MARK.length, ID);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, own, head, what, name).doFinal(clear);
            return ByteBuffer.allocate(HEAD + sealed.length)
                    .put(head)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-GCM refused to encrypt", impossible);
        } finally {
            Arrays.fill(own.key(), (byte) 0);
        }
    }

    @Override
    public byte[] open(Session session, Classification what, String name, byte[] sealed) throws Refusal {
        allowed(session, what);
        if (sealed.length < HEAD || !Arrays.equals(Arrays.copyOf(sealed, MARK.length), MARK)) {
            throw new Refusal(VaultCore.class, "vault.none", name);
        }
        byte[] head = Arrays.copyOf(sealed, HEAD);
        VaultKeys.Open key = keys.of(Arrays.copyOfRange(head, MARK.length, MARK.length + ID))
                .orElseThrow(() -> new Refusal(VaultCore.class, "vault.key", name));
        try {
            return cipher(Cipher.DECRYPT_MODE, key, head, what, name).doFinal(sealed, HEAD, sealed.length - HEAD);
        } catch (GeneralSecurityException altered) {
            throw new Refusal(altered, VaultCore.class, "vault.damaged", name);
        } finally {
            Arrays.fill(key.key(), (byte) 0);
        }
    }

    @Override
    public byte[] give(Session session, char[] password) throws Refusal {
        try {
            allowed(session, Classification.KEY);
            VaultKeys.Open own = keys.first().orElseThrow(() -> new Refusal(VaultCore.class, "vault.empty"));
            byte[] given = VaultKeys.give(own.key(), password);
            Arrays.fill(own.key(), (byte) 0);
            return given;
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    @Override
    public void take(Session session, byte[] given, char[] password) throws Refusal {
        try {
            allowed(session, Classification.KEY);
            byte[] key = VaultKeys.taken(given, password);
            keys.add(key);
            Arrays.fill(key, (byte) 0);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private void allowed(Session session, Classification what) throws Refusal {
        guard.present(session);
        if (!session.sees(what)) {
            throw new Refusal(VaultCore.class, "vault.sight", session.name());
        }
    }

    private static Cipher cipher(int mode, VaultKeys.Open key, byte[] head, Classification what, String name)
            throws GeneralSecurityException {
        byte[] salt = Arrays.copyOfRange(head, MARK.length + ID, MARK.length + ID + SALT);
        byte[] own = Keys.derive(key.key(), salt, "vault/file", Keys.LENGTH);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode,
                new SecretKeySpec(own, "AES"),
                new GCMParameterSpec(TAG_BITS, Arrays.copyOfRange(head, HEAD - NONCE, HEAD)));
        Arrays.fill(own, (byte) 0);
        cipher.updateAAD(head);
        cipher.updateAAD((what.getName() + "/" + name).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
