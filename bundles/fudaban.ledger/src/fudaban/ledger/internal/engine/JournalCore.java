// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.journal.Entry;
import fudaban.ledger.journal.Journal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the journal from the database. */
final class JournalCore implements Journal {
    private final House house;
    private final AccessLog access;

    JournalCore(House house, AccessLog access) {
        this.house = house;
        this.access = access;
    }

    @Override
    public Optional<Entry> head() {
        return house.database().readUnchecked(connection -> house.table().head(connection, house.desk()));
    }

    @Override
    public List<Entry> heads() {
        return house.database().readUnchecked(house.table()::heads);
    }

    @Override
    public List<Entry> entries(String desk, long number, int limit) {
        return house.database().readUnchecked(connection -> house.table().entries(connection, desk, number, limit));
    }

    @Override
    public List<Entry> entriesOf(LocalDate day) {
        return house.database()
                .readUnchecked(connection ->
                        house.table().entriesOf(connection, day, house.clock().getZone()));
    }

    @Override
    public List<Activity> activity(LocalDate first, LocalDate last) {
        return house.database().readUnchecked(connection -> house.table().days().between(connection, first, last));
    }

    @Override
    public List<Event> history(Session reader, String record) throws Refusal {
        house.sessions().require(reader);
        List<Event> events = house.database().read(connection -> {
            List<Event> found = new ArrayList<>();
            for (Entry entry : house.table().touching(connection, record)) {
                byte[] sealed = house.table()
                        .payload(connection, entry.desk(), entry.number())
                        .orElse(null);
                if (sealed != null) {
                    house.vault().open(entry.desk(), entry.number(), sealed).changes().stream()
                            .filter(change -> change.id().equals(record))
                            .map(change -> new Event(entry, change))
                            .forEach(found::add);
                }
            }
            boolean hidden = found.stream().anyMatch(event -> Masking.hidden(reader, event.change()));
            return found.stream()
                    .map(event -> new Event(event.entry(), Masking.of(house.schema(), reader, event.change(), hidden)))
                    .toList();
        });
        access.opened(reader, "history", record);
        return events;
    }
}
