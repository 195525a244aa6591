// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.row;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Change;
import fudaban.registers.internal.act.RowsOfOthers;
import java.util.Map;
import java.util.Optional;

/** Rows an act writes by itself, in its own transaction: what the program did stands in the register as if a person had entered it. */
public final class OwnRows {
    private OwnRows() {}

    /**
     * Enters a row.
     *
     * @param register id of the register
     * @param values by column; those the office does not keep are left out
     * @param change the transaction of the act
     * @return number of the row; empty where the office has no such register
     * @throws Refusal when a value the register requires is missing
     */
    public static Optional<String> add(String register, Map<String, String> values, Change change) throws Refusal {
        return RowsOfOthers.add(register, values, change);
    }
}
