// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.internal.journal.RecordImages;
import fudaban.ledger.internal.journal.RecordSink;
import fudaban.ledger.internal.store.RecordStore;
import fudaban.ledger.internal.store.ValueText;
import fudaban.model.Classification;
import fudaban.model.Record;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.EClass;

/** Joins journal and record store: the store as the journal reads it for verification, and as it writes it when a database is made anew. */
final class StoreSink implements RecordSink, RecordImages {
    private static final int BATCH = 1000;

    private final RecordStore store;

    StoreSink(RecordStore store) {
        this.store = store;
    }

    @Override
    public void each(Connection connection, Visitor visitor) {
        String after = "";
        for (List<RecordStore.Header> headers = store.headers(connection, after, BATCH);
                !headers.isEmpty();
                headers = store.headers(connection, after, BATCH)) {
            Map<String, Record> records = records(connection, headers);
            for (RecordStore.Header header : headers) {
                boolean known = store.schema().eClass(header.type()).isPresent();
                visitor.record(
                        header.id(),
                        header.type(),
                        header.version(),
                        known ? ValueText.image(Objects.requireNonNull(records.get(header.id()), header.id())) : null);
            }
            after = headers.getLast().id();
        }
    }

    /** Those whose classes are known, by id: read in lists, as asking one by one takes several times as long. */
    private Map<String, Record> records(Connection connection, List<RecordStore.Header> headers) {
        Map<EClass, List<String>> ids = new HashMap<>();
        for (RecordStore.Header header : headers) {
            store.schema()
                    .eClass(header.type())
                    .ifPresent(type ->
                            ids.computeIfAbsent(type, each -> new ArrayList<>()).add(header.id()));
        }
        Map<String, Record> records = new HashMap<>();
        ids.forEach((type, some) -> store.loadAll(
                        connection, type.getInstanceClass().asSubclass(Record.class), some)
                .forEach(record -> records.put(record.getId(), record)));
        return records;
    }

    @Override
    public String today(String type, String feature, String text) {
        return store.schema()
                .eClass(type)
                .map(known -> ValueText.today(known, feature, text))
                .orElse(text);
    }

    @Override
    public void insert(
            Connection connection, String id, String type, long version, Instant entered, Map<String, String> image) {
        Record record = ValueText.create(store.schema(), type);
        record.setId(id);
        record.setVersion(version);
        record.setCreated(entered);
        record.setChanged(entered);
        record.setClassification(Classification.OPEN);
        ValueText.apply(record, image);
        record.setLabel(store.schema().label(record));
        store.insert(connection, record);
    }

    @Override
    public void update(
            Connection connection,
            String id,
            String type,
            long version,
            Instant entered,
            Map<String, String> before,
            Map<String, String> after) {
        Record record = store.loadAny(connection, id)
                .orElseThrow(() -> new IllegalStateException(id + " is changed and was never made"));
        ValueText.apply(record, before, after);
        record.setVersion(version);
        record.setChanged(entered);
        record.setLabel(store.schema().label(record));
        store.update(connection, record, version - 1);
    }

    @Override
    public void remove(Connection connection, String id, String type) {
        store.loadAny(connection, id).ifPresent(record -> store.delete(connection, record));
    }
}
