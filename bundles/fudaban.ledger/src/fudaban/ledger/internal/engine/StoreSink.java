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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Joins journal and record store: the store as the journal reads it for verification, and as it writes it when a database is made anew. */
final class StoreSink implements RecordSink, RecordImages {
    private static final int BATCH = 1000;

    private final RecordStore store;

    StoreSink(RecordStore store) {
        this.store = store;
    }

    @Override
    public void each(Connection connection, Consumer<Stream<Image>> sink) {
        String after = "";
        for (List<RecordStore.Header> headers = store.headers(connection, after, BATCH);
                !headers.isEmpty();
                headers = store.headers(connection, after, BATCH)) {
            String last = headers.getLast().id();
            Map<String, Record> records = records(connection, headers, after, last);
            sink.accept(headers.stream().map(header -> image(header, records)));
            after = last;
        }
    }

    private Image image(RecordStore.Header header, Map<String, Record> records) {
        Map<String, String> values = null;
        if (store.schema().eClass(header.type()).isPresent()) {
            Record record = Objects.requireNonNull(records.get(header.id()), header.id());
            record.setClassification(header.classification());
            values = ValueText.image(record);
        }
        return new Image(header.id(), header.type(), header.version(), values);
    }

    /** Those whose classes are known, by id: all between two ids, as asking for them by their ids takes twice as long. */
    private Map<String, Record> records(
            Connection connection, List<RecordStore.Header> headers, String after, String last) {
        Map<String, Record> records = new HashMap<>();
        headers.stream()
                .map(RecordStore.Header::type)
                .distinct()
                .flatMap(type -> store.schema().eClass(type).stream())
                .forEach(type -> store.between(
                                connection, type.getInstanceClass().asSubclass(Record.class), after, last)
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
