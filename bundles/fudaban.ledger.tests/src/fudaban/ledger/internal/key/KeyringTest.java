// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.key;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyringTest {
    private static final Cost CHEAP = new Cost(64, 1, 1);
    private static final String RIGHT = "correct horse 電池";
    private static final Instant START = Instant.parse("2026-11-22T00:00:00Z");

    @TempDir
    Path folder;

    private Instant now = START;

    @Test
    void aPasswordOpensTheKeyAndIsCleared() throws Exception {
        var created = create();
        assertEquals(32, created.key().length);
        char[] password = RIGHT.toCharArray();
        assertArrayEquals(created.key(), load().open("sasaki", password, clock()));
        assertArrayEquals(new char[RIGHT.length()], password);
        assertEquals("keys.exist", refused(() -> Keyring.create(folder, "b", RIGHT.toCharArray(), CHEAP)));
    }

    @Test
    void theUsualCostIsWhatItSays() throws Exception {
        var created = Keyring.create(folder, "sasaki", RIGHT.toCharArray());
        String json = Files.readString(folder.resolve(Keyring.FILE));
        assertTrue(
                json.contains("\"memory\" : 65536") && json.contains("\"passes\" : 3") && json.contains("argon2id"),
                json);
        assertArrayEquals(created.key(), Keyring.load(folder).open("sasaki", RIGHT.toCharArray(), clock()));
    }

    @Test
    void theKeyIsNotInTheFiles() throws Exception {
        var created = create();
        open("sasaki", "wrong password");
        for (String name : List.of(Keyring.FILE, "attempts.json")) {
            String text = Files.readString(folder.resolve(name));
            assertFalse(text.contains(fudaban.ledger.journal.Hash.hex(created.key())));
            assertFalse(
                    text.contains(java.util.Base64.getEncoder().withoutPadding().encodeToString(created.key())));
            assertFalse(text.contains(RIGHT));
            assertFalse(text.contains(created.recoveryKey()));
        }
    }

    @Test
    void accountsComeAndGo() throws Exception {
        var created = create();
        Keyring keyring = created.keyring();
        keyring.put("tanaka", "another secret".toCharArray(), created.key());
        assertEquals(List.of("sasaki", "tanaka"), load().accounts());
        assertArrayEquals(created.key(), load().open("tanaka", "another secret".toCharArray(), clock()));
        keyring.put("tanaka", "a third secret".toCharArray(), created.key());
        assertEquals("password.wrong", open("tanaka", "another secret"));
        assertEquals("", open("tanaka", "a third secret"));
        keyring.remove("sasaki");
        assertFalse(load().has("sasaki"));
        assertEquals("password.wrong", open("sasaki", RIGHT));
        assertEquals("keys.last", refused(() -> keyring.remove("tanaka")));
        assertThrows(IllegalArgumentException.class, () -> keyring.put("tanaka", RIGHT.toCharArray(), new byte[32]));
    }

    @Test
    void aSlotCannotBeHandedToAnotherAccount() throws Exception {
        create();
        Path file = folder.resolve(Keyring.FILE);
        Files.writeString(file, Files.readString(file).replace("sasaki", "tanaka"));
        assertEquals("password.wrong", open("tanaka", RIGHT));
    }

    @Test
    void passwordsAreLongAndNotTheName() throws Exception {
        var created = create();
        Keyring keyring = created.keyring();
        assertEquals("password.short", refused(() -> keyring.put("tanaka", "123456789".toCharArray(), created.key())));
        assertEquals(
                "password.short",
                refused(() -> keyring.put("tanaka", "𠮷".repeat(9).toCharArray(), created.key())));
        assertEquals(
                "password.name",
                refused(() -> keyring.put("tanaka-hanako", "Tanaka-Hanako".toCharArray(), created.key())));
        char[] tooShort = "short".toCharArray();
        refused(() -> keyring.put("tanaka", tooShort, created.key()));
        assertArrayEquals(new char[5], tooShort);
    }

    @Test
    void failuresAreSlowedDown() throws Exception {
        create();
        for (int i = 0; i < 4; i++) {
            assertEquals("password.wrong", open("sasaki", "guess number " + i));
        }
        assertEquals("password.wrong.wait", open("sasaki", "guess number 5"));
        Refusal refusal = assertThrows(Refusal.class, () -> load().open("sasaki", RIGHT.toCharArray(), clock()));
        assertEquals("password.wait", refusal.key());
        assertTrue(refusal.sentence(Locale.JAPAN).contains("09:00:30"), refusal.sentence(Locale.JAPAN));
        long[] waits = {30, 60, 120, 240, 480, 900, 900};
        for (long wait : waits) {
            pass(wait - 1);
            assertEquals("password.wait", open("sasaki", RIGHT), "a second before " + wait);
            pass(1);
            assertEquals("password.wrong.wait", open("sasaki", "wrong again"));
        }
        pass(900);
        assertEquals("", open("sasaki", RIGHT));
        assertEquals("password.wrong", open("sasaki", "wrong again"));
    }

    @Test
    void aClockSetBackDoesNotLockForLong() throws Exception {
        create();
        for (int i = 0; i < 5; i++) {
            open("sasaki", "guess number " + i);
        }
        now = START.minus(Duration.ofDays(30));
        assertEquals("", open("sasaki", RIGHT));
    }

    @Test
    void aNewPasswordEndsTheWait() throws Exception {
        var created = create();
        for (int i = 0; i < 5; i++) {
            open("sasaki", "guess number " + i);
        }
        created.keyring().put("sasaki", "given by the manager".toCharArray(), created.key());
        assertEquals("", open("sasaki", "given by the manager"));
    }

    @Test
    void theRecoveryKeyOpensToo() throws Exception {
        var created = create();
        assertArrayEquals(
                created.key(),
                load().recover(created.recoveryKey().toLowerCase(Locale.ROOT).replace("-", " ")));
        String renewed = load().renewRecovery(created.key());
        assertArrayEquals(created.key(), load().recover(renewed));
        assertEquals("recovery.other", refused(() -> load().recover(created.recoveryKey())));
        assertEquals("recovery.length", refused(() -> load().recover("")));
    }

    @Test
    void missingAndBrokenFilesAreRefused() throws Exception {
        assertEquals("keys.missing", refused(this::load));
        create();
        Path file = folder.resolve(Keyring.FILE);
        byte[] whole = Files.readAllBytes(file);
        for (byte[] broken : List.of(
                new byte[0],
                "{}".getBytes(StandardCharsets.UTF_8),
                "nonsense".getBytes(StandardCharsets.UTF_8),
                java.util.Arrays.copyOf(whole, whole.length / 2),
                new String(whole, StandardCharsets.UTF_8)
                        .replace("\"memory\" : 64", "\"memory\" : 64000000")
                        .getBytes(StandardCharsets.UTF_8))) {
            Files.write(file, broken);
            assertEquals("keys.damaged", refused(this::load));
        }
        Files.writeString(
                file, new String(whole, StandardCharsets.UTF_8).replace("\"version\" : 1", "\"version\" : 2"));
        assertEquals("keys.newer", refused(this::load));
        // What an interrupted write leaves beside does not matter.
        Files.write(file, whole);
        Files.writeString(folder.resolve("keys.json.part"), "half");
        assertEquals("", open("sasaki", RIGHT));
        load().remove("nobody");
    }

    private Keyring.Created create() throws Refusal {
        return Keyring.create(folder, "sasaki", RIGHT.toCharArray(), CHEAP);
    }

    private Keyring load() throws Refusal {
        return Keyring.load(folder, CHEAP);
    }

    /** Key of the refusal, empty when it opened. Each time from the file, as after a restart. */
    private String open(String account, String password) throws Refusal {
        Keyring keyring = load();
        try {
            keyring.open(account, password.toCharArray(), clock());
            return "";
        } catch (Refusal refusal) {
            return refusal.key();
        }
    }

    private static String refused(org.junit.jupiter.api.function.Executable work) {
        return assertThrows(Refusal.class, work).key();
    }

    private void pass(long seconds) {
        now = now.plusSeconds(seconds);
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneId.of("Asia/Tokyo"));
    }
}
