// SPDX-License-Identifier: EPL-2.0
package fudaban.mail.internal.act;

import fudaban.ledger.act.Act;
import java.util.List;

/** All acts of the outbox, for ledgers that are put together by hand. In the product each is a service of its own. */
public final class AllActs {
    private AllActs() {}

    /** A fresh list. */
    public static List<Act<?>> list() {
        return List.of(
                new QueueLetter(),
                new CorrectLetter(),
                new BeginSending(),
                new RecordSending(),
                new SettleLetter(),
                new HandOver(),
                new WithdrawLetter(),
                new ChangeServer(),
                new ChangeList());
    }
}
