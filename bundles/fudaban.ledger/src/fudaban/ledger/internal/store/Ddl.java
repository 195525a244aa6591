// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;

/** What the database must hold for a class: as statements for a migration, and as columns and indices to compare with. */
public final class Ddl {
    private static final String KEY = "${key}";

    private Ddl() {}

    /**
     * A table: columns with their definitions, unique and other indices by their columns.
     *
     * @param name its name
     * @param columns definition by column name
     * @param key columns of the primary key
     * @param constraints further constraints
     * @param unique columns of unique keys
     * @param indices columns of indices
     */
    record Table(
            String name,
            Map<String, String> columns,
            List<String> key,
            List<String> constraints,
            Set<List<String>> unique,
            Set<List<String>> indices) {
        List<String> statements() {
            var body = new ArrayList<String>();
            columns.forEach((column, definition) -> body.add(column + " " + definition));
            if (!key.isEmpty()) {
                body.add("PRIMARY KEY (" + String.join(", ", key) + ")");
            }
            body.addAll(constraints);
            List<String> statements = new ArrayList<>();
            statements.add("CREATE TABLE " + name + " (\n    " + String.join(",\n    ", body) + "\n)");
            unique.forEach(columns -> statements.add(index("UNIQUE INDEX", "uq", columns)));
            indices.forEach(columns -> statements.add(index("INDEX", "ix", columns)));
            return statements;
        }

        private String index(String what, String prefix, List<String> columns) {
            String index = SqlNames.fit(prefix + "_" + name + "_" + String.join("_", columns));
            return "CREATE " + what + " " + index + " ON " + name + " (" + String.join(", ", columns) + ")";
        }
    }

    /** The statements that make the tables and indices of a class, in order, with the placeholders of {@link Dialect#fill}. */
    public static List<String> create(Schema schema, EClass eClass) {
        return tables(schema.type(eClass)).stream()
                .flatMap(table -> table.statements().stream())
                .toList();
    }

    /** The header table and the search table. */
    public static List<String> createCommon() {
        return common().stream().flatMap(table -> table.statements().stream()).toList();
    }

    static List<Table> common() {
        Map<String, String> header = new LinkedHashMap<>();
        header.put("id", "VARCHAR(36) NOT NULL");
        header.put("type", "VARCHAR(80) NOT NULL");
        header.put("version", "BIGINT NOT NULL");
        header.put("created", "TIMESTAMP(6) WITH TIME ZONE NOT NULL");
        header.put("changed", "TIMESTAMP(6) WITH TIME ZONE NOT NULL");
        header.put("classification", "VARCHAR(40) NOT NULL");
        header.put("label", "VARCHAR");
        Map<String, String> gram = new LinkedHashMap<>();
        gram.put("gram", KEY + " NOT NULL");
        gram.put("record_id", "VARCHAR(36) NOT NULL");
        gram.put("type", "VARCHAR(80) NOT NULL");
        gram.put("feature", "VARCHAR(80) NOT NULL");
        gram.put("classification", "VARCHAR(40) NOT NULL");
        return List.of(
                new Table(
                        "record",
                        header,
                        List.of("id"),
                        List.of(),
                        Set.of(),
                        new LinkedHashSet<>(List.of(List.of("type", "id"), List.of("classification", "type")))),
                new Table(
                        "search_gram",
                        gram,
                        List.of(),
                        List.of(),
                        Set.of(),
                        new LinkedHashSet<>(List.of(
                                List.of("gram", "type", "record_id", "classification"), List.of("record_id")))));
    }

    static List<Table> tables(RecordType type) {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("id", "VARCHAR(36) NOT NULL");
        columns.put("classification", "VARCHAR(40) NOT NULL");
        for (Column column : type.columns()) {
            columns.put(column.name(), definition(column));
            if (column.hasSortKey()) {
                columns.put(column.sortKeyName(), KEY);
            }
            if (column.hasFold()) {
                columns.put(column.foldName(), "VARCHAR");
            }
        }
        Set<List<String>> unique = new LinkedHashSet<>();
        type.unique().ifPresent(column -> unique.add(List.of(column.name())));
        List<Table> tables = new ArrayList<>();
        tables.add(new Table(
                type.table(),
                columns,
                List.of("id"),
                List.of("FOREIGN KEY (id) REFERENCES record (id)"),
                unique,
                indices(type)));
        for (ChildTable child : type.children()) {
            Map<String, String> parts = new LinkedHashMap<>();
            parts.put("owner", "VARCHAR(36) NOT NULL");
            parts.put("position", "INTEGER NOT NULL");
            child.columns().forEach(column -> parts.put(column.name(), definition(column)));
            tables.add(new Table(
                    child.table(),
                    parts,
                    List.of("owner", "position"),
                    List.of("FOREIGN KEY (owner) REFERENCES " + type.table() + " (id)"),
                    Set.of(),
                    Set.of()));
        }
        if (!type.dated().isEmpty()) {
            tables.add(past(type));
        }
        return tables;
    }

    /** No reference to the record: rows are made from the journal, which also tells of records that are gone. */
    private static Table past(RecordType type) {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("id", "VARCHAR(36) NOT NULL");
        columns.put(PastRows.VERSION, "BIGINT NOT NULL");
        columns.put(PastRows.SINCE, "TIMESTAMP(6) WITH TIME ZONE NOT NULL");
        columns.put(PastRows.UNTIL, "TIMESTAMP(6) WITH TIME ZONE NOT NULL");
        for (Column column : type.dated()) {
            columns.put(column.name(), definition(column));
            if (column.hasSortKey()) {
                columns.put(column.sortKeyName(), KEY);
            }
        }
        return new Table(type.pastTable(), columns, List.of("id", PastRows.VERSION), List.of(), Set.of(), Set.of());
    }

    /** One for each order a list may have, alone and below each facet, and one for each feature records are looked up by. */
    private static Set<List<String>> indices(RecordType type) {
        Set<List<String>> indices = new LinkedHashSet<>();
        for (Column column : type.columns()) {
            if (column.sortable()) {
                indices.add(List.of(column.orderName(), "id"));
            } else if (column.ref().isPresent() || column.search() == Column.Search.EXACT) {
                if (type.unique().filter(column::equals).isEmpty()) {
                    indices.add(List.of(column.name()));
                }
            }
        }
        for (Column facet : type.facets()) {
            for (Column column : type.columns()) {
                if (column.sortable() && !column.equals(facet)) {
                    indices.add(List.of(facet.name(), column.orderName(), "id"));
                }
            }
        }
        return indices;
    }

    private static String definition(Column column) {
        String type = column.kind().sql();
        return column.nullable() ? type : type + " DEFAULT " + standard(column.feature(), column.kind()) + " NOT NULL";
    }

    private static String standard(EAttribute feature, Kind kind) {
        return switch (kind) {
            case CHOICE ->
                "'"
                        + ((EEnum) feature.getEAttributeType())
                                .getELiterals()
                                .getFirst()
                                .getName() + "'";
            case TRUTH -> "FALSE";
            default -> "0";
        };
    }
}
