// SPDX-License-Identifier: EPL-2.0
package fudaban.registers;

import fudaban.ledger.Refusal;

/** The sentences of the topic. */
public final class Registry {
    private Registry() {}

    /** A refusal in the words of this topic. */
    public static Refusal refusal(String key, Object... arguments) {
        return new Refusal(Registry.class, key, arguments);
    }

    /** The same with the failure below it. */
    public static Refusal refusal(Throwable cause, String key, Object... arguments) {
        return new Refusal(cause, Registry.class, key, arguments);
    }
}
