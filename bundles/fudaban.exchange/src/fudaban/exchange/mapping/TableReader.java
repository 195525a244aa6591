// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.mapping;

import fudaban.exchange.Words;
import fudaban.exchange.internal.Fields;
import fudaban.exchange.internal.Located;
import fudaban.exchange.mapping.CodeTable.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads code tables: {@code {"system": ..., "values": {ours: theirs}}} or {@code "lines": [{from, to, validFrom, validTo, title}]}. */
final class TableReader {
    Map<String, CodeTable> all(Fields tables) {
        Map<String, CodeTable> read = new LinkedHashMap<>();
        for (String name : tables.names()) {
            read.put(name, table(name, tables.object(name)));
        }
        return read;
    }

    private CodeTable table(String name, Fields table) {
        List<Entry> entries = new ArrayList<>();
        table.object("values").all().forEach((from, to) -> entries.add(new Entry(from, to, null, null, Words.NONE)));
        Map<String, List<Entry>> seen = new HashMap<>();
        for (Located each : table.list("lines")) {
            Fields line = new Fields(each, table.findings());
            Entry entry = new Entry(
                    line.need("from"),
                    line.need("to"),
                    line.day("validFrom"),
                    line.day("validTo"),
                    line.words("title"));
            line.done();
            List<Entry> same = seen.computeIfAbsent(entry.from(), from -> new ArrayList<>());
            if (same.stream().anyMatch(entry::overlaps)) {
                line.wrong(line.place(), "table.twice", entry.from());
            }
            same.add(entry);
            entries.add(entry);
        }
        CodeTable read = new CodeTable(name, table.text("system", ""), entries);
        table.done();
        return read;
    }
}
