// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.facts;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Record;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a query to its end. */
public final class Everything {
    private static final int PAGE = 1000;

    private Everything() {}

    /** All rows of a query. */
    public static <T extends Record> List<Row> of(Ledger ledger, Session reader, Query<T> query) throws Refusal {
        List<Row> rows = new ArrayList<>();
        Optional<Query.Cursor> next = Optional.empty();
        do {
            var page = ledger.list(reader, query.limit(PAGE).after(next.orElse(null)));
            rows.addAll(page.rows());
            next = page.next();
        } while (next.isPresent());
        return rows;
    }
}
