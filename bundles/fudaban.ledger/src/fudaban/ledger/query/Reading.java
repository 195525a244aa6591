// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.query;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
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
        this(ledger, session, query, PAGE);
    }

    private Reading(Ledger ledger, Session session, Query<?> query, int size) {
        this.ledger = ledger;
        this.session = session;
        this.query = query.limit(size);
    }

    /** The next row, null at the end. */
    public Row next() throws Refusal {
        while (rows.isEmpty() && query != null) {
            rows.addAll(page());
        }
        return rows.poll();
    }

    /** The rows of the next page while there is one; the one after it is begun. */
    private List<Row> page() throws Refusal {
        Page page = coming == null ? ledger.list(session, query) : come();
        query = page.next().isPresent() ? query.after(page.next().get()) : null;
        coming = query == null ? null : begin(query);
        return page.rows();
    }

    /** All rows. */
    public static void each(Ledger ledger, Session session, Query<?> query, Each each) throws Refusal {
        var reading = new Reading(ledger, session, query);
        for (Row row = reading.next(); row != null; row = reading.next()) {
            each.row(row);
        }
    }

    /**
     * All rows, in no order: read from both ends at once, by two processors where there are, until they meet.
     *
     * @throws IllegalArgumentException when the query has an order
     */
    public static void all(Ledger ledger, Session session, Query<?> query, Each each) throws Refusal {
        all(ledger, session, query, PAGE, each);
    }

    /** The same by pages of a size. */
    static void all(Ledger ledger, Session session, Query<?> query, int size, Each each) throws Refusal {
        if (query.order().isPresent() || query.descending()) {
            throw new IllegalArgumentException("all rows come in no order");
        }
        var up = new Reading(ledger, session, query, size);
        var down = new Reading(ledger, session, query.lastFirst(), size);
        String low = "";
        String high = null;
        while (up.query != null && down.query != null) {
            for (Row row : up.page()) {
                if (high != null && row.id().compareTo(high) >= 0) {
                    return;
                }
                low = row.id();
                each.row(row);
            }
            if (up.query == null) {
                return;
            }
            for (Row row : down.page()) {
                if (row.id().compareTo(low) <= 0) {
                    return;
                }
                high = row.id();
                each.row(row);
            }
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
