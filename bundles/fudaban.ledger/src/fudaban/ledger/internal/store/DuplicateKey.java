// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import fudaban.ledger.Refusal;
import java.sql.SQLException;

/** Another record holds the same value of a feature that must be unique (the active key). The transaction is to be rolled back. */
public final class DuplicateKey extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String type;
    private final String feature;

    DuplicateKey(SQLException cause, String type, String feature) {
        super("another " + type + " has the same " + feature, cause);
        this.type = type;
        this.feature = feature;
    }

    /** The type, e.g. {@code model.Credential}. */
    public String type() {
        return type;
    }

    /** The unique feature. */
    public String feature() {
        return feature;
    }

    /** The sentence for the operator. */
    public Refusal refusal() {
        return new Refusal(this, DuplicateKey.class, "store.duplicate", type, feature);
    }
}
