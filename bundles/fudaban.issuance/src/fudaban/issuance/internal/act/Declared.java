// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.Issuance;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.ActType;
import fudaban.model.Role;
import java.util.Set;

/** What all acts of the topic declare alike. */
abstract class Declared<I extends java.lang.Record> implements Act<I> {
    static final Set<Role> DESK = Set.of(Role.OPERATOR, Role.MANAGER);
    /** 失効登録 must never wait for the right person: whoever of the desk or the office is there may do it. */
    static final Set<Role> ANYBODY_RESPONSIBLE = Set.of(Role.OPERATOR, Role.MANAGER, Role.ADMINISTRATOR);

    private final ActType<I> type;

    Declared(String name, Class<I> input, Set<Role> roles, String row) {
        this.type = new ActType<>(name, input, roles, row, "", Issuance.class);
    }

    @Override
    public final ActType<I> type() {
        return type;
    }
}
