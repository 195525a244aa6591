// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.photo;

import fudaban.issuance.Say;
import fudaban.ledger.Refusal;
import fudaban.ledger.Word;

/** What the sentences about photos belong to: the message bundle of this package. */
public final class Photos {
    private Photos() {}

    /** A sentence of this package's message bundle. */
    static Say say(String key, Object... arguments) {
        return locale -> refusal(key, arguments).sentence(locale);
    }

    /** A refusal with such a sentence. */
    public static Refusal refusal(String key, Object... arguments) {
        var texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = arguments[i] instanceof Word ? arguments[i] : String.valueOf(arguments[i]);
        }
        return new Refusal(Photos.class, key, texts);
    }
}
