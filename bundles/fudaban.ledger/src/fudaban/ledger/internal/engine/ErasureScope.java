// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.Refusal;
import fudaban.ledger.internal.journal.JournalTable;
import fudaban.ledger.internal.journal.RemovedRecords;
import fudaban.ledger.internal.journal.RemovedRecords.Removed;
import fudaban.ledger.internal.store.RecordStore;
import fudaban.ledger.internal.store.ValueText;
import fudaban.ledger.query.Query;
import fudaban.model.Record;
import fudaban.model.Request;
import fudaban.model.RequestState;
import java.sql.Connection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be erased with records: what belongs to them, what belonged to them and was removed before, and the requests that led to the entries of all
 * of them, whose input holds the same values, with the scans of their sheets.
 */
final class ErasureScope {
    private final RecordStore store;
    private final JournalTable journal;
    private final Connection connection;
    private final Optional<String> own;
    private final Map<String, Record> there = new LinkedHashMap<>();
    private final Map<String, Removed> gone = new LinkedHashMap<>();

    /**
     * @param records ids of the records to remove, those named first
     * @param removed what was removed before
     */
    record Found(List<String> records, List<Removed> removed) {}

    /** @param own number of the request by which they are erased, which stays */
    ErasureScope(RecordStore store, JournalTable journal, Connection connection, Optional<String> own) {
        this.store = store;
        this.journal = journal;
        this.connection = connection;
        this.own = own;
    }

    /**
     * Looks for all of it.
     *
     * @throws Refusal when a record is and was not there, or when a request about them still waits: it must be decided first
     */
    Found of(List<String> ids, RemovedRecords removedRecords) throws Refusal {
        List<Removed> removed = removedRecords.all(connection);
        for (String id : ids) {
            Optional<Record> record = store.loadAny(connection, id);
            record.ifPresent(this::add);
            removed.stream().filter(each -> each.id().equals(id)).forEach(this::add);
            if (!there.containsKey(id) && !gone.containsKey(id)) {
                throw new Refusal(
                        ErasureScope.class, "record.none", store.schema().word(Record.class), id);
            }
        }
        for (int before = -1; before < there.size() + gone.size(); ) {
            before = there.size() + gone.size();
            removed.stream().filter(this::belongs).forEach(this::add);
        }
        Set<String> all = new LinkedHashSet<>(there.keySet());
        all.addAll(requests());
        return new Found(List.copyOf(all), List.copyOf(gone.values()));
    }

    private void add(Record record) {
        if (there.put(record.getId(), record) == null) {
            store.owned(connection, record).forEach(each -> there.putIfAbsent(each.getId(), each));
        }
    }

    private void add(Removed removed) {
        if (gone.put(removed.id(), removed) == null
                && store.schema().eClass(removed.type()).isPresent()) {
            // What belonged to it may still be there.
            Record shape = ValueText.create(store.schema(), removed.type());
            shape.setId(removed.id());
            store.owned(connection, shape).forEach(this::add);
        }
    }

    private boolean belongs(Removed removed) {
        return store.schema().owners(removed.type()).stream()
                .flatMap(feature -> removed.values().getOrDefault(feature, Set.of()).stream())
                .anyMatch(owner -> there.containsKey(owner) || gone.containsKey(owner));
    }

    private Set<String> requests() throws Refusal {
        Set<String> ids = new HashSet<>(there.keySet());
        ids.addAll(gone.keySet());
        // Who fills in a form types numbers, not ids.
        Set<String> named = new HashSet<>(ids);
        there.values().forEach(record -> name(record.getLabel(), named));
        gone.values()
                .forEach(removed -> store.schema()
                        .labelFeature(removed.type())
                        .map(feature -> removed.values().getOrDefault(feature, Set.of()))
                        .ifPresent(labels -> labels.forEach(label -> name(label, named))));
        Set<String> entries = new HashSet<>();
        for (String id : ids) {
            journal.touching(connection, id).forEach(entry -> entries.add(entry.desk() + ":" + entry.number()));
        }
        Set<String> requests = new LinkedHashSet<>();
        Query<Request> query = Query.of(Request.class).limit(1000);
        for (List<Request> some = store.list(connection, query); !some.isEmpty(); ) {
            for (Request request : some) {
                Set<String> signs = request.getState() == RequestState.WAITING ? named : ids;
                boolean about = entries.contains(request.getEntry())
                        || signs.stream().anyMatch(String.valueOf(request.getInput())::contains);
                if (about && !request.getNumber().equals(own.orElse(null))) {
                    add(request, requests);
                }
            }
            some = store.list(
                    connection,
                    query.after(new Query.Cursor(null, some.getLast().getId())));
        }
        return requests;
    }

    private static void name(String label, Set<String> named) {
        if (label != null && !label.isBlank()) {
            named.add(label);
        }
    }

    private static void add(Request request, Set<String> requests) throws Refusal {
        if (request.getState() == RequestState.WAITING) {
            throw new Refusal(ErasureScope.class, "erase.waiting", request.getNumber());
        }
        requests.add(request.getId());
        if (request.getScan() != null) {
            requests.add(request.getScan());
        }
    }
}
