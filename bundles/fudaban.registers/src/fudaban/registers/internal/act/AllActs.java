// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.act;

import fudaban.ledger.act.Act;
import fudaban.ledger.act.Participant;
import fudaban.ledger.spi.HandlerList;
import fudaban.registers.internal.handover.BeginHandover;
import fudaban.registers.internal.people.ApproveMember;
import fudaban.registers.internal.people.EndMember;
import fudaban.registers.internal.people.KeepMemberPaper;
import fudaban.registers.internal.people.ProposeMember;
import fudaban.registers.internal.review.CloseReview;
import fudaban.registers.internal.review.CollectAccounts;
import fudaban.registers.internal.review.DecideFinding;
import fudaban.registers.internal.review.OpenReview;
import java.util.List;

/** All acts and participants of the topic, for ledgers that are put together by hand. In the product each is a service of its own. */
public final class AllActs {
    private AllActs() {}

    /** A fresh list of acts. */
    public static List<Act<?>> list() {
        return List.of(
                new AddRow(),
                new CompleteRow(),
                new AmendRow(),
                new CancelRow(),
                new FillPage(),
                new TakeOut(),
                new OpenReview(),
                new CollectAccounts(),
                new DecideFinding(),
                new CloseReview(),
                new ProposeMember(),
                new KeepMemberPaper(),
                new ApproveMember(),
                new EndMember(),
                new BeginHandover());
    }

    /** A fresh list of lists of handlers. */
    public static List<HandlerList> handlers() {
        return List.of(new Handlers());
    }

    /** A fresh list of participants. */
    public static List<Participant> participants() {
        return List.of(new ProtectedOut(), new CheckHeard());
    }
}
