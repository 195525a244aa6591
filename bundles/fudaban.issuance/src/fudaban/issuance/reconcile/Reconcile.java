// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.reconcile;

import fudaban.ledger.Refusal;
import java.util.Locale;

/** The sentences of 照合. */
public final class Reconcile {
    private Reconcile() {}

    /** A refusal in the words of this part. */
    public static Refusal refusal(String key, Object... arguments) {
        return new Refusal(Reconcile.class, key, arguments);
    }

    /** The same with the failure below it. */
    public static Refusal refusal(Throwable cause, String key, Object... arguments) {
        return new Refusal(cause, Reconcile.class, key, arguments);
    }

    /** A sentence. */
    public static String say(Locale locale, String key, Object... arguments) {
        return refusal(key, arguments).sentence(locale);
    }
}
