// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.Refusal;
import fudaban.ledger.internal.journal.JournalTable;
import fudaban.ledger.internal.store.RecordStore;
import fudaban.ledger.query.Query;
import fudaban.model.Record;
import fudaban.model.Request;
import fudaban.model.RequestState;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be erased with a record: what belongs to it, and the requests that led to the entries of both, whose input holds the same values, with
 * the scans of their sheets.
 *
 * @param own number of the request by which it is erased, which stays
 */
record ErasureScope(RecordStore store, JournalTable journal, Optional<String> own) {
    /**
     * Their ids, the record's first.
     *
     * @throws Refusal when a request about them still waits: it must be decided first
     */
    List<String> of(Connection connection, Record root) throws Refusal {
        List<Record> ending = new ArrayList<>(List.of(root));
        ending.addAll(store.owned(connection, root));
        Set<String> all = new LinkedHashSet<>();
        // Who fills in a form types numbers, not ids.
        Set<String> named = new HashSet<>();
        for (Record record : ending) {
            all.add(record.getId());
            named.add(record.getId());
            if (record.getLabel() != null && !record.getLabel().isBlank()) {
                named.add(record.getLabel());
            }
        }
        Set<String> entries = new HashSet<>();
        for (String id : all) {
            journal.touching(connection, id).forEach(entry -> entries.add(entry.desk() + ":" + entry.number()));
        }
        Set<String> requests = new LinkedHashSet<>();
        Query<Request> query = Query.of(Request.class).limit(1000);
        for (List<Request> some = store.list(connection, query); !some.isEmpty(); ) {
            for (Request request : some) {
                Set<String> signs = request.getState() == RequestState.WAITING ? named : all;
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
        all.addAll(requests);
        return List.copyOf(all);
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
