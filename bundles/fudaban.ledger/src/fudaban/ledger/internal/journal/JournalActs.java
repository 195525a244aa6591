// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import fudaban.ledger.internal.act.UpkeepActs;

/** The acts a chain cannot be judged without; the stand-alone verifier knows them too. */
public final class JournalActs {
    /** Erases records: its entry ends each of them, and only what it ends may be missing from the payload. */
    public static final String ERASE = UpkeepActs.ERASE;

    /**
     * Journals that the clock was set back: the only entry whose time of entry may lie before that of the entry before
     * it.
     */
    public static final String CLOCK_STEP = UpkeepActs.CLOCK_STEP;

    /** Type name under which a series of numbers is journaled, see {@link SeriesChange}. */
    public static final String SERIES = "ledger.Series";

    private JournalActs() {}
}
