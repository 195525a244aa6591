// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.act;

import fudaban.ledger.act.Act;
import java.util.ArrayList;
import java.util.List;

/** All acts the ledger brings itself. */
public final class CoreActs {
    private CoreActs() {}

    /** A new set of them. */
    public static List<Act<?>> all() {
        List<Act<?>> acts = new ArrayList<>();
        acts.addAll(RequestActs.all());
        acts.addAll(StepActs.all());
        acts.addAll(AccountActs.all());
        acts.addAll(UpkeepActs.all());
        acts.addAll(ContractActs.all());
        acts.addAll(WorkActs.all());
        return acts;
    }
}
