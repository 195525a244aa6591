// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.internal;

import static fudaban.model.ModelPackage.Literals.WORK_ITEM__NUMBER;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.ActType;
import fudaban.ledger.act.Change;
import fudaban.ledger.query.Query;
import fudaban.model.Role;
import fudaban.model.WorkItem;
import fudaban.model.WorkKind;
import fudaban.model.WorkState;
import fudaban.personnel.Personnel;
import fudaban.personnel.TakeOverWork;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** 引継ぎ受入 of open work: new items rest here from now on, known ones get what is different while they are open. */
@Component(service = Act.class)
public final class TakeOverWorkAct implements Act<TakeOverWork> {
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final ActType<TakeOverWork> type = new ActType<>(
            Personnel.TAKE_OVER_WORK,
            TakeOverWork.class,
            Set.of(Role.OPERATOR, Role.MANAGER),
            Personnel.ROW,
            "",
            Personnel.class);

    @Override
    public ActType<TakeOverWork> type() {
        return type;
    }

    @Override
    public void run(TakeOverWork input, Change change) throws Refusal {
        Map<String, WorkItem> known = new HashMap<>();
        Object[] numbers = input.rows().stream().map(TakeOverWork.Row::own).toArray();
        if (numbers.length == 0 || numbers.length > Personnel.CHUNK) {
            throw new Refusal(Personnel.class, "take.chunk", numbers.length, Personnel.CHUNK);
        }
        change.list(Query.of(WorkItem.class)
                        .where(WORK_ITEM__NUMBER, Query.Operator.IN, numbers)
                        .limit(Personnel.CHUNK))
                .forEach(item -> known.put(item.getNumber(), item));
        for (TakeOverWork.Row row : input.rows()) {
            WorkItem item = known.get(row.own());
            if (item == null) {
                item = entered(row, change);
                known.put(row.own(), item);
            } else if (item.getState() == WorkState.FINISHED || !row.title().equals(item.getTitle())) {
                throw new Refusal(Personnel.class, "work.other", row.number(), item.getTitle(), row.title());
            }
            WorkChanges.of(row, item, JAPAN).forEach(item::eSet);
        }
    }

    private static WorkItem entered(TakeOverWork.Row row, Change change) throws Refusal {
        if (row.number() == null || row.title() == null || row.title().isBlank()) {
            throw new Refusal(Personnel.class, "work.nameless", String.valueOf(row.number()));
        }
        WorkItem item = change.create(WorkItem.class);
        item.setNumber(row.own());
        item.setTitle(row.title());
        item.setRow(Personnel.ROW);
        item.setKind(WorkKind.HAND);
        item.setState(WorkState.PAUSED);
        item.setAccount(change.actor().account());
        item.setStarted(change.happened());
        item.setStartEntered(change.now());
        item.setTakenOver(true);
        return item;
    }
}
