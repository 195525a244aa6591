// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.query;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/**
 * The rows of a query one by one, however many there are. While the rows of one page are taken the next page is read, so two are in memory. Each page is a
 * view of its own: what others change meanwhile is seen from the page after it. For one thread.
 */
public final class Reading {
    private static final int PAGE = 1_000;

    private final Ledger ledger;
    private final Session session;
    private final Deque<Row> rows = new ArrayDeque<>();
    private Query<?> query;
    private Future<Page> coming;

    /** Something done with each row. */
    public interface Each {
        /** Takes a row. */
        void row(Row row) throws Refusal;
    }

    /** Reads as this account. */
    public Reading(Ledger ledger, Session session, Query<?> query) {
        this.ledger = ledger;
        this.session = session;
        this.query = query.limit(PAGE);
    }

    /** The next row, null at the end. */
    public Row next() throws Refusal {
        while (rows.isEmpty() && query != null) {
            Page page = coming == null ? ledger.list(session, query) : come();
            rows.addAll(page.rows());
            query = page.next().isPresent() ? query.after(page.next().get()) : null;
            coming = query == null ? null : begin(query);
        }
        return rows.poll();
    }

    /** All rows. */
    public static void each(Ledger ledger, Session session, Query<?> query, Each each) throws Refusal {
        var reading = new Reading(ledger, session, query);
        for (Row row = reading.next(); row != null; row = reading.next()) {
            each.row(row);
        }
    }

    private Future<Page> begin(Query<?> page) {
        var task = new FutureTask<>(() -> ledger.list(session, page));
        Thread.ofVirtual().name("fudaban-reading").start(task);
        return task;
    }

    private Page come() throws Refusal {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return coming.get();
                } catch (InterruptedException later) {
                    // Nobody cancels a page; whoever interrupted finds it said at the end.
                    interrupted = true;
                } catch (ExecutionException failed) {
                    switch (failed.getCause()) {
                        case Refusal refused -> throw refused;
                        case RuntimeException broken -> throw broken;
                        default -> throw new IllegalStateException(failed.getCause());
                    }
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
