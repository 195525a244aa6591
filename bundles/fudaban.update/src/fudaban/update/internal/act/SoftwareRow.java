// SPDX-License-Identifier: EPL-2.0
package fudaban.update.internal.act;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Change;
import fudaban.registers.row.OwnRows;
import fudaban.update.UpdateActs;
import fudaban.update.model.ProgramChange;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The row of 形態管理 about one change. The columns are those of the seed pack; what the office does not keep is left out by the register. */
record SoftwareRow(ProgramChange made, boolean install, int from, int to) {
    /** Its number; empty where the office keeps no such register. */
    Optional<String> enter(String remark, Change change) throws Refusal {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("kind", word(install ? "row.install" : "row.revert"));
        row.put("title", made.getTitle());
        row.put("edition", word("row.edition", edition(from), edition(to)));
        row.put("parts", made.getParts() == null || made.getParts().isEmpty() ? word("row.none") : made.getParts());
        row.put("signer", made.getSigner());
        row.put("account", change.actor().name());
        row.put("remark", remark);
        row.values().removeIf(value -> value == null || value.isBlank());
        return OwnRows.add(UpdateActs.REGISTER, row, change);
    }

    private static String edition(int edition) {
        return edition == 0 ? word("row.edition.none") : word("row.edition.of", edition);
    }

    /** Registers are read by the office, in Japanese. */
    static String word(String key, Object... arguments) {
        return UpdateActs.refusal(key, arguments).sentence(Locale.JAPAN);
    }
}
