// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.status;

import fudaban.issuance.Issuance;
import fudaban.ledger.Refusal;
import fudaban.model.CredentialKind;
import fudaban.model.CredentialState;
import java.util.Locale;

/** The sentences and words of the 発行状況一覧表. */
public final class Status {
    /** Row of 別表2. */
    public static final String ROW = "1-3";

    private Status() {}

    /** A refusal in the words of this part. */
    public static Refusal refusal(String key, Object... arguments) {
        return new Refusal(Status.class, key, arguments);
    }

    /** The same with the failure below it. */
    public static Refusal refusal(Throwable cause, String key, Object... arguments) {
        return new Refusal(cause, Status.class, key, arguments);
    }

    /** A sentence or a word. */
    public static String say(Locale locale, String key, Object... arguments) {
        return refusal(key, arguments).sentence(locale);
    }

    /** The word for a kind or a state; anything else as it is. */
    public static String word(Locale locale, Object literal) {
        return switch (literal) {
            case CredentialKind kind ->
                Issuance.refusal("kind." + kind.getName()).sentence(locale);
            case CredentialState state ->
                Issuance.refusal("state." + state.getName()).sentence(locale);
            default -> String.valueOf(literal);
        };
    }
}
