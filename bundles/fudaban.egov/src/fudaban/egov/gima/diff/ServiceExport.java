// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.diff;

import fudaban.ledger.Refusal;
import java.io.IOException;
import java.util.Set;

/** The service's own export, readable from its beginning as often as wanted. */
public interface ServiceExport {
    /** Names of the values it tells of each user. */
    Set<String> tells();

    /** Reads it to its end; lines that name a user a second time are given a second time. */
    void each(Each each) throws Refusal, IOException;

    /** Takes one user of it. */
    interface Each {
        /**
         * A user.
         *
         * @param line line of the file, from 1
         * @param userId 利用者ID
         * @param content its values, as {@link fudaban.egov.gima.target.Values} writes them
         */
        void user(int line, String userId, String content) throws Refusal, IOException;
    }
}
