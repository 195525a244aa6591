// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.act;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.ActType;
import fudaban.ledger.act.Change;
import fudaban.model.Role;
import java.util.Set;

/** An act of the ledger's own, put together from its declaration and its body. */
final class CoreAct<I extends java.lang.Record> implements Act<I> {
    /** What it does. */
    interface Body<I> {
        void run(I input, Change change) throws Refusal;
    }

    private final ActType<I> type;
    private final Body<I> body;

    CoreAct(String name, Class<I> input, Set<Role> roles, Body<I> body) {
        this(name, input, roles, "", body);
    }

    CoreAct(String name, Class<I> input, Set<Role> roles, String row, Body<I> body) {
        this.type = new ActType<>(name, input, roles, row, "", CoreAct.class);
        this.body = body;
    }

    @Override
    public ActType<I> type() {
        return type;
    }

    @Override
    public void run(I input, Change change) throws Refusal {
        body.run(input, change);
    }
}
