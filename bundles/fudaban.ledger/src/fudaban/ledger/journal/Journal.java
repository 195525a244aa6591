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

    /**
     * The newest entry of every desk's chain, by desk. Asked again and again, it tells that some desk has done something: its numbers have grown.
     */
    default List<Entry> heads() {
        return head().stream().toList();
    }

    /** Entries of a desk in order. At most {@code limit}, from {@code number} on. */
    List<Entry> entries(String desk, long number, int limit);

    /** Entries that happened or were entered on a day at the desk, in order. */
    List<Entry> entriesOf(LocalDate day);

    /** How much of which act happened from one day to another, both included, by day and act: told from counts, without reading entries. */
    List<Activity> activity(LocalDate first, LocalDate last);

    /** What became of one record, oldest first, masked for the reader. */
    List<Event> history(Session reader, String record) throws Refusal;

    /**
     * How often an act happened on a day.
     *
     * @param day the day it happened at the desk, not the day it was entered
     * @param act name of the act
     * @param desk whose chain
     * @param entries how many entries
     * @param records how many records they touched
     * @param first number of the first of them
     * @param last number of the last
     */
    record Activity(LocalDate day, String act, String desk, long entries, long records, long first, long last) {}

    /**
     * One step of a record's history.
     *
     * @param entry the chain entry
     * @param change before and after; values above the reader's grant are replaced by the mask
     */
    record Event(Entry entry, Payload.RecordChange change) {}
}
