// SPDX-License-Identifier: EPL-2.0
package fudaban.mail.internal.act;

import fudaban.ledger.act.Act;
import fudaban.ledger.act.ActType;
import fudaban.mail.Mail;
import fudaban.model.Role;
import java.util.Set;

/** What all acts of the outbox declare alike. They serve whatever work the letter belongs to, so none names a row of 別表2. */
abstract class Declared<I extends java.lang.Record> implements Act<I> {
    static final Set<Role> DESK = Set.of(Role.OPERATOR, Role.MANAGER, Role.ADMINISTRATOR);
    static final Set<Role> SET_UP = Set.of(Role.OPERATOR, Role.MANAGER, Role.ADMINISTRATOR, Role.INSTALLER);

    private final ActType<I> type;

    Declared(String name, Class<I> input, Set<Role> roles) {
        this.type = new ActType<>(name, input, roles, "", "", Mail.class);
    }

    @Override
    public final ActType<I> type() {
        return type;
    }
}
