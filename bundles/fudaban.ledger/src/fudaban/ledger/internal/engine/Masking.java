// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.Session;
import fudaban.ledger.internal.store.Schema;
import fudaban.ledger.journal.Payload.RecordChange;
import fudaban.ledger.query.Row;
import fudaban.model.Classification;
import fudaban.model.ModelPackage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Replaces what a reader may not see. */
final class Masking {
    private Masking() {}

    /**
     * A change as the reader may see it.
     *
     * @param whole whether the record as a whole is above the reader's sight
     */
    static RecordChange of(Schema schema, Session reader, RecordChange change, boolean whole) {
        if (change.erased()) {
            return change;
        }
        Map<String, String> before = masked(schema, reader, change.type(), change.before(), whole);
        Map<String, String> after = masked(schema, reader, change.type(), change.after(), whole);
        // With salt and commitment a masked value could be guessed.
        boolean shown = before.equals(change.before()) && after.equals(change.after());
        return new RecordChange(
                change.id(),
                change.type(),
                change.version(),
                shown ? change.salt() : "",
                before,
                after,
                change.removed());
    }

    /** Whether the record is or was, by this change, above the reader's sight as a whole. */
    static boolean hidden(Session reader, RecordChange change) {
        return !change.erased()
                && Stream.of(change.before(), change.after())
                        .map(values -> values.get(ModelPackage.Literals.RECORD__CLASSIFICATION.getName()))
                        .anyMatch(value -> value != null && !reader.sees(Classification.valueOf(value)));
    }

    private static Map<String, String> masked(
            Schema schema, Session reader, String type, Map<String, String> values, boolean whole) {
        Map<String, String> result = new LinkedHashMap<>();
        values.forEach((feature, value) ->
                result.put(feature, !whole && reader.sees(schema.classification(type, feature)) ? value : Row.MASK));
        return result;
    }
}
