// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.spi;

import java.time.LocalDate;

/** Counts service days; handed to the ledger so that it knows nothing of holidays. */
public interface ServiceDays {
    /** The n-th service day after a day. */
    LocalDate after(LocalDate day, int n);
}
