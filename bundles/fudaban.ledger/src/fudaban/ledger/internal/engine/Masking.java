// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.Session;
import fudaban.ledger.internal.store.Schema;
import fudaban.ledger.journal.Payload.RecordChange;
import fudaban.ledger.query.Row;
import java.util.LinkedHashMap;
import java.util.Map;

/** Replaces what a reader may not see. */
final class Masking {
    private Masking() {}

    static RecordChange of(Schema schema, Session reader, RecordChange change) {
        if (change.erased()) {
            return change;
        }
        return new RecordChange(change.id(), change.type(), change.version(), change.salt(), masked(schema, reader, change.type(), change.before()),
                masked(schema, reader, change.type(), change.after()), change.removed());
    }

    private static Map<String, String> masked(Schema schema, Session reader, String type, Map<String, String> values) {
        Map<String, String> result = new LinkedHashMap<>();
        values.forEach((feature, value) ->
                result.put(feature, reader.sees(schema.classification(type, feature)) ? value : Row.MASK));
        return result;
    }
}
