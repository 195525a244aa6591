// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.mapping;

import fudaban.exchange.internal.convert.CodeConverters;
import fudaban.exchange.internal.convert.TextConverters;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Converters by name: those of this bundle, and those that other bundles bring as services. An OSGi service. A service cannot take the place of a
 * converter of this bundle, so that a mapping means the same everywhere.
 */
@Component(service = Converters.class)
public final class Converters {
    private final Map<String, ConverterFactory> byName;

    /** Those of this bundle and the given ones. */
    @Activate
    public Converters(
            @Reference(
                            cardinality = ReferenceCardinality.MULTIPLE,
                            policyOption = ReferencePolicyOption.GREEDY,
                            service = ConverterFactory.class)
                    Collection<ConverterFactory> others) {
        Map<String, ConverterFactory> map = new TreeMap<>();
        others.forEach(factory -> map.put(factory.name(), factory));
        Stream.concat(TextConverters.all(), CodeConverters.all()).forEach(factory -> map.put(factory.name(), factory));
        byName = Collections.unmodifiableMap(map);
    }

    /** Those of this bundle. */
    public static Converters standard() {
        return new Converters(List.of());
    }

    /** A converter's factory. */
    public Optional<ConverterFactory> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** All names, sorted. */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }
}
