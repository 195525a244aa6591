// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.Preview;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Upkeep;
import fudaban.ledger.internal.act.StepActs;
import fudaban.ledger.internal.act.UpkeepActs;
import fudaban.model.Account;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Runs orders in their turn: on the ledger's thread, for accounts that are open, with what must be entered before and carried on after. */
final class Orders {
    /** What is entered whoever is there: effects that have happened, and looks at what a locked screen still refreshes. */
    private static final Set<String> UNATTENDED = Set.of(StepActs.SETTLE, UpkeepActs.ACCESS);

    /** What is entered of whoever is there, whatever his role. */
    private static final Set<String> OF_EVERYBODY = Set.of(UpkeepActs.ACCESS, UpkeepActs.CLOCK_STEP);

    private final House house;
    private final Guard guard;
    private final Erasing erasing;
    private final ClockWatch clockWatch;

    Orders(House house, Erasing erasing) {
        this.house = house;
        this.guard = house.guard();
        this.erasing = erasing;
        this.clockWatch = new ClockWatch(house.clock());
    }

    LocalDate today() {
        return LocalDate.now(house.clock());
    }

    /** Runs an order in its turn. */
    CompletableFuture<Receipt> write(Order<?> order) {
        return write(order, Upkeep.Progress.NONE);
    }

    /**
     * Runs an order in its turn. An erasure has reached every copy when it is done.
     *
     * @param copies how far an erasure has come with the copies
     */
    CompletableFuture<Receipt> write(Order<?> order, Upkeep.Progress copies) {
        try {
            if (UNATTENDED.contains(order.act().type().name())) {
                house.sessions().require(order.session());
            } else {
                guard.present(order.session());
            }
        } catch (Refusal refusal) {
            return CompletableFuture.failedFuture(refusal);
        }
        enterClockStep(order.session());
        boolean erases = Erasing.is(order);
        CompletableFuture<Receipt> written = house.writer().submit((connection, sink) -> {
            requireOpen(connection, order);
            Written entry = house.runner().run(connection, order);
            if (erases) {
                entry = erasing.inTransaction(connection, entry);
            }
            sink.accept(entry);
            return entry.receipt();
        });
        return erases ? erasing.after(written, copies) : written;
    }

    private void enterClockStep(Session session) {
        Optional<UpkeepActs.ClockStep> noticed = clockWatch.step();
        if (noticed.isEmpty() && house.runner().back().isEmpty()) {
            return;
        }
        house.writer().submit((connection, sink) -> {
            // Another act may have journaled it meanwhile.
            Optional<UpkeepActs.ClockStep> step = noticed.or(house.runner()::back);
            if (step.isPresent()) {
                sink.accept(house.runner()
                        .run(connection, Order.plain(session, house.core(UpkeepActs.CLOCK_STEP), step.get())));
            }
            return null;
        });
    }

    /** The accounts are looked up again: a closed account's session ends at once. */
    private void requireOpen(Connection connection, Order<?> order) throws Refusal {
        if (order.session() != Sessions.SETUP) {
            requireOpen(connection, order.session().account(), order.session().name());
        }
        if (!order.approver().isEmpty()) {
            requireOpen(connection, order.approver(), order.approver());
        }
    }

    private void requireOpen(Connection connection, String id, String name) throws Refusal {
        Account account = house.store().load(connection, Account.class, id).orElse(null);
        if (account == null || account.isDisabled()) {
            throw new Refusal(Orders.class, "session.ended", account == null ? name : account.getName());
        }
    }

    /**
     * Refuses one of the ledger's own acts to an account whose role does not reach for it.
     *
     * @throws Refusal when it does not
     */
    void role(Session session, String act) throws Refusal {
        if (session != Sessions.SETUP && !OF_EVERYBODY.contains(act)) {
            guard.role(session, house.core(act).type());
        }
    }

    /** Runs one of the ledger's own acts without waiting for it. */
    CompletableFuture<Receipt> submitCore(Session session, String act, java.lang.Record input) {
        try {
            role(session, act);
        } catch (Refusal refusal) {
            return CompletableFuture.failedFuture(refusal);
        }
        return write(Order.plain(session, house.core(act), input));
    }

    /** Runs one of the ledger's own acts. */
    Receipt core(Session session, String act, java.lang.Record input) throws Refusal {
        return await(submitCore(session, act, input));
    }

    /** The same as part of a work item, or of none when it is null. */
    Receipt core(Session session, String act, java.lang.Record input, String workItem) throws Refusal {
        role(session, act);
        var order = Order.plain(session, house.core(act), input);
        return await(write(order.within(workItem)));
    }

    /** What an order would change. */
    Preview preview(Order<?> order) throws Refusal {
        guard.present(order.session());
        return await(house.writer().<Preview>submit((connection, sink) -> {
            try {
                return house.runner().preview(connection, order);
            } finally {
                connection.rollback();
            }
        }));
    }

    static <T> T await(CompletableFuture<T> future) throws Refusal {
        try {
            return future.join();
        } catch (CompletionException failure) {
            switch (failure.getCause()) {
                case Refusal refusal -> throw refusal;
                case RuntimeException other -> throw other;
                default -> throw failure;
            }
        }
    }
}
