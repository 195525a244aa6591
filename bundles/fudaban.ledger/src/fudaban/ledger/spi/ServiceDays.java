// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.spi;

import java.time.LocalDate;
import java.util.Set;

/** Counts service days; handed to the ledger so that it knows nothing of holidays. */
public interface ServiceDays {
    /** The n-th service day after a day. */
    LocalDate after(LocalDate day, int n);

    /**
     * The same where more days are off.
     *
     * @param off 官側の指定する日 of the contracts
     */
    default LocalDate after(LocalDate day, int n, Set<LocalDate> off) {
        LocalDate reached = day;
        for (int i = 0; i < n; i++) {
            do {
                reached = after(reached, 1);
            } while (off.contains(reached));
        }
        return reached;
    }
}
