// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.act;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Change;
import fudaban.registers.profile.Register;
import fudaban.registers.profile.RegisterColumn;
import fudaban.registers.profile.RegisterProfile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Rows that acts of other bundles write. */
public final class RowsOfOthers {
    private RowsOfOthers() {}

    /** @see fudaban.registers.row.OwnRows#add */
    public static Optional<String> add(String register, Map<String, String> values, Change change) throws Refusal {
        Optional<Register> there = change.profile(RegisterProfile.class).find(register);
        if (there.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> kept = new LinkedHashMap<>();
        values.forEach((key, value) ->
                there.get().column(key).ifPresent(column -> kept.put(key, fitting(value, column))));
        return Optional.of(Rows.add(there.get(), null, kept, change).getNumber());
    }

    /** A program must not be refused for saying much; the journal has all of it. */
    private static String fitting(String value, RegisterColumn column) {
        String text = column.kind() == RegisterColumn.Kind.LONG_TEXT ? value : value.replaceAll("\\R", " ");
        return text.length() <= column.most() ? text : text.substring(0, column.most() - 1) + "…";
    }
}
