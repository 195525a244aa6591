// SPDX-License-Identifier: EPL-2.0
package fudaban.mail;

import fudaban.ledger.Refusal;

/** The sentences of the outbox. */
public final class Mail {
    private Mail() {}

    /** A refusal in the words of the outbox. */
    public static Refusal refusal(String key, Object... arguments) {
        return new Refusal(Mail.class, key, arguments);
    }

    /** The same with the failure below it. */
    public static Refusal refusal(Throwable cause, String key, Object... arguments) {
        return new Refusal(cause, Mail.class, key, arguments);
    }
}
