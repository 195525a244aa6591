// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger;

import fudaban.ledger.journal.Entry;
import java.util.List;

/**
 * A database that was moved: what was copied, and what the journal says of the copy.
 *
 * @param tables every table, counted and hashed on both sides
 * @param heads where the desks' chains end in the copy
 * @param findings of the verification of the copy
 */
public record Moved(List<Table> tables, List<Entry> heads, Upkeep.Findings findings) {
    public Moved {
        tables = List.copyOf(tables);
        heads = List.copyOf(heads);
    }

    /**
     * A table.
     *
     * @param rows how many rows it has, before as after
     * @param digest of their contents, the same before as after
     */
    public record Table(String name, long rows, String digest) {}
}
