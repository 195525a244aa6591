// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal.act;

import fudaban.ledger.act.Act;
import fudaban.ledger.act.ActType;
import fudaban.model.Role;
import fudaban.reporting.Reporting;
import java.util.Set;

/** What all acts of the topic declare alike. */
abstract class Declared<I extends java.lang.Record> implements Act<I> {
    static final Set<Role> DESK = Set.of(Role.OPERATOR, Role.MANAGER);
    /** Receipt is the office's; whoever works at the desk enters what came back on paper. */
    static final Set<Role> RECEIVERS = Set.of(Role.OPERATOR, Role.MANAGER, Role.ADMINISTRATOR);

    private final ActType<I> type;

    Declared(String name, Class<I> input, Set<Role> roles) {
        this.type = new ActType<>(name, input, roles, "", "", Reporting.class);
    }

    @Override
    public final ActType<I> type() {
        return type;
    }
}
