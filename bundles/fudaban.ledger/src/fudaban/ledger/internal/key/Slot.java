// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.key;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * The ledger's key as one account's password opens it.
 *
 * @param account name of the account; bound to the wrapped key, so that a slot cannot be handed to another account
 * @param kdf always {@code argon2id} in this edition
 * @param cost what a guess costs
 * @param salt 16 random bytes
 * @param nonce of the wrap
 * @param sealed the wrapped key
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Slot(String account, String kdf, Cost cost, byte[] salt, byte[] nonce, byte[] sealed) {
    private static final String KDF = "argon2id";
    private static final int SALT = 16;

    Slot {
        if (account == null
                || account.isBlank()
                || !KDF.equals(kdf)
                || cost == null
                || salt == null
                || nonce == null
                || sealed == null) {
            throw new IllegalArgumentException("not a key slot");
        }
    }

    /** A new slot. The password is left as it is. */
    static Slot of(String account, char[] password, byte[] key, Cost cost, SecureRandom random) {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        byte[] with = stretch(password, salt, cost);
        try {
            Wrap wrap = Wrap.seal(key, with, whose(account), random);
            return new Slot(account, KDF, cost, salt, wrap.nonce(), wrap.sealed());
        } finally {
            Arrays.fill(with, (byte) 0);
        }
    }

    /** The key; empty when the password is wrong. The password is left as it is. */
    Optional<byte[]> open(char[] password) {
        byte[] with = stretch(password, salt, cost);
        try {
            return new Wrap(nonce, sealed).open(with, whose(account));
        } finally {
            Arrays.fill(with, (byte) 0);
        }
    }

    private static String whose(String account) {
        return "account/" + account;
    }

    private static byte[] stretch(char[] password, byte[] salt, Cost cost) {
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        try {
            var generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(cost.memory())
                    .withIterations(cost.passes())
                    .withParallelism(cost.lanes())
                    .withSalt(salt)
                    .build());
            byte[] out = new byte[Keys.LENGTH];
            generator.generateBytes(bytes, out);
            return out;
        } finally {
            Arrays.fill(bytes, (byte) 0);
            Arrays.fill(encoded.array(), (byte) 0);
        }
    }
}
