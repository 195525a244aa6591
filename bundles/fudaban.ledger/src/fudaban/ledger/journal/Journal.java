// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.journal;

import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads the journal. */
public interface Journal {
    /** The newest entry of this desk's chain; empty in a new database. */
    Optional<Entry> head();

    /** Entries of a desk in order. At most {@code limit}, from {@code number} on. */
    List<Entry> entries(String desk, long number, int limit);

    /** Entries that happened or were entered on a day at the desk, in order. */
    List<Entry> entriesOf(LocalDate day);

    /** What became of one record, oldest first, masked for the reader. */
    List<Event> history(Session reader, String record) throws Refusal;

    /**
     * One step of a record's history.
     *
     * @param entry the chain entry
     * @param change before and after; values above the reader's grant are replaced by the mask
     */
    record Event(Entry entry, Payload.RecordChange change) {}
}
