// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import fudaban.ledger.Refusal;

/** A record was changed or removed by someone else since it was read: the race is lost. The transaction is to be rolled back. */
public final class StaleRecord extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String id;

    StaleRecord(String id, long expected) {
        super(id + " is no longer at version " + expected);
        this.id = id;
    }

    /** The record. */
    public String id() {
        return id;
    }

    /** The sentence for the operator. */
    public Refusal refusal() {
        return new Refusal(this, StaleRecord.class, "store.stale");
    }
}
