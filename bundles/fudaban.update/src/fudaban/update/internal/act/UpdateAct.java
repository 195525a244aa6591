// SPDX-License-Identifier: EPL-2.0
package fudaban.update.internal.act;

import fudaban.ledger.act.Act;
import fudaban.ledger.act.ActType;
import fudaban.model.Role;
import fudaban.update.UpdateActs;
import java.util.Set;

/** What all acts of updates declare alike. */
abstract class UpdateAct<I extends java.lang.Record> implements Act<I> {
    /** Who answers for what the desk works with. */
    static final Set<Role> RESPONSIBLE = Set.of(Role.OPERATOR, Role.MANAGER, Role.ADMINISTRATOR);

    private final ActType<I> type;

    UpdateAct(String name, Class<I> input, Set<Role> roles, String row) {
        this.type = new ActType<>(name, input, roles, row, "", UpdateActs.class);
    }

    @Override
    public final ActType<I> type() {
        return type;
    }
}
