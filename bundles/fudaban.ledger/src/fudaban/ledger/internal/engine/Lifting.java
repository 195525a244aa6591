// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.act.Act;
import fudaban.ledger.spi.ModelModule.Lift;
import fudaban.model.Record;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lifts what older editions wrote when a desk is opened. */
final class Lifting {
    private static final Logger LOG = LoggerFactory.getLogger(Lifting.class);

    private final House house;
    private final Orders orders;

    Lifting(House house, Orders orders) {
        this.house = house;
        this.orders = orders;
    }

    /** Whoever may not do it opens the desk as it is; the next one lifts. */
    void run(Session session, List<Lift> lifts) throws Refusal {
        for (Lift lift : lifts) {
            Act<java.lang.Record> act = house.core(lift.act());
            if (act.type().roles().contains(session.role())) {
                lift(session, lift, act);
            }
        }
    }

    private void lift(Session session, Lift lift, Act<java.lang.Record> act) throws Refusal {
        for (String due = due(lift), before = null; due != null; before = due, due = due(lift)) {
            if (due.equals(before)) {
                throw new IllegalStateException(lift.act() + " does not lift " + due);
            }
            LOG.info("records of an older edition: {}", lift.act());
            Orders.await(orders.write(Order.plain(session, act, lift.input())));
        }
    }

    /** One of the records that are due; null when there is none. */
    private String due(Lift lift) throws Refusal {
        return house
                .database()
                .read(connection -> house.store().list(connection, lift.due().limit(1)))
                .stream()
                .findFirst()
                .map(Record::getId)
                .orElse(null);
    }
}
