// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.act;

import fudaban.ledger.Refusal;
import fudaban.model.Record;
import java.util.List;

/** A transaction that knows what ends with a record when it is erased. */
public interface Ending {
    /**
     * Ids of the record and of all that is erased with it, as things stand in this transaction.
     *
     * @throws Refusal when something about them still waits
     */
    List<String> endingWith(Record root) throws Refusal;
}
