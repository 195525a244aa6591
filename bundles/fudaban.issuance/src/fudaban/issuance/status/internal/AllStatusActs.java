// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.status.internal;

import fudaban.ledger.act.Act;
import java.util.List;

/** All acts of the 発行状況一覧表, for ledgers that are put together by hand. In the product each is a service of its own. */
public final class AllStatusActs {
    private AllStatusActs() {}

    /** A fresh list. */
    public static List<Act<?>> list() {
        return List.of(
                new SaveView(),
                new RenameView(),
                new DeleteView(),
                new RestoreView(),
                new SaveForm(),
                new DeleteForm(),
                new LeaveList());
    }
}
