// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.key;

import fudaban.ledger.Refusal;

/** What a password must be: long, and not the account's name. Length instead of mixtures of characters, after NIST SP 800-63B. */
public final class Passwords {
    /** Fewest characters. */
    public static final int SHORTEST = 10;

    private Passwords() {}

    /**
     * Checks a new password.
     *
     * @throws Refusal saying what is wrong with it
     */
    public static void check(String account, char[] password) throws Refusal {
        if (Character.codePointCount(password, 0, password.length) < SHORTEST) {
            throw new Refusal(Passwords.class, "password.short", SHORTEST);
        }
        boolean same = password.length == account.length();
        for (int i = 0; same && i < password.length; i++) {
            same = Character.toLowerCase(password[i]) == Character.toLowerCase(account.charAt(i));
        }
        if (same) {
            throw new Refusal(Passwords.class, "password.name");
        }
    }
}
