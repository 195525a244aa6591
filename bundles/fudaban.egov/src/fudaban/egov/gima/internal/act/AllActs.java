// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.internal.act;

import fudaban.ledger.act.Act;
import java.util.List;

/** All acts of the topic, for ledgers that are put together by hand. In the product each is a service of its own. */
public final class AllActs {
    private AllActs() {}

    /** A fresh list. */
    public static List<Act<?>> list() {
        return List.of(
                new TakeOver(),
                new OpenRelease(),
                new EnterLines(),
                new Propose(),
                new DecideLines(),
                new ConfirmRelease(),
                new ReopenRelease(),
                new WithdrawRelease(),
                new NumberLines(),
                new RecordFiles(),
                new MarkSent(),
                new RecordRelease(),
                new RecordResults(),
                new CloseAnswer());
    }
}
