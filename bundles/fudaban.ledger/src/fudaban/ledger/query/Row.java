// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.query;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;

/**
 * A record in a list, as the reader may see it.
 *
 * @param id the record's id
 * @param version its version when it was read
 * @param values single-valued attributes by feature; null values are absent; above the reader's grant there is no value at all
 * @param masked the features that hold a value the reader may not see
 */
public record Row(String id, long version, Map<EAttribute, Object> values, Set<EAttribute> masked) {
    /** Shown where a value is masked. */
    public static final String MASK = "■■■";

    public Row {
        values = Collections.unmodifiableMap(values);
        masked = Set.copyOf(masked);
    }

    /** The value, null when empty or masked. */
    public Object get(EAttribute feature) {
        return values.get(feature);
    }

    /** The value as plain text, the mask where it is masked, empty when empty. */
    public String text(EAttribute feature) {
        Object value = values.get(feature);
        return value != null ? value.toString() : masked.contains(feature) ? MASK : "";
    }
}
