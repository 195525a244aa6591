// SPDX-License-Identifier: EPL-2.0
package fudaban.mail.send;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the server's password lies. */
final class MailPasswordTest {
    @TempDir
    Path folder;

    @Test
    void isOpenedByTheStoresPasswordOnly() throws Exception {
        var password = new MailPassword(folder);
        assertFalse(password.kept());
        char[] store = "a long store password".toCharArray();
        assertThrows(Refusal.class, () -> password.keep("short".toCharArray(), "x".toCharArray()));
        password.keep(store, "秘密の鍵-1".toCharArray());
        password.keep(store, "秘密の鍵-2".toCharArray());
        assertTrue(password.kept());
        assertArrayEquals("秘密の鍵-2".toCharArray(), password.open(store));
        Refusal wrong = assertThrows(Refusal.class, () -> password.open("another long password".toCharArray()));
        assertEquals("password.wrong", wrong.key());
        String file = Files.readString(folder.resolve("keys/mail.p12"), StandardCharsets.ISO_8859_1);
        assertFalse(file.contains(new String("秘密".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)));
    }
}
