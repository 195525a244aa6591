// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.act;

import fudaban.ledger.Refusal;
import fudaban.model.Fact;

/** A topic that reacts to another's fact within the same transaction. An OSGi service; a refusal here refuses the whole act. */
public interface Participant {
    /** Called once for each fact told, in the order they were told. */
    void heard(Fact fact, Change change) throws Refusal;
}
