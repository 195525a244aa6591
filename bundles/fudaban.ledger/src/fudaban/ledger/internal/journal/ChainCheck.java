// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import fudaban.ledger.journal.Entry;
import java.time.Instant;

/** Whether each entry of one desk follows the one before it. */
final class ChainCheck {
    private final String desk;
    private final Faults faults;
    private long number;
    private String hash = Entry.START;
    private Instant entered = Instant.MIN;

    ChainCheck(String desk, Faults faults) {
        this.desk = desk;
        this.faults = faults;
    }

    /**
     * The next entry.
     *
     * @param own its number in the database
     * @param entry its content; null when the line cannot be read
     * @param kept the hash kept beside it
     */
    void entry(long own, Entry entry, String kept) {
        String name = desk + ":" + own;
        boolean gap = own != number + 1;
        if (gap) {
            faults.add("chain.gap", name, "", Long.toString(number + 1), Long.toString(own - 1));
        }
        if (entry != null) {
            if (!gap && !entry.previous().equals(hash)) {
                faults.add("chain.previous", name, "", desk + ":" + number);
            }
            if (entry.entered().isBefore(entered) && !entry.act().equals(JournalActs.CLOCK_STEP)) {
                faults.add("chain.time", name, "");
            }
            entered = entry.entered();
        }
        number = own;
        hash = kept;
    }

    long last() {
        return number;
    }
}
