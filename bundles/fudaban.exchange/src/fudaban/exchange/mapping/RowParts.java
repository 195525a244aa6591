// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.mapping;

import fudaban.exchange.internal.Fields;
import fudaban.exchange.internal.Located;
import fudaban.exchange.mapping.MappingRow.NamedConverter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What rows of every kind of mapping have: a chain of converters, and code tables for them. */
final class RowParts {
    private final Converters converters;
    private final Map<String, CodeTable> tables;

    /**
     * @param converters those that may be named
     * @param tables code tables by name
     */
    RowParts(Converters converters, Map<String, CodeTable> tables) {
        this.converters = converters;
        this.tables = tables;
    }

    /** The code tables of an object. */
    static Map<String, CodeTable> tables(Fields tables) {
        return new TableReader().all(tables);
    }

    /** The converters under {@code convert}: a name, an object with a name and arguments, or a list of both. */
    List<NamedConverter> chain(Fields row) {
        List<NamedConverter> chain = new ArrayList<>();
        for (Located call : row.oneOrMore("convert")) {
            Fields arguments = new Fields(
                    call.value() instanceof String
                            ? new Located(new LinkedHashMap<>(Map.of("name", call)), call.place())
                            : call,
                    row.findings());
            String name = arguments.need("name");
            var factory = converters.find(name);
            if (factory.isEmpty()) {
                if (!name.isEmpty()) {
                    arguments.wrong(call.place(), "mapping.converter", name, String.join("、", converters.names()));
                }
            } else {
                chain.add(new NamedConverter(name, factory.get().create(new Arguments(arguments, tables))));
                arguments.done();
            }
        }
        return chain;
    }
}
