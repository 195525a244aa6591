// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.act.Change;
import fudaban.ledger.act.Participant;
import fudaban.ledger.internal.act.Ending;
import fudaban.ledger.internal.journal.JournalTable;
import fudaban.ledger.internal.journal.PayloadVault;
import fudaban.ledger.internal.journal.RemovedRecords;
import fudaban.ledger.internal.journal.RemovedRecords.Removed;
import fudaban.ledger.internal.store.RecordStore;
import fudaban.ledger.internal.store.Schema;
import fudaban.ledger.internal.store.StaleRecord;
import fudaban.ledger.query.Query;
import fudaban.ledger.spi.EditionFiles;
import fudaban.model.Classification;
import fudaban.model.Fact;
import fudaban.model.Record;
import fudaban.model.WorkItem;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EAttribute;

/** One act's view of the records: identity-mapped, saved in place before each query, compared at the end. */
final class Transaction implements Change, Ending {
    /** What stays the same while a ledger is open. */
    record House(
            RecordStore store,
            Schema schema,
            JournalTable journal,
            PayloadVault vault,
            List<Participant> participants,
            Profiles profiles,
            Ids ids,
            ZoneId zone) {}

    private final House house;
    private final Connection connection;
    private final Session actor;
    private final Instant now;
    private final Instant happened;
    private final Optional<String> workItem;
    private final Map<String, byte[]> carried;
    private final Optional<String> releases;
    private final Map<String, Tracked> tracked = new LinkedHashMap<>();
    /** Those in which something was set since they were saved, so that a query need not look at all of a bulk act. */
    private final Set<Tracked> unsaved = new LinkedHashSet<>();

    private final Fetched fetched = new Fetched();
    private final Map<String, Taken> series = new TreeMap<>();
    private final Deque<Fact> facts = new ArrayDeque<>();
    private final List<Removed> ended = new ArrayList<>();
    private final Set<String> used = new TreeSet<>();

    Transaction(House house, Connection connection, Session actor, Instant now, Order<?> order) {
        this.house = house;
        this.connection = connection;
        this.actor = actor;
        this.now = now;
        this.happened = order.happened().orElse(now);
        this.workItem = order.workItem();
        this.carried = order.carried();
        this.releases = order.releases();
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public Instant happened() {
        return happened;
    }

    @Override
    public LocalDate day() {
        return day(happened);
    }

    @Override
    public LocalDate day(Instant time) {
        return time.atZone(house.zone()).toLocalDate();
    }

    @Override
    public Session actor() {
        return actor;
    }

    @Override
    public Optional<String> workItem() {
        return workItem;
    }

    @Override
    public <T extends Record> T create(Class<T> type) {
        T record = type.cast(house.schema().create(type));
        record.setId(house.ids().next(now));
        record.setClassification(Classification.OPEN);
        record.setCreated(now);
        take(Tracked.fresh(record, house.schema().mutable(record), this::set));
        return record;
    }

    @Override
    public <T extends Record> T load(Class<T> type, String id) throws Refusal {
        Tracked known = id == null ? null : tracked.get(id);
        if (known != null && !known.removed && type.isInstance(known.record)) {
            return type.cast(known.record);
        }
        Optional<T> found = id == null || known != null ? Optional.empty() : read(type, id);
        return track(found.orElseThrow(() ->
                new Refusal(Transaction.class, "record.none", house.schema().word(type), String.valueOf(id))));
    }

    private <T extends Record> Optional<T> read(Class<T> type, String id) {
        return type == Record.class
                ? house.store().loadAny(connection, id).map(type::cast)
                : house.store().load(connection, type, id);
    }

    @Override
    public <T extends Record> Optional<T> find(Class<T> type, EAttribute feature, Object value) {
        Optional<Stream<T>> known = fetched.find(type, feature, value);
        if (known.isPresent()) {
            return known.get().findFirst();
        }
        save();
        return house.store().find(connection, type, feature, value).map(this::track);
    }

    @Override
    public <T extends Record> List<T> findAll(Class<T> type, EAttribute feature, Object value) {
        fetch(type, feature, value == null ? List.of() : List.of(value));
        return fetched.find(type, feature, value).map(Stream::toList).orElse(List.of());
    }

    @Override
    public <T extends Record> void fetch(Class<T> type, EAttribute feature, Collection<?> values) {
        List<?> unknown = values.stream()
                .filter(value ->
                        value != null && fetched.find(type, feature, value).isEmpty())
                .distinct()
                .toList();
        // Nothing the database holds can name a record that this transaction has made.
        List<?> asked = unknown.stream().filter(value -> !isFresh(value)).toList();
        if (!asked.isEmpty()) {
            save();
            house.store().findAll(connection, type, feature, asked).forEach(this::track);
        }
        fetched.add(type, feature, unknown, tracked.values());
    }

    private boolean isFresh(Object id) {
        Tracked known = id instanceof String text ? tracked.get(text) : null;
        return known != null && known.created;
    }

    @Override
    public <T extends Record> void fetch(Class<T> type, Collection<String> ids) {
        List<String> unknown = ids.stream()
                .filter(id -> id != null && !tracked.containsKey(id))
                .distinct()
                .toList();
        house.store().loadAll(connection, type, unknown).forEach(this::track);
    }

    @Override
    public <T extends Record> List<T> list(Query<T> query) {
        save();
        List<T> found = new ArrayList<>();
        for (T record : house.store().list(connection, query)) {
            found.add(track(record));
        }
        return found;
    }

    @Override
    public int count(Query<?> query) {
        save();
        return house.store().count(connection, query);
    }

    private <T extends Record> T track(T loaded) {
        @SuppressWarnings("unchecked")
        T same = (T) tracked(loaded).record;
        return same;
    }

    private Tracked tracked(Record loaded) {
        Tracked known = tracked.get(loaded.getId());
        return known != null
                ? known
                : take(Tracked.loaded(loaded, house.schema().mutable(loaded), this::set));
    }

    private Tracked take(Tracked one) {
        tracked.put(one.record.getId(), one);
        fetched.seen(one);
        if (one.created) {
            unsaved.add(one);
        }
        return one;
    }

    private void set(Tracked one, Notification what) {
        unsaved.add(one);
        fetched.set(one, what);
    }

    @Override
    public byte[] carried(String hash) throws Refusal {
        byte[] content = carried.get(hash);
        if (content == null) {
            throw new Refusal(Transaction.class, "carried.none", hash);
        }
        return content;
    }

    @Override
    public void remove(Record record) {
        Tracked known = tracked(record);
        known.removed = true;
        if (known.inDatabase()) {
            house.store().delete(connection, known.record);
        }
    }

    @Override
    public void end(List<String> ids) throws Refusal {
        save();
        var found = new ErasureScope(house.store(), house.journal(), connection, releases)
                .of(ids, new RemovedRecords(house.journal(), house.vault()));
        for (String id : found.records()) {
            remove(load(Record.class, id));
        }
        ended.addAll(found.removed());
    }

    /** Records that were removed before and end for ever now. */
    List<Removed> ended() {
        return ended;
    }

    @Override
    public long next(String name) {
        Taken taken = series.computeIfAbsent(name, locked -> {
            long reached = house.journal().lock(connection, locked);
            return new Taken(reached, reached);
        });
        series.put(name, new Taken(taken.before(), taken.after() + 1));
        return taken.after() + 1;
    }

    /** Which numbers were taken: from a series that stood at one number to where it stands now. */
    record Taken(long before, long after) {}

    /** The series numbers were taken from, by name. */
    Map<String, Taken> series() {
        return series;
    }

    @Override
    public void tell(Fact fact) {
        facts.add(fact);
    }

    @Override
    public <P> P profile(Class<P> kind) throws Refusal {
        edition(kind);
        return house.profiles().get(kind, day());
    }

    @Override
    public EditionFiles edition(Class<?> kind) throws Refusal {
        EditionFiles files = house.profiles().files(kind, day());
        used.add(files.name());
        return files;
    }

    /** The editions of packs it asked for, as the journal names them, sorted. */
    Set<String> used() {
        return used;
    }

    /** Refuses what the order may not count on: records that have changed, work that does not go on. */
    void require(Order<?> order) throws Refusal {
        expect(order.expected());
        if (workItem.isPresent()) {
            WorkItem item = house.store()
                    .load(connection, WorkItem.class, workItem.get())
                    .orElseThrow(() -> new Refusal(Transaction.class, "work.none"));
            // What has waited belongs to the work it was prepared in, which may be over by now.
            boolean over = item.getFinished() != null && happened.isAfter(item.getFinished());
            if (over && releases.isEmpty()) {
                throw new Refusal(Transaction.class, "work.over", item.getNumber());
            }
        }
    }

    /** Refuses when a record is no longer the one the input was made from. */
    private void expect(Map<String, Long> versions) throws Refusal {
        Map<String, RecordStore.Header> headers = house.store().headers(connection, versions.keySet());
        for (var expected : versions.entrySet()) {
            RecordStore.Header header = headers.get(expected.getKey());
            if (header == null) {
                throw new Refusal(
                        Transaction.class, "record.none", house.schema().word(Record.class), expected.getKey());
            }
            if (header.version() != expected.getValue()) {
                Record record =
                        house.store().loadAny(connection, expected.getKey()).orElseThrow();
                throw new Race(house, connection, actor).lost(record, expected.getValue(), Map.of());
            }
        }
    }

    /** What is said when another desk changed a record while the act ran: both values. */
    Refusal lost(StaleRecord stale) throws Refusal {
        Tracked mine = tracked.get(stale.id());
        Optional<Record> now = house.store().loadAny(connection, stale.id());
        if (mine == null || now.isEmpty() || now.get().getVersion() <= stale.expected()) {
            return stale.refusal();
        }
        Map<String, String> set =
                mine.change(house.schema().typeName(mine.record), "").after();
        return new Race(house, connection, actor).lost(now.get(), stale.expected(), set);
    }

    /** Lets participants react, saves everything, and returns what was touched. */
    List<Tracked> finish() throws Refusal {
        while (!facts.isEmpty()) {
            Fact fact = facts.poll();
            for (Participant participant : house.participants()) {
                participant.heard(fact, this);
            }
        }
        save(List.copyOf(tracked.values()), Tracked::unsaved);
        series.forEach((name, taken) -> house.journal().setReached(connection, name, taken.after()));
        return tracked.values().stream().filter(Tracked::touched).toList();
    }

    /** So that a query sees what was set so far. */
    private void save() {
        save(List.copyOf(unsaved), Tracked::unsavedSet);
    }

    private void save(List<Tracked> some, Predicate<Tracked> which) {
        List<Record> fresh = new ArrayList<>();
        List<RecordStore.Changed> changed = new ArrayList<>();
        for (Tracked each : some) {
            if (which.test(each)) {
                Record record = each.record;
                boolean inDatabase = each.inDatabase();
                record.setVersion(each.versionBefore + 1);
                record.setChanged(now);
                record.setLabel(house.schema().label(record));
                Set<String> features = each.saved();
                if (inDatabase) {
                    changed.add(new RecordStore.Changed(record, stored(each), features));
                } else {
                    fresh.add(record);
                }
                each.written = true;
            }
        }
        unsaved.clear();
        house.store().updateAll(connection, changed);
        house.store().insertAll(connection, fresh);
    }

    private static long stored(Tracked each) {
        return each.written ? each.versionBefore + 1 : each.versionBefore;
    }
}
