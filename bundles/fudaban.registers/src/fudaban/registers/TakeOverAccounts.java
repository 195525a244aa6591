// SPDX-License-Identifier: EPL-2.0
package fudaban.registers;

import fudaban.registers.model.SystemAccountState;
import java.time.LocalDate;
import java.util.List;

/**
 * Takes over a list of accounts; also its later differences.
 *
 * @param source name of the file it comes from
 * @param rows at most {@link Registers#CHUNK}, each account once
 */
public record TakeOverAccounts(String source, List<Row> rows) {
    /** Keeps a copy. */
    public TakeOverAccounts {
        rows = List.copyOf(rows);
    }

    /**
     * An account as a list says it; what is null is not told.
     *
     * @param system the system it opens
     * @param name the name one logs in with
     * @param person id of its owner's record
     * @param ownerName the owner as the list says it
     */
    public record Row(
            String system,
            String name,
            String person,
            String ownerName,
            String rights,
            String purpose,
            SystemAccountState state,
            LocalDate createdOn,
            LocalDate disabledOn,
            String reference,
            String remark) {
        /** What no two accounts share. */
        public String key() {
            return system + ":" + name;
        }
    }
}
