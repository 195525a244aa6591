// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import fudaban.ledger.journal.Hash;
import fudaban.ledger.journal.Payload.RecordChange;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What every record must be by the journal: its changes applied one after the other.
 *
 * <p>Keeps eight bytes for each value instead of the value (the start of SHA-256 over a key made for this run and the
 * value, so that nobody can prepare two values that look the same), because all records must be held at once.
 */
final class Fold {
    private final byte[] key = new byte[16];
    private final Map<String, Map<String, Integer>> types = new HashMap<>();
    private final Map<String, State> states = new HashMap<>();
    private final Faults faults;
    private final RecordImages images;

    /** A record so far. */
    private static final class State {
        String type;
        long version;
        String entry;
        long[] values = {};
        boolean erased;
        boolean removed;
        boolean seen;
        /** Changes of other desks that came before those they follow. */
        TreeMap<Long, Pending> waiting;
    }

    private record Pending(String entry, RecordChange change) {}

    Fold(Faults faults, RecordImages images) {
        this.faults = faults;
        this.images = images;
        new SecureRandom().nextBytes(key);
    }

    /**
     * Takes one change of an entry. Chains of several desks may come one after the other: a change waits for the
     * version it follows.
     */
    void change(String entry, RecordChange change) {
        State state = states.computeIfAbsent(change.id(), id -> new State());
        if (follows(state, change)) {
            apply(state, entry, change);
            while (state.waiting != null
                    && !state.waiting.isEmpty()
                    && follows(state, state.waiting.firstEntry().getValue().change())) {
                var next = state.waiting.pollFirstEntry().getValue();
                apply(state, next.entry(), next.change());
            }
        } else if (change.version() <= state.version) {
            faults.add("record.order", entry, change.id(), Long.toString(change.version()), state.entry);
        } else {
            state.waiting = state.waiting == null ? new TreeMap<>() : state.waiting;
            state.waiting.put(change.version(), new Pending(entry, change));
        }
    }

    private static boolean follows(State state, RecordChange change) {
        if (SeriesChange.is(change) && !change.erased()) {
            return change.before().getOrDefault(SeriesChange.REACHED, "0").equals(Long.toString(state.version));
        }
        return change.version() == state.version + 1;
    }

    private void apply(State state, String entry, RecordChange change) {
        // What was removed before may be erased later: its end is entered once more, without values.
        boolean again = change.removed()
                && (change.erased()
                        || change.before().isEmpty() && change.after().isEmpty());
        if (state.removed && !again) {
            faults.add("record.order", entry, change.id(), Long.toString(change.version()), state.entry);
        }
        state.type = change.type();
        state.version = change.version();
        state.entry = entry;
        state.removed = change.removed();
        if (change.erased()) {
            state.erased = true;
            return;
        }
        if (!state.erased) {
            checkBefore(state, entry, change);
        }
        for (String feature : change.before().keySet()) {
            set(state, feature, 0);
        }
        change.after().forEach((feature, value) -> set(state, feature, journaled(state, feature, value)));
        if (state.removed) {
            state.values = new long[0];
        }
    }

    /**
     * A value altered outside the journal and then used by an act shows here: the act began with something the journal
     * never wrote.
     */
    private void checkBefore(State state, String entry, RecordChange change) {
        var wrong = new TreeSet<String>();
        change.before().forEach((feature, value) -> {
            if (is(state, feature) != journaled(state, feature, value)) {
                wrong.add(feature);
            }
        });
        for (String feature : change.after().keySet()) {
            if (!change.before().containsKey(feature) && get(state, feature) != 0) {
                wrong.add(feature);
            }
        }
        if (!wrong.isEmpty()) {
            faults.add("record.before", entry, change.id(), String.join(", ", wrong));
        }
    }

    /** Compares a record of the database. */
    void record(String id, String type, long version, Map<String, String> image) {
        State state = states.get(id);
        if (state == null || state.entry == null) {
            faults.add("record.unknown", "", id, type);
            return;
        }
        state.seen = true;
        if (image == null) {
            return;
        }
        if (state.removed) {
            faults.add("record.removed", state.entry, id);
        } else if (state.erased || state.waiting != null && !state.waiting.isEmpty()) {
            // Erased without an erase entry, or a version is missing: that is named by itself, and there is nothing to
            // compare with.
            return;
        } else if (state.version != version || !state.type.equals(type)) {
            faults.add("record.version", state.entry, id, Long.toString(version), Long.toString(state.version));
        } else {
            compare(state, id, image);
        }
    }

    /** The record is there, and nothing can be said of it because one of its changes cannot be read. */
    void skip(String id) {
        State state = states.get(id);
        if (state != null) {
            state.seen = true;
        }
    }

    private void compare(State state, String id, Map<String, String> image) {
        Map<String, Integer> features = types.computeIfAbsent(state.type, name -> new HashMap<>());
        var wrong = new TreeSet<String>();
        features.forEach((feature, at) -> {
            String value = image.get(feature);
            if (is(state, feature) != digest(value)) {
                wrong.add(feature);
            }
        });
        image.keySet().stream()
                .filter(feature -> !features.containsKey(feature))
                .filter(feature -> is(state, feature) != digest(image.get(feature)))
                .forEach(wrong::add);
        if (!wrong.isEmpty()) {
            faults.add("record.differs", state.entry, id, String.join(", ", wrong));
        }
    }

    /** Compares where a series stands; series that were never journaled are not judged. */
    void series(String id, long reached) {
        State state = states.get(id);
        if (state != null && state.version != reached) {
            faults.add("series.differs", state.entry, id, Long.toString(reached), Long.toString(state.version));
        }
    }

    /** Ids of the series the journal knows. */
    List<String> series() {
        return states.entrySet().stream()
                .filter(each -> JournalActs.SERIES.equals(each.getValue().type))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Names what the database lacks, once every record was compared.
     *
     * @param unreadable records one of whose changes could not be read: nothing can be said of them
     */
    void end(Set<String> unreadable) {
        states.forEach((id, state) -> {
            if (state.waiting != null && !state.waiting.isEmpty() && !unreadable.contains(id)) {
                var first = state.waiting.firstEntry().getValue();
                faults.add(
                        "record.gap",
                        first.entry(),
                        id,
                        Long.toString(first.change().version()),
                        Long.toString(state.version));
            } else if (!state.seen
                    && !state.removed
                    && !unreadable.contains(id)
                    && state.entry != null
                    && !JournalActs.SERIES.equals(state.type)) {
                faults.add("record.missing", state.entry, id);
            }
        });
    }

    private long get(State state, String feature) {
        Integer at = types.getOrDefault(state.type, Map.of()).get(feature);
        return at == null || at >= state.values.length ? 0 : state.values[at];
    }

    /** What a feature must be: what the journal said last, or its default where it never said anything. */
    private long is(State state, String feature) {
        long said = get(state, feature);
        return said != 0 ? said : digest(images.today(state.type, feature, null));
    }

    private long journaled(State state, String feature, String value) {
        return digest(images.today(state.type, feature, value));
    }

    private void set(State state, String feature, long value) {
        Map<String, Integer> features = types.computeIfAbsent(state.type, name -> new HashMap<>());
        int at = features.computeIfAbsent(feature, name -> features.size());
        if (at >= state.values.length) {
            state.values = Arrays.copyOf(state.values, Math.max(at + 1, features.size()));
        }
        state.values[at] = value;
    }

    private long digest(String value) {
        if (value == null) {
            return 0;
        }
        long digest = ByteBuffer.wrap(Hash.sha256(key, value.getBytes(StandardCharsets.UTF_8)))
                .getLong();
        // Zero stands for "no value".
        return digest == 0 ? 1 : digest;
    }
}
