// SPDX-License-Identifier: EPL-2.0
package fudaban.registers;

import fudaban.personnel.table.TableShape;
import fudaban.registers.model.SystemAccountState;
import java.util.Map;

/**
 * How lists of accounts are read. A profile, because each office has its own headings.
 *
 * @param table fields system, name, staffNumber, ownerName, rights, purpose, state, createdOn, disabledOn, reference, remark
 * @param states words for the state; no word means that it is in use
 */
public record AccountTables(TableShape table, Map<String, SystemAccountState> states) {
    /** Keeps a copy. */
    public AccountTables {
        states = Map.copyOf(states);
    }
}
