// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery;

import fudaban.ledger.Refusal;
import fudaban.ledger.Word;
import java.util.Locale;

/** 交付・郵送: what the sentences of this part belong to. Its message bundle is the one in this package. */
public final class Delivery {
    private Delivery() {}

    /** A refusal with a sentence of this part's message bundle. */
    public static Refusal refusal(String key, Object... arguments) {
        return new Refusal(Delivery.class, key, texts(arguments));
    }

    /** The same with the failure below it as its cause. */
    public static Refusal refusal(Throwable cause, String key, Object... arguments) {
        return new Refusal(cause, Delivery.class, key, texts(arguments));
    }

    /** A sentence of the bundle. */
    public static String say(Locale locale, String key, Object... arguments) {
        return refusal(key, arguments).sentence(locale);
    }

    /** Numbers are shown as they are. */
    private static Object[] texts(Object... arguments) {
        var texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = arguments[i] instanceof Word ? arguments[i] : String.valueOf(arguments[i]);
        }
        return texts;
    }
}
