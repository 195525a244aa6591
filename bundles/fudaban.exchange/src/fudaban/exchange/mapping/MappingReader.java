// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.mapping;

import fudaban.exchange.ExchangeException;
import fudaban.exchange.Findings;
import fudaban.exchange.internal.Fields;
import fudaban.exchange.internal.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads mappings from the JSON of a pack's edition. Every mistake is found at once, with file, line and column. */
public final class MappingReader {
    private final Converters converters;

    /**
     * @param converters those that mappings may name
     */
    public MappingReader(Converters converters) {
        this.converters = converters;
    }

    /**
     * Reads one mapping.
     *
     * @param file name for messages
     * @param json its content
     * @param more code tables that are kept elsewhere; a table of the mapping itself goes first
     * @throws ExchangeException with everything that is wrong: not JSON, an unknown name, a converter that this program does not have, a path that is
     *     none, two rows for one target
     */
    public Mapping read(String file, String json, CodeTable... more) throws ExchangeException {
        Findings findings = new Findings();
        Fields root = new Fields(Located.read(file, json), findings);
        String name = root.need("name");
        String edition = root.need("edition");
        needs(root);
        Map<String, CodeTable> tables = new LinkedHashMap<>();
        for (CodeTable table : more) {
            tables.put(table.name(), table);
        }
        tables.putAll(RowParts.tables(root.object("tables")));
        Layout layout = new LayoutReader().read(root.object("layout"));
        List<MappingRow> header = rows(root, "header", layout, tables);
        List<MappingRow> rows = rows(root, "rows", layout, tables);
        if (rows.isEmpty()) {
            root.wrong(root.place("rows"), "json.needs", "rows");
        }
        key(root, layout, rows);
        root.done();
        findings.refuse();
        return new Mapping(name, edition, layout, header, rows, tables);
    }

    /** Code tables in a file of their own: an object of tables by name, as under {@code tables} of a mapping. */
    public List<CodeTable> tables(String file, String json) throws ExchangeException {
        Findings findings = new Findings();
        Map<String, CodeTable> tables = RowParts.tables(new Fields(Located.read(file, json), findings));
        findings.refuse();
        return List.copyOf(tables.values());
    }

    /** An edition that brings a converter of its own says so: then the sentence names the plug-in that is missing, not a row. */
    private void needs(Fields root) {
        for (Located each : root.list("needs")) {
            String needed = String.valueOf(each.value());
            if (converters.find(needed).isEmpty()) {
                root.wrong(each.place(), "mapping.needs", needed);
            }
        }
    }

    private List<MappingRow> rows(Fields root, String name, Layout layout, Map<String, CodeTable> tables) {
        RowReader reader = new RowReader(new RowParts(converters, tables), layout.namespaces());
        List<MappingRow> rows = new ArrayList<>();
        Map<String, MappingRow> targets = new LinkedHashMap<>();
        for (Located each : root.list(name)) {
            MappingRow row = reader.read(new Fields(each, root.findings()));
            rows.add(row);
            MappingRow before = targets.putIfAbsent(row.target(), row);
            if (before != null && (before.when() == null || row.when() == null)) {
                root.wrong(
                        row.place(),
                        "mapping.twice",
                        row.target(),
                        before.place().line());
            }
        }
        return rows;
    }

    private static void key(Fields root, Layout layout, List<MappingRow> rows) {
        boolean known = layout.key().isEmpty()
                || rows.stream().anyMatch(row -> row.target().equals(layout.key()));
        if (!known) {
            root.wrong(root.place("layout"), "mapping.key", layout.key());
        }
    }
}
