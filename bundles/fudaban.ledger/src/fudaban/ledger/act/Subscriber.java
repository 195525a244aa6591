// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.act;

import fudaban.ledger.journal.Entry;

/**
 * A topic that follows the journal after the fact, at least once for each entry, in order. An OSGi service. Its position is kept with the database;
 * what it does
 * must be idempotent by entry.
 */
public interface Subscriber {
    /** Stable name under which the position is kept. */
    String name();

    /** Called on a background thread for each entry after the stored position. An exception stops this subscriber until the next start. */
    void follow(Entry entry) throws Exception;
}
