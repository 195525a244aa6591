// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery.internal;

import fudaban.issuance.delivery.Delivery;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.ActType;
import fudaban.ledger.act.Change;
import fudaban.model.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** What all acts of 交付・郵送 declare and check alike. */
abstract class DeliveryAct<I extends java.lang.Record> implements Act<I> {
    static final String COUNTER = "1-1";
    static final String POST = "1-2";
    private static final Set<Role> DESK = Set.of(Role.OPERATOR, Role.MANAGER);

    private final ActType<I> type;

    DeliveryAct(String name, Class<I> input, String row) {
        this.type = new ActType<>(name, input, DESK, row, "", Delivery.class);
    }

    @Override
    public final ActType<I> type() {
        return type;
    }

    static void needReason(String reason) throws Refusal {
        if (reason == null || reason.isBlank()) {
            throw Delivery.refusal("reason.none");
        }
    }

    /** A date on paper is neither in the future nor before the paper was made. */
    static LocalDate onPaper(LocalDate date, Instant made, Change change) throws Refusal {
        LocalDate first = change.day(made);
        LocalDate last = change.day(change.now());
        if (date == null || date.isBefore(first) || date.isAfter(last)) {
            throw Delivery.refusal("date.paper", date, first, last);
        }
        return date;
    }
}
