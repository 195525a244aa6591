// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery.internal;

import fudaban.ledger.act.Act;
import java.util.List;

/** All acts of this part, for ledgers that are put together by hand. In the product each is a service of its own. */
public final class AllDeliveryActs {
    private AllDeliveryActs() {}

    /** A fresh list. */
    public static List<Act<?>> list() {
        return List.of(
                new PrepareHandover(),
                new RecordHandover(),
                new CancelHandover(),
                new OpenParcel(),
                new AddToParcel(),
                new TakeOutOfParcel(),
                new SealParcel(),
                new UnsealParcel(),
                new SendParcel(),
                new ReceiveParcel(),
                new MissParcel(),
                new TakeBackParcel(),
                new CancelParcel(),
                new RemindParcel(),
                new KeepReceipt(),
                new RecordDemand());
    }
}
