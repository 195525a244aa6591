// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.row;

import fudaban.model.Classification;
import fudaban.registers.model.RegisterRow;
import fudaban.registers.model.RegistersPackage.Literals;
import fudaban.registers.profile.Register;
import fudaban.registers.profile.RegisterColumn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;

/** In which part of a row the values of each classification stand, so that the ledger masks them. */
public final class Parts {
    private static final Map<Classification, EAttribute> PARTS = Map.of(
            Classification.OPEN, Literals.REGISTER_ROW__CELLS,
            Classification.PERSONAL, Literals.REGISTER_ROW__PERSONAL_CELLS,
            Classification.NETWORK, Literals.REGISTER_ROW__NETWORK_CELLS,
            Classification.INTERFACE, Literals.REGISTER_ROW__INTERFACE_CELLS,
            Classification.SECURITY, Literals.REGISTER_ROW__SECURITY_CELLS,
            Classification.ARTWORK, Literals.REGISTER_ROW__ARTWORK_CELLS);

    private Parts() {}

    /** The part values of a classification stand in. */
    public static EAttribute part(Classification classification) {
        return PARTS.get(classification);
    }

    /** All parts. */
    public static List<EAttribute> all() {
        return List.copyOf(PARTS.values());
    }

    /** All values of a row that was loaded. */
    public static Map<String, String> values(RegisterRow row) {
        Map<String, String> values = new LinkedHashMap<>();
        PARTS.values().forEach(part -> values.putAll(Cells.values((String) row.eGet(part))));
        return values;
    }

    /** Puts values into their parts, in the order of the columns. What stands in columns the register no longer has stays. */
    public static void fill(RegisterRow row, Register register, Map<String, String> values) {
        Set<String> keys = register.columns().stream().map(RegisterColumn::key).collect(Collectors.toSet());
        Map<EAttribute, Map<String, String>> parts = new LinkedHashMap<>();
        PARTS.values().forEach(part -> {
            Map<String, String> kept = Cells.values((String) row.eGet(part));
            kept.keySet().removeAll(keys);
            parts.put(part, kept);
        });
        for (RegisterColumn column : register.columns()) {
            String value = values.get(column.key());
            if (value != null && !value.isEmpty()) {
                parts.get(part(column.classification())).put(column.key(), value);
            }
        }
        parts.forEach((part, own) -> row.eSet(part, Cells.text(own)));
    }
}
