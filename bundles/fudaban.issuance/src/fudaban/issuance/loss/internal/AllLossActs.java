// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.loss.internal;

import fudaban.ledger.act.Act;
import java.util.List;

/** All acts of 亡失, for ledgers that are put together by hand. In the product each is a service of its own. */
public final class AllLossActs {
    private AllLossActs() {}

    /** A fresh list. */
    public static List<Act<?>> list() {
        return List.of(new ReportLoss(), new AmendLoss(), new StampLoss(), new UnstampLoss(), new FoundLoss());
    }
}
