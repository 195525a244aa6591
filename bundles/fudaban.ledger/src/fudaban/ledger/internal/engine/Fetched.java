// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.model.Record;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EAttribute;

/**
 * Which records of an open transaction have which values of a feature. For values that were fetched all records are known, so that the database need not be
 * asked again; it follows what is created, set and removed since.
 */
final class Fetched {
    private final List<Index> indexes = new ArrayList<>();

    /** @param known the values all records of which are known */
    private record Index(Class<?> type, EAttribute feature, Set<Object> known, Map<Object, Set<Tracked>> byValue) {
        boolean isOf(Record record) {
            return record.eClass().getInstanceClass() == type;
        }

        void put(Object value, Tracked tracked) {
            if (value != null) {
                byValue.computeIfAbsent(
                                value,
                                one -> new TreeSet<>(Comparator.comparing((Tracked each) -> each.record.getId())))
                        .add(tracked);
            }
        }

        void drop(Object value, Tracked tracked) {
            Set<Tracked> some = byValue.get(value);
            if (some != null) {
                some.remove(tracked);
            }
        }
    }

    private Optional<Index> index(Class<?> type, EAttribute feature) {
        for (Index index : indexes) {
            if (index.type() == type && index.feature() == feature) {
                return Optional.of(index);
            }
        }
        return Optional.empty();
    }

    /** The records with a value, oldest first; empty where they are not known. */
    <T extends Record> Optional<Stream<T>> find(Class<T> type, EAttribute feature, Object value) {
        return value == null
                ? Optional.empty()
                : index(type, feature)
                        .filter(index -> index.known().contains(value))
                        .map(index -> index.byValue().getOrDefault(value, Set.of()).stream()
                                .filter(each -> !each.removed)
                                .map(each -> type.cast(each.record)));
    }

    /** All records with these values are among the tracked ones from now on. */
    void add(Class<?> type, EAttribute feature, Collection<?> values, Collection<Tracked> tracked) {
        Index index = index(type, feature).orElseGet(() -> {
            var fresh = new Index(type, feature, new HashSet<>(), new HashMap<>());
            indexes.add(fresh);
            tracked.stream()
                    .filter(each -> fresh.isOf(each.record))
                    .forEach(each -> fresh.put(each.record.eGet(feature), each));
            return fresh;
        });
        index.known().addAll(values);
    }

    /** A record was created or read. */
    void seen(Tracked tracked) {
        for (Index index : indexes) {
            if (index.isOf(tracked.record)) {
                index.put(tracked.record.eGet(index.feature()), tracked);
            }
        }
    }

    /** Something was set in a record. */
    void set(Tracked tracked, Notification what) {
        for (Index index : indexes) {
            if (what.getFeature() == index.feature()
                    && what.getNotifier() == tracked.record
                    && index.isOf(tracked.record)) {
                index.drop(what.getOldValue(), tracked);
                index.put(tracked.record.eGet(index.feature()), tracked);
            }
        }
    }
}
