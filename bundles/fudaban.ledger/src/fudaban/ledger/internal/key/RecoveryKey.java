// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.key;

import fudaban.ledger.Refusal;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * The key on paper that opens a ledger when no password does: 140 random bits as seven groups of five characters, in Crockford's alphabet (no I, L, O, U).
 *
 * <p>The last character of a group checks it: a sum over GF(32) with a different weight for each place and a different constant for each group. It
 * finds every single
 * wrong character, every exchange of two characters in a group, and groups written in another order, and tells which group to look at.
 */
public final class RecoveryKey {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUPS = 7;
    private static final int DATA = 4;
    private static final int GROUP = DATA + 1;
    private static final int CHARACTERS = GROUPS * GROUP;

    private RecoveryKey() {}

    /** A new key, e.g. {@code 3F7QX-…}: to be shown and printed once, never stored. */
    static String random(SecureRandom random) {
        var text = new StringJoiner("-");
        for (int group = 0; group < GROUPS; group++) {
            var characters = new StringBuilder();
            for (int i = 0; i < DATA; i++) {
                characters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            text.add(characters.append(ALPHABET.charAt(check(group, characters))));
        }
        return text.toString();
    }

    /**
     * Whether a text is a well-formed recovery key, without knowing whose.
     *
     * @throws Refusal naming the groups that were mistyped
     */
    public static void check(String typed) throws Refusal {
        secret(typed);
    }

    /** The secret in a typed key: its data characters. Case, spaces, hyphens, full-width forms and the look-alikes O, I and L do not matter. */
    static byte[] secret(String typed) throws Refusal {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}ー_.−]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        if (text.length() != CHARACTERS) {
            throw new Refusal(RecoveryKey.class, "recovery.length", CHARACTERS, text.length());
        }
        var data = new StringBuilder();
        var wrong = new StringJoiner(", ");
        for (int group = 0; group < GROUPS; group++) {
            String part = text.substring(group * GROUP, (group + 1) * GROUP);
            boolean known = part.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
            if (!known || ALPHABET.indexOf(part.charAt(DATA)) != check(group, part)) {
                wrong.add(Integer.toString(group + 1));
            }
            data.append(part, 0, DATA);
        }
        if (wrong.length() > 0) {
            throw new Refusal(RecoveryKey.class, "recovery.typed", wrong.toString());
        }
        return data.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static int check(int group, CharSequence characters) {
        int sum = group + 1;
        int weight = 1;
        for (int i = 0; i < DATA; i++) {
            weight = times(weight, 2);
            sum ^= times(weight, ALPHABET.indexOf(characters.charAt(i)));
        }
        return sum;
    }

    /** Product in GF(32) by x⁵ + x² + 1. */
    private static int times(int a, int b) {
        int product = 0;
        for (int left = a, right = b; right != 0; right >>= 1) {
            if ((right & 1) != 0) {
                product ^= left;
            }
            left <<= 1;
            if ((left & 32) != 0) {
                left ^= 0b100101;
            }
        }
        return product;
    }
}
