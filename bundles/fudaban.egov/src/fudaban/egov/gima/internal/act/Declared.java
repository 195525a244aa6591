// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.internal.act;

import fudaban.egov.gima.Gima;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.ActType;
import fudaban.model.Role;
import java.util.Set;

/** What all acts of the topic declare alike. */
abstract class Declared<I extends java.lang.Record> implements Act<I> {
    private static final Set<Role> DESK = Set.of(Role.OPERATOR, Role.MANAGER);

    private final ActType<I> type;

    Declared(String name, Class<I> input) {
        this.type = new ActType<>(name, input, DESK, Gima.ROW, "gima", Gima.class);
    }

    @Override
    public final ActType<I> type() {
        return type;
    }
}
