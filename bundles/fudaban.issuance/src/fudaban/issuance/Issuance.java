// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import fudaban.ledger.Refusal;
import fudaban.ledger.Word;

/** 身分証等: names what the topic's acts and sentences belong to. Its message bundle is the one in this package. */
public final class Issuance {
    private Issuance() {}

    /** A refusal with a sentence of this topic's message bundle. */
    public static Refusal refusal(String key, Object... arguments) {
        return new Refusal(Issuance.class, key, texts(arguments));
    }

    /** The same with the failure below it as its cause. */
    public static Refusal refusal(Throwable cause, String key, Object... arguments) {
        return new Refusal(cause, Issuance.class, key, texts(arguments));
    }

    /** Numbers are shown as they are: a line number or a card number has no thousands separator. */
    private static Object[] texts(Object... arguments) {
        var texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = arguments[i] instanceof Word ? arguments[i] : String.valueOf(arguments[i]);
        }
        return texts;
    }
}
