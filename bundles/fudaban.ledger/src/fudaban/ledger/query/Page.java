// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.query;

import java.util.List;
import java.util.Optional;

/**
 * One page of a list.
 *
 * @param rows what was found, masked for the reader
 * @param next where the next page begins; empty at the end
 */
public record Page(List<Row> rows, Optional<Query.Cursor> next) {
    public Page {
        rows = List.copyOf(rows);
    }
}
