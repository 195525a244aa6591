// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.survey;

import fudaban.ledger.Refusal;
import java.util.Locale;

/** The sentences of 有効期限調査. */
public final class Survey {
    private Survey() {}

    /** A refusal in the words of this part. */
    public static Refusal refusal(String key, Object... arguments) {
        return new Refusal(Survey.class, key, arguments);
    }

    /** The same with the failure below it. */
    public static Refusal refusal(Throwable cause, String key, Object... arguments) {
        return new Refusal(cause, Survey.class, key, arguments);
    }

    /** A sentence. */
    public static String say(Locale locale, String key, Object... arguments) {
        return refusal(key, arguments).sentence(locale);
    }
}
