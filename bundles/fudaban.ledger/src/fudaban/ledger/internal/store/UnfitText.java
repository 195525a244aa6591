// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import fudaban.ledger.Refusal;

/** A text the databases cannot keep: too long, or with a character that is none (NUL, half of a surrogate pair). */
public final class UnfitText extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String type;
    private final String feature;

    UnfitText(String type, String feature) {
        super(type + "." + feature + " cannot be kept");
        this.type = type;
        this.feature = feature;
    }

    /** Fails when the text holds NUL or half of a surrogate pair: PostgreSQL keeps neither. */
    static void check(String type, String feature, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                throw new UnfitText(type, feature);
            }
        }
    }

    /** The sentence for the operator. */
    public Refusal refusal() {
        return new Refusal(this, UnfitText.class, "store.text", type, feature);
    }
}
