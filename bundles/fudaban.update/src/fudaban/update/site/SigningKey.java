// SPDX-License-Identifier: EPL-2.0
package fudaban.update.site;

import fudaban.ledger.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.PBEParameterSpec;

/**
 * The key of who gives out updates. On disk it is encrypted under a password (PKCS #8, PBES2 with PBKDF2-HMAC-SHA256 and AES-256) with the public
 * key behind it; {@code openssl} reads it too.
 */
public final class SigningKey {
    private static final String CIPHER = "PBEWithHmacSHA256AndAES_256";
    private static final int ROUNDS = 600_000;
    private static final int SALT = 16;
    private static final int SHORTEST = 8;

    private final PrivateKey secret;
    private final SiteKey open;

    private SigningKey(PrivateKey secret, SiteKey open) {
        this.secret = secret;
        this.open = open;
    }

    /** A new one. */
    public static SigningKey create() {
        try {
            var pair = KeyPairGenerator.getInstance(SiteKey.ALGORITHM).generateKeyPair();
            return new SigningKey(pair.getPrivate(), SiteKey.of(pair.getPublic()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform since 15 has Ed25519", impossible);
        }
    }

    /** The public half, which is pinned where updates are installed. */
    public SiteKey open() {
        return open;
    }

    /**
     * Writes it to a new file that only its owner can read.
     *
     * @param password cleared before this returns
     * @throws Refusal when the password is shorter than eight characters, the file exists or cannot be written
     */
    public void write(Path file, char[] password) throws Refusal {
        try {
            if (password.length < SHORTEST) {
                throw new Refusal(SigningKey.class, "key.password-short", SHORTEST);
            }
            byte[] salt = new byte[SALT];
            byte[] start = new byte[SALT];
            var random = new SecureRandom();
            random.nextBytes(salt);
            random.nextBytes(start);
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(
                    Cipher.ENCRYPT_MODE, key(password), new PBEParameterSpec(salt, ROUNDS, new IvParameterSpec(start)));
            // The encoding knows the scheme only by its general name.
            var how = AlgorithmParameters.getInstance("PBES2");
            how.init(cipher.getParameters().getEncoded());
            byte[] kept = new EncryptedPrivateKeyInfo(how, cipher.doFinal(secret.getEncoded())).getEncoded();
            Files.writeString(restricted(file), Pem.text(Pem.PRIVATE, kept) + open.pem(), StandardCharsets.US_ASCII);
        } catch (IOException | GeneralSecurityException wrong) {
            throw new Refusal(wrong, SigningKey.class, "key.unwritable", file.getFileName());
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private static Path restricted(Path file) throws IOException {
        Files.write(file, new byte[0], StandardOpenOption.CREATE_NEW);
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        return file;
    }

    /**
     * Reads it back.
     *
     * @param password cleared before this returns
     * @throws Refusal when the file holds no key or the password is another one
     */
    public static SigningKey read(Path file, char[] password) throws Refusal {
        try {
            String text = Files.readString(file, StandardCharsets.US_ASCII);
            SiteKey open = new SiteKey(Pem.body(text, Pem.PUBLIC));
            var kept = new EncryptedPrivateKeyInfo(Base64.getDecoder().decode(Pem.body(text, Pem.PRIVATE)));
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.DECRYPT_MODE, key(password), kept.getAlgParameters());
            PKCS8EncodedKeySpec inside = kept.getKeySpec(cipher);
            return new SigningKey(KeyFactory.getInstance(SiteKey.ALGORITHM).generatePrivate(inside), open);
        } catch (GeneralSecurityException wrong) {
            throw new Refusal(wrong, SigningKey.class, "key.password-wrong", file.getFileName());
        } catch (IOException | IllegalArgumentException wrong) {
            throw new Refusal(wrong, SigningKey.class, "key.unreadable", file.getFileName());
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private static SecretKey key(char[] password) throws GeneralSecurityException {
        var given = new PBEKeySpec(password);
        try {
            return SecretKeyFactory.getInstance(CIPHER).generateSecret(given);
        } finally {
            given.clearPassword();
        }
    }

    byte[] sign(byte[] bytes) {
        try {
            var signature = Signature.getInstance(SiteKey.ALGORITHM);
            signature.initSign(secret);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("a key that was read signs", impossible);
        }
    }
}
