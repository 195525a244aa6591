// SPDX-License-Identifier: EPL-2.0
package fudaban.supplies.internal;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.ActType;
import fudaban.ledger.act.Change;
import fudaban.model.Role;
import fudaban.supplies.SuppliesActs;
import fudaban.supplies.SuppliesActs.Count;
import fudaban.supplies.model.SuppliesPackage.Literals;
import fudaban.supplies.model.Supply;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** Enters how many there are. */
@Component(service = Act.class)
public final class CountSupply implements Act<Count> {
    private static final ActType<Count> TYPE = new ActType<>(
            SuppliesActs.COUNT, Count.class, Set.of(Role.OPERATOR, Role.MANAGER), "", "", SuppliesActs.class);

    @Override
    public ActType<Count> type() {
        return TYPE;
    }

    @Override
    public void run(Count input, Change change) throws Refusal {
        if (input.amount() < 0) {
            throw new Refusal(SuppliesActs.class, "count.negative", input.name(), input.amount());
        }
        Supply counted =
                change.find(Supply.class, Literals.SUPPLY__NAME, input.name()).orElseGet(() -> create(input, change));
        counted.setAmount(input.amount());
    }

    private static Supply create(Count input, Change change) {
        Supply one = change.create(Supply.class);
        one.setName(input.name());
        return one;
    }
}
