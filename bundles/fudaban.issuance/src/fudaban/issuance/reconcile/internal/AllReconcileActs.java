// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.reconcile.internal;

import fudaban.ledger.act.Act;
import java.util.List;

/** All acts of 照合, for ledgers that are put together by hand. In the product each is a service of its own. */
public final class AllReconcileActs {
    private AllReconcileActs() {}

    /** A fresh list. */
    public static List<Act<?>> list() {
        return List.of(new OpenComparison(), new KeepRows(), new DecideRows(), new AmendCards(), new NoteRows());
    }
}
