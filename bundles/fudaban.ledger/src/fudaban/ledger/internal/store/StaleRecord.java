// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import fudaban.ledger.Refusal;

/** A record was changed or removed by someone else since it was read: the race is lost. The transaction is to be rolled back. */
public final class StaleRecord extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final long expected;

    StaleRecord(String id, long expected) {
        super(id + " is no longer at version " + expected);
        this.id = id;
        this.expected = expected;
    }

    /** The record. */
    public String id() {
        return id;
    }

    /** The version it was read at. */
    public long expected() {
        return expected;
    }

    /** The sentence for the operator. */
    public Refusal refusal() {
        return new Refusal(this, StaleRecord.class, "store.stale");
    }
}
