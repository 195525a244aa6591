// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import fudaban.ledger.Labels;
import fudaban.ledger.Refusal;
import java.sql.SQLException;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;

/** Another record holds the same value of a feature that must be unique (the active key). The transaction is to be rolled back. */
public final class DuplicateKey extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient EClass type;
    private final transient EAttribute feature;

    DuplicateKey(SQLException cause, EClass type, EAttribute feature) {
        super("another " + type.getName() + " has the same " + feature.getName(), cause);
        this.type = type;
        this.feature = feature;
    }

    /** The class of the record. */
    public EClass type() {
        return type;
    }

    /** The unique feature. */
    public EAttribute feature() {
        return feature;
    }

    /** The sentence for the operator. */
    public Refusal refusal() {
        return new Refusal(this, DuplicateKey.class, "store.duplicate", Labels.word(type), Labels.word(feature));
    }
}
