// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.internal.store.RecordStore;
import fudaban.ledger.internal.store.Schema;
import fudaban.ledger.query.Query;
import fudaban.model.Record;
import java.sql.Connection;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;

/** Finds what belongs to a record and ends with it, by the features declared as owner. */
final class Owned {
    private static final int MOST = 1000;

    private final Schema schema;
    private final RecordStore store;

    Owned(Schema schema, RecordStore store) {
        this.schema = schema;
        this.store = store;
    }

    /** The record and all that belongs to it, owners first. */
    Set<String> with(Connection connection, Record root) {
        Set<String> found = new LinkedHashSet<>();
        Deque<Record> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Record owner = open.poll();
            if (found.add(owner.getId())) {
                schema.ownedBy(owner.eClass()).forEach((feature, type) -> open.addAll(owned(connection, feature, type.getInstanceClass(), owner)));
            }
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private List<? extends Record> owned(Connection connection, EAttribute feature, Class<?> type, Record owner) {
        return store.list(connection, Query.of((Class<? extends Record>) type).where(feature, owner.getId()).limit(MOST));
    }
}
