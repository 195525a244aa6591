// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.printer;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What a printer says of itself.
 *
 * @param activity what it does
 * @param accepting whether it takes jobs
 * @param troubles what is wrong or soon will be
 * @param supplies ribbons, cards, cleaning rollers
 * @param printed cards or sheets printed in its life; empty when it does not count
 */
public record PrinterStatus(
        Activity activity, boolean accepting, Set<Trouble> troubles, List<Supply> supplies, OptionalLong printed) {
    /** Copies the collections. */
    public PrinterStatus {
        troubles = Set.copyOf(troubles);
        supplies = List.copyOf(supplies);
    }

    /** What a printer does. */
    public enum Activity {
        /** Waits for jobs. */
        IDLE,
        /** Prints. */
        PRINTING,
        /** Stands still until somebody helps. */
        STOPPED
    }

    /**
     * Something that is used up.
     *
     * @param name as the printer calls it
     * @param kind what it is
     * @param percent how much is left, for {@link Kind#WASTE} how full it is; empty when the printer cannot tell
     */
    public record Supply(String name, Kind kind, OptionalInt percent) {
        /** What is used up. */
        public enum Kind {
            /** Ribbon or film of a card printer; ink, toner of a paper printer. */
            RIBBON,
            /** Cards or paper. */
            MEDIA,
            /** Cleaning roller or cartridge. */
            CLEANER,
            /** A box that fills. */
            WASTE,
            /** Anything else. */
            OTHER
        }
    }

    /** Whether a job sent now would be printed without help. */
    public boolean ready() {
        return accepting && activity != Activity.STOPPED && troubles.stream().noneMatch(Trouble::stops);
    }
}
