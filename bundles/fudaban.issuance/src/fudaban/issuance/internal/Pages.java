// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Page;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Record;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;

/** Reads a query to its end, page by page. */
public final class Pages {
    private static final int ASKED_AT_ONCE = 500;

    private Pages() {}

    /** Something done with each row. */
    public interface Each {
        /** Takes a row. */
        void row(Row row) throws Refusal;
    }

    /** All rows, one by one. */
    public static <T extends Record> void each(Ledger ledger, Session reader, Query<T> query, Each each)
            throws Refusal {
        Query<T> next = query.limit(1000);
        while (next != null) {
            Page page = ledger.list(reader, next);
            for (Row row : page.rows()) {
                each.row(row);
            }
            next = page.next().isPresent() ? next.after(page.next().get()) : null;
        }
    }

    /** The rows that have one of many values, asked for in portions. */
    public static <T extends Record> void each(
            Ledger ledger, Session reader, Query<T> query, EAttribute feature, List<?> values, Each each)
            throws Refusal {
        for (int from = 0; from < values.size(); from += ASKED_AT_ONCE) {
            Object[] some = values.subList(from, Math.min(from + ASKED_AT_ONCE, values.size()))
                    .toArray();
            each(ledger, reader, query.where(feature, Query.Operator.IN, some), each);
        }
    }

    /** All rows together. */
    public static <T extends Record> List<Row> all(Ledger ledger, Session reader, Query<T> query) throws Refusal {
        List<Row> rows = new ArrayList<>();
        each(ledger, reader, query, rows::add);
        return rows;
    }
}
