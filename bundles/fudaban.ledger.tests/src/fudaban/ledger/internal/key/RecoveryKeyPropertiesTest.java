// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.key;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RecoveryKeyPropertiesTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final SecureRandom random = new SecureRandom();

    @Property(tries = 200, seed = "20261122")
    void writingDoesNotMatter(@ForAll @IntRange(max = 34) int at) throws Refusal {
        String key = RecoveryKey.random(random);
        assertTrue(key.matches("([0-9A-HJKMNP-TV-Z]{5}-){6}[0-9A-HJKMNP-TV-Z]{5}"), key);
        byte[] secret = RecoveryKey.secret(key);
        assertEquals(28, secret.length);
        assertArrayEquals(
                secret, RecoveryKey.secret(key.toLowerCase(Locale.ROOT).replace("-", "")));
        assertArrayEquals(secret, RecoveryKey.secret("  " + key.replace("-", " ") + "\n"));
        assertArrayEquals(
                secret,
                RecoveryKey.secret(new StringBuilder(key).insert(at, ' ').toString()));
        assertArrayEquals(
                secret,
                RecoveryKey.secret(key.replace('-', 'ー').replace('0', 'o').replace('1', 'l')));
        assertArrayEquals(secret, RecoveryKey.secret(fullWidth(key)));
    }

    @Property(tries = 500, seed = "20261122")
    void anyOneWrongCharacterIsFoundInItsGroup(
            @ForAll @IntRange(max = 34) int at, @ForAll @IntRange(min = 1, max = 31) int by) {
        StringBuilder key = new StringBuilder(RecoveryKey.random(random).replace("-", ""));
        key.setCharAt(at, ALPHABET.charAt((ALPHABET.indexOf(key.charAt(at)) + by) % 32));
        refused(key.toString(), at / 5 + 1);
    }

    @Property(tries = 500, seed = "20261122")
    void exchangedCharactersOfAGroupAreFound(
            @ForAll @IntRange(max = 6) int group, @ForAll @IntRange(max = 4) int a, @ForAll @IntRange(max = 4) int b) {
        StringBuilder key = new StringBuilder(RecoveryKey.random(random).replace("-", ""));
        char left = key.charAt(group * 5 + a);
        char right = key.charAt(group * 5 + b);
        if (left != right) {
            key.setCharAt(group * 5 + a, right);
            key.setCharAt(group * 5 + b, left);
            refused(key.toString(), group + 1);
        }
    }

    @Property(tries = 100, seed = "20261122")
    void exchangedGroupsAreFound(@ForAll @IntRange(max = 6) int a, @ForAll @IntRange(max = 6) int b) {
        String[] groups = RecoveryKey.random(random).split("-");
        if (a != b && !groups[a].equals(groups[b])) {
            String left = groups[a];
            groups[a] = groups[b];
            groups[b] = left;
            assertEquals(
                    "recovery.typed",
                    assertThrows(Refusal.class, () -> RecoveryKey.check(String.join("-", groups)))
                            .key());
        }
    }

    @Property(tries = 50, seed = "20261122")
    void aMissingCharacterIsCounted(@ForAll @IntRange(max = 34) int at) {
        String key = new StringBuilder(RecoveryKey.random(random).replace("-", ""))
                .deleteCharAt(at)
                .toString();
        Refusal refusal = assertThrows(Refusal.class, () -> RecoveryKey.check(key));
        assertEquals("recovery.length", refusal.key());
        assertTrue(refusal.sentence(Locale.ENGLISH).contains("35 characters, 34"), refusal.sentence(Locale.ENGLISH));
    }

    private static void refused(String key, int group) {
        Refusal refusal = assertThrows(Refusal.class, () -> RecoveryKey.check(key));
        assertEquals("recovery.typed", refusal.key());
        assertTrue(refusal.sentence(Locale.ENGLISH).contains("group " + group + " "), refusal.sentence(Locale.ENGLISH));
    }

    private static String fullWidth(String key) {
        String wide = key.chars()
                .mapToObj(c -> String.valueOf((char) (c == '-' ? '－' : c + 0xFEE0)))
                .collect(Collectors.joining());
        assertEquals(key, Normalizer.normalize(wide, Normalizer.Form.NFKC));
        return wide;
    }
}
