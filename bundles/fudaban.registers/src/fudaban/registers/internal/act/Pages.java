// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.act;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Change;
import fudaban.registers.Registry;
import fudaban.registers.model.RegisterRow;
import fudaban.registers.profile.Register;
import fudaban.registers.row.RowRules;
import fudaban.registers.row.RowRules.Moment;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Rows of a page: one for each item and day, whoever fills it. */
final class Pages {
    private Pages() {}

    /** Number of the row of an item on a day. */
    static String number(Register register, Register.Item item, LocalDate day) {
        return register.id() + "-" + day + "-" + item.key();
    }

    /**
     * Fills the row of an item.
     *
     * @param given its values; null: all is as it should be, unless the row says something already
     */
    static void fill(Register register, Register.Item item, LocalDate day, Map<String, String> given, Change change)
            throws Refusal {
        Register.Page page = register.page();
        Optional<RegisterRow> there = Rows.find(number(register, item, day), change);
        if (there.isPresent() && given == null) {
            return;
        }
        Map<String, String> values = new LinkedHashMap<>(there.map(row -> Rows.merged(row, register, Map.of()))
                .orElseGet(() -> new LinkedHashMap<>(Map.of(page.result(), page.normal()))));
        if (given != null) {
            values.putAll(given);
        }
        values.values().removeIf(String::isEmpty);
        boolean normal = page.normal().equals(values.get(page.result()));
        if (!normal && page.remark() != null && !values.containsKey(page.remark())) {
            throw Registry.refusal("page.remark", register.title(), item.title());
        }
        Map<String, String> checked = RowRules.checked(register, values, Moment.COMPLETION);
        if (there.isPresent()) {
            Rows.write(there.get(), register, checked);
        } else {
            RegisterRow row = Rows.create(register, number(register, item, day), day, checked, change);
            row.setItem(item.key());
            Rows.complete(row, register, change);
        }
    }
}
