// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EAttribute;

/**
 * The values of a row by feature, those that are null left out; what stands behind the values of the features does not count. Which feature stands where is
 * kept once for all rows of a page.
 */
final class RowValues extends AbstractMap<EAttribute, Object> {
    private final Places places;
    private final Object[] values;

    /** Which feature stands where. */
    static final class Places {
        private final List<EAttribute> features;
        private final Map<EAttribute, Integer> numbers = new HashMap<>();

        Places(List<EAttribute> features) {
            this.features = List.copyOf(features);
            for (EAttribute feature : features) {
                numbers.put(feature, numbers.size());
            }
        }
    }

    RowValues(Places places, Object[] values) {
        this.places = places;
        this.values = values;
    }

    @Override
    public Object get(Object feature) {
        Integer place = places.numbers.get(feature);
        return place == null ? null : values[place];
    }

    @Override
    public boolean containsKey(Object feature) {
        return get(feature) != null;
    }

    @Override
    public Set<Entry<EAttribute, Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return (int) present().count();
            }

            @Override
            public Iterator<Entry<EAttribute, Object>> iterator() {
                return present()
                        .mapToObj(i -> Map.entry(places.features.get(i), values[i]))
                        .iterator();
            }
        };
    }

    private IntStream present() {
        return IntStream.range(0, places.features.size()).filter(i -> values[i] != null);
    }
}
