// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal.act;

import fudaban.ledger.act.Act;
import java.util.List;

/** All acts of the topic, for ledgers that are put together by hand. In the product each is a service of its own. */
public final class AllActs {
    private AllActs() {}

    /** A fresh list. */
    public static List<Act<?>> list() {
        return List.of(
                new AnnotateReport(),
                new HandInReport(),
                new ReceiveReport(),
                new CloseReport(),
                new ReplaceReport(),
                new DiscardDraft(),
                new RecordAbsence(),
                new ExplainMissed(),
                new ChangeForm(),
                new LiftReports());
    }
}
