// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * An act ready to run: roles and confirmation have been checked.
 *
 * @param confirmation kind as the journal names it
 * @param approver account id of the approver, empty where there is none
 * @param releases number of the request whose act this is, where it has waited
 * @param beside what else happens in the same transaction: a request is opened or closed
 */
record Order<I extends java.lang.Record>(
        Session session,
        Act<I> act,
        I input,
        Optional<Instant> happened,
        Optional<String> workItem,
        String confirmation,
        String approver,
        Map<String, Long> expected,
        Map<String, byte[]> carried,
        Optional<String> releases,
        Beside beside) {
    /** Runs after the act in its transaction; knows the entry's name. */
    interface Beside {
        void run(Change change, String entry) throws Refusal;

        Beside NOTHING = (change, entry) -> {};

        /** This, then another. */
        default Beside and(Beside next) {
            return (change, entry) -> {
                run(change, entry);
                next.run(change, entry);
            };
        }
    }

    static <I extends java.lang.Record> Order<I> plain(Session session, Act<I> act, I input) {
        return new Order<>(
                session,
                act,
                input,
                Optional.empty(),
                Optional.empty(),
                "none",
                "",
                Map.of(),
                Map.of(),
                Optional.empty(),
                Beside.NOTHING);
    }

    Order<I> within(String item) {
        return new Order<>(
                session,
                act,
                input,
                happened,
                Optional.ofNullable(item),
                confirmation,
                approver,
                expected,
                carried,
                releases,
                beside);
    }
}
