// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.status.internal;

import fudaban.issuance.status.Status;
import fudaban.issuance.status.model.SavedView;
import fudaban.issuance.status.model.StatusPackage.Literals;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.ActType;
import fudaban.ledger.act.Change;
import fudaban.model.Role;
import java.util.Set;

/** What the acts of the 発行状況一覧表 have alike. */
abstract class StatusAct<I extends java.lang.Record> implements Act<I> {
    private static final int LONGEST_NAME = 60;

    private final ActType<I> type;

    StatusAct(String name, Class<I> input) {
        this.type = new ActType<>(
                name, input, Set.of(Role.OPERATOR, Role.MANAGER, Role.ADMINISTRATOR), Status.ROW, "", Status.class);
    }

    @Override
    public final ActType<I> type() {
        return type;
    }

    /** A name that may be given. */
    static String name(String typed) throws Refusal {
        String name = typed == null ? "" : typed.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw Status.refusal("name.length", LONGEST_NAME);
        }
        return name;
    }

    /** Refuses a name that another view has. */
    static void free(Change change, String name) throws Refusal {
        if (change.find(SavedView.class, Literals.SAVED_VIEW__ACTIVE_NAME, name).isPresent()) {
            throw Status.refusal("view.name", name);
        }
    }
}
