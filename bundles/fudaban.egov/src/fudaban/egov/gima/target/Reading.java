// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.target;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Page;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import java.util.ArrayDeque;
import java.util.Deque;

/** The rows of a query one by one, a page in memory at a time. */
public final class Reading {
    private static final int PAGE = 1_000;

    private final Ledger ledger;
    private final Session session;
    private final Deque<Row> rows = new ArrayDeque<>();
    private Query<?> query;

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
            Page page = ledger.list(session, query);
            rows.addAll(page.rows());
            query = page.next().isPresent() ? query.after(page.next().get()) : null;
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
}
