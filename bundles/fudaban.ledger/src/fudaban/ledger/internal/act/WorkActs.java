// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.act;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.ledger.act.Work;
import fudaban.model.WorkItem;
import fudaban.model.WorkState;
import java.util.List;

/** Work items from 着手 to 完了: the work history of 仕様書 2.6. */
final class WorkActs {
    private WorkActs() {}

    static List<Act<?>> all() {
        return List.of(
                new CoreAct<>(Work.START, Work.Start.class, Roles.DESK, WorkActs::start),
                new CoreAct<>(Work.FINISH, Work.Finish.class, Roles.DESK, WorkActs::finish));
    }

    private static void start(Work.Start input, Change change) {
        WorkItem item = change.create(WorkItem.class);
        item.setNumber("%s-%04d".formatted(change.day(), change.next("work-" + change.day())));
        item.setRow(input.row());
        item.setTitle(input.title());
        item.setState(WorkState.RUNNING);
        item.setStarted(change.happened());
        item.setAccount(change.actor().account());
    }

    private static void finish(Work.Finish input, Change change) throws Refusal {
        WorkItem item = change.load(WorkItem.class, input.item());
        if (item.getState() == WorkState.FINISHED) {
            throw new Refusal(WorkActs.class, "work.finished", item.getNumber());
        }
        if (change.happened().isBefore(item.getStarted())) {
            throw new Refusal(WorkActs.class, "work.before-start", item.getNumber());
        }
        item.setState(WorkState.FINISHED);
        item.setFinished(change.happened());
        item.setContent(input.content());
        item.setOutcome(input.outcome());
        item.setHandover(input.handover());
        item.setCount(input.count());
    }
}
