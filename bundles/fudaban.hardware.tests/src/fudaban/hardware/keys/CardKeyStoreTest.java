// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.keys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.hardware.CardFailure;
import fudaban.hardware.CardFailure.Kind;
import java.io.FileInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class CardKeyStoreTest {
    private static final char[] PASSWORD = "a password of fair length".toCharArray();
    private static final UUID CARD = UUID.fromString("0198c0de-0000-7000-8000-000000000001");

    @TempDir
    private Path folder;

    private static byte[] transport() {
        var key = new byte[32];
        Arrays.fill(key, (byte) 0x5A);
        return key;
    }

    private static byte[] puk() {
        return "12345678".getBytes(StandardCharsets.US_ASCII);
    }

    private Path store() throws Exception {
        var file = folder.resolve("keys/cards.p12");
        CardKeyStore.create(file, PASSWORD, transport(), puk(), true);
        return file;
    }

    @Test
    void whatIsPutInComesOutAndInputsAreWiped() throws Exception {
        var file = folder.resolve("cards.p12");
        var key = transport();
        var puk = puk();
        CardKeyStore.create(file, PASSWORD, key, puk, true);
        assertArrayEquals(new byte[32], key);
        assertArrayEquals(new byte[8], puk);
        try (var secrets = CardKeyStore.open(file, PASSWORD).secrets()) {
            assertArrayEquals(transport(), secrets.transportKey());
            assertArrayEquals(puk(), secrets.transportPuk());
        }
    }

    @Test
    void theFileIsForItsOwnerAloneAndHoldsNothingInTheClear() throws Exception {
        var file = store();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertFalse(text.contains("ZZZZZZZZ") || text.contains("12345678"));
        var error = assertThrows(
                FileAlreadyExistsException.class, () -> CardKeyStore.create(file, PASSWORD, transport(), puk(), true));
        assertTrue(error.getMessage().contains("cards.p12"));
    }

    /** HKDF-Expand of RFC 5869 for one block, computed beside the product from the master in the file. */
    @Test
    void theKeyOfACardFollowsRfc5869() throws Exception {
        var file = store();
        var pkcs12 = KeyStore.getInstance("PKCS12");
        try (var in = new FileInputStream(file.toFile())) {
            pkcs12.load(in, PASSWORD);
        }
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(pkcs12.getKey("card-master", PASSWORD).getEncoded(), "HmacSHA256"));
        mac.update("fudaban card admin\0".getBytes(StandardCharsets.US_ASCII));
        mac.update(new byte[] {0x01, (byte) 0x98, (byte) 0xC0, (byte) 0xDE, 0, 0, 0x70, 0});
        mac.update(new byte[] {(byte) 0x80, 0, 0, 0, 0, 0, 0, 1});
        mac.update(new byte[] {0, 1});
        var expected = mac.doFinal();
        try (var secrets = CardKeyStore.open(file, PASSWORD).secrets()) {
            assertArrayEquals(expected, secrets.cardKey(CARD, 32));
            assertArrayEquals(Arrays.copyOf(expected, 16), secrets.cardKey(CARD, 16));
        }
    }

    @Test
    void everyCardHasItsOwnPinAndPukAndNoneIsEasy() throws Exception {
        var seen = new HashSet<String>();
        try (var secrets = CardKeyStore.open(store(), PASSWORD).secrets()) {
            for (var n = 0; n < 500; n++) {
                var card = new UUID(7, n);
                var pin = text(secrets.initialPin(card));
                var puk = text(secrets.cardPuk(card));
                assertTrue(pin.matches("[0-9]{6}\\uFFFD\\uFFFD"), pin);
                assertTrue(puk.matches("[0-9]{8}"), puk);
                assertFalse(pin.matches("(\\d)\\1{5}.*") || "0123456789 9876543210".contains(pin.substring(0, 6)));
                seen.add(puk);
            }
            assertArrayEquals(
                    secrets.initialPin(CARD).orElseThrow(),
                    secrets.initialPin(CARD).orElseThrow());
        }
        assertTrue(seen.size() > 495, seen.size() + " different");
    }

    private static String text(Optional<byte[]> digits) {
        return new String(digits.orElseThrow(), StandardCharsets.US_ASCII);
    }

    @Test
    void whatCannotBeOpenedIsSaid() throws Exception {
        var file = store();
        assertEquals(Kind.KEYS_MISSING, kind(() -> CardKeyStore.open(folder.resolve("none.p12"), PASSWORD)));
        assertEquals(
                Kind.KEYS_LOCKED, kind(() -> CardKeyStore.open(file, "another password, also long".toCharArray())));
        var broken = Files.write(folder.resolve("broken.p12"), new byte[] {1, 2, 3});
        assertEquals(Kind.KEYS_FAILED, kind(() -> CardKeyStore.open(broken, PASSWORD)));
        assertEquals(
                Kind.KEYS_FAILED,
                kind(() -> CardKeyStore.create(
                        folder.resolve("short.p12"), "short".toCharArray(), transport(), puk(), true)));
        assertFalse(Files.exists(folder.resolve("short.p12")));
    }

    @Test
    void closedNothingIsReadAndTheCallersPasswordStays() throws Exception {
        var secrets = CardKeyStore.open(store(), PASSWORD).secrets();
        secrets.close();
        assertEquals(Kind.KEYS_FAILED, kind(secrets::transportKey));
        assertEquals(Kind.KEYS_FAILED, kind(() -> secrets.cardKey(CARD, 32)));
        assertEquals('a', PASSWORD[0]);
    }

    @Test
    void withoutMasterTheStoreServesATokensMaster() throws Exception {
        var file = folder.resolve("token.p12");
        CardKeyStore.create(file, PASSWORD, transport(), puk(), false);
        assertEquals(
                Kind.KEYS_FAILED, kind(() -> CardKeyStore.open(file, PASSWORD).secrets()));
        var token = new MasterKey() {
            @Override
            public byte[] mac(byte[] message) {
                return new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
            }

            @Override
            public void close() {}
        };
        try (var secrets = CardKeyStore.open(file, PASSWORD).secrets(token)) {
            assertEquals(16, secrets.cardKey(CARD, 16).length);
            assertArrayEquals(transport(), secrets.transportKey());
        }
    }

    private static Kind kind(Executable work) {
        return assertThrows(CardFailure.class, work).kind();
    }
}
