// SPDX-License-Identifier: EPL-2.0
package fudaban.mail.send;

import fudaban.ledger.Refusal;
import fudaban.mail.Mail;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Arrays;
import javax.crypto.spec.SecretKeySpec;

/**
 * The password of the mail server in {@code keys/mail.p12} of the data folder (PKCS#12, RFC 7292, as the JDK writes it), beside the card
 * keys. It is no record,
 * stands in no journal, log or backup, and is opened for the moment of its use.
 */
public final class MailPassword {
    /** Shortest password of the store. */
    public static final int SHORTEST = 15;

    private static final String ALIAS = "smtp";

    private final Path file;

    /** Of a data folder. */
    public MailPassword(Path folder) {
        this.file = folder.resolve("keys").resolve("mail.p12");
    }

    /** Whether a password is kept. */
    public boolean kept() {
        return Files.exists(file);
    }

    /**
     * Keeps a password, in place of the one before.
     *
     * @param store password of the store, at least {@value #SHORTEST} characters
     * @param password of the mail server; the caller clears both
     */
    public void keep(char[] store, char[] password) throws Refusal {
        if (store.length < SHORTEST) {
            throw Mail.refusal("password.short", SHORTEST);
        }
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
        byte[] bytes = Arrays.copyOf(encoded.array(), encoded.limit());
        try {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(null, null);
            // The algorithm's name only labels the bytes.
            keys.setEntry(
                    ALIAS,
                    new KeyStore.SecretKeyEntry(new SecretKeySpec(bytes, "AES")),
                    new KeyStore.PasswordProtection(store));
            var out = new ByteArrayOutputStream();
            keys.store(out, store);
            write(out.toByteArray());
        } catch (IOException | GeneralSecurityException failed) {
            throw Mail.refusal(failed, "password.unwritable", file.toString());
        } finally {
            Arrays.fill(bytes, (byte) 0);
            Arrays.fill(encoded.array(), (byte) 0);
        }
    }

    private void write(byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh = file.resolveSibling("mail.p12.new");
        Files.deleteIfExists(fresh);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(fresh, content, StandardOpenOption.SYNC);
        } else {
            Files.write(fresh, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.SYNC);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * The password; the caller clears it.
     *
     * @throws Refusal when none is kept, or the store's password is wrong
     */
    public char[] open(char[] store) throws Refusal {
        if (!kept()) {
            throw Mail.refusal("password.none");
        }
        byte[] bytes = {};
        try (var in = Files.newInputStream(file)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(in, store);
            bytes = keys.getKey(ALIAS, store).getEncoded();
            CharBuffer text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
            char[] password = Arrays.copyOf(text.array(), text.limit());
            Arrays.fill(text.array(), '\0');
            return password;
        } catch (IOException | GeneralSecurityException wrong) {
            throw Mail.refusal(wrong, "password.wrong");
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }
}
