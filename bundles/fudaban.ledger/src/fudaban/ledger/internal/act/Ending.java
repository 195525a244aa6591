// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.act;

import fudaban.ledger.Refusal;
import java.util.List;

/** A transaction that ends records for ever, with all that holds their values. */
public interface Ending {
    /**
     * Ends records and what is erased with them, as things stand in this transaction: what belongs to them, what belonged to them and was removed before,
     * and the requests that led to their entries. A record that was removed before may be named too.
     *
     * @throws Refusal when there is none, and was none, or something about them still waits
     */
    void end(List<String> ids) throws Refusal;
}
