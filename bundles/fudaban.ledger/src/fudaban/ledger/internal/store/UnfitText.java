// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import fudaban.ledger.Labels;
import fudaban.ledger.Refusal;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;

/** A text the databases cannot keep: too long, or with a character that is none (NUL, half of a surrogate pair). */
public final class UnfitText extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient EClass type;
    private final transient EAttribute feature;

    private UnfitText(EClass type, EAttribute feature) {
        super(type.getName() + (feature == null ? "" : "." + feature.getName()) + " cannot be kept");
        this.type = type;
        this.feature = feature;
    }

    /** Some text of a record was longer than the database can keep. */
    static UnfitText tooLong(EClass type) {
        return new UnfitText(type, null);
    }

    /** Fails when the text holds NUL or half of a surrogate pair: PostgreSQL keeps neither. */
    static void check(EClass type, EAttribute feature, String text) {
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
        return feature == null
                ? new Refusal(this, UnfitText.class, "store.long", Labels.word(type))
                : new Refusal(this, UnfitText.class, "store.text", Labels.word(type), Labels.word(feature));
    }
}
