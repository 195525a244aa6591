// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting;

import fudaban.ledger.Refusal;

/** What the whole topic shares: its sentences. */
public final class Reporting {
    private Reporting() {}

    /** A refusal in the words of this topic. */
    public static Refusal refusal(String key, Object... arguments) {
        return new Refusal(Reporting.class, key, arguments);
    }

    /** The same with the failure below it. */
    public static Refusal refusal(Throwable cause, String key, Object... arguments) {
        return new Refusal(cause, Reporting.class, key, arguments);
    }
}
