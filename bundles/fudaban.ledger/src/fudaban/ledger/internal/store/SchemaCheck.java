// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import fudaban.ledger.Refusal;
import fudaban.ledger.spi.ModelModule;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares the tables a database holds with what a schema needs. */
public final class SchemaCheck {
    private static final Map<String, Set<Integer>> JDBC = Map.of(
            "VARCHAR", Set.of(Types.VARCHAR),
            "${key}", Set.of(Types.VARCHAR),
            "INTEGER", Set.of(Types.INTEGER),
            "BIGINT", Set.of(Types.BIGINT),
            "BOOLEAN", Set.of(Types.BOOLEAN, Types.BIT),
            "DATE", Set.of(Types.DATE),
            "TIMESTAMP", Set.of(Types.TIMESTAMP_WITH_TIMEZONE, Types.TIMESTAMP),
            "${blob}", Set.of(Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY));

    private SchemaCheck() {}

    /**
     * What differs, one short text each; empty when nothing does.
     *
     * @param exact whether columns the schema does not need are a difference too: so in contract tests, not at start, where a newer program may have
     * added some
     */
    public static List<String> differences(Connection connection, Schema schema, boolean exact) {
        try {
            DatabaseTables database = DatabaseTables.read(connection);
            List<Ddl.Table> tables = new ArrayList<>(Ddl.common());
            schema.all().forEach(type -> tables.addAll(Ddl.tables(type)));
            List<String> differences = new ArrayList<>();
            for (Ddl.Table table : tables) {
                if (database.has(table.name())) {
                    columns(database, table, exact, differences);
                    indices(database, table, differences);
                } else {
                    differences.add("no table " + table.name());
                }
            }
            return differences;
        } catch (SQLException failure) {
            throw new StoreFailure(failure);
        }
    }

    /**
     * Refuses a database that lacks what the schema needs.
     *
     * @throws Refusal naming the first differences
     */
    public static void require(Connection connection, Schema schema) throws Refusal {
        require(differences(connection, schema, false));
    }

    /**
     * Refuses a database that lacks what the schema needs, or what a script of the modules has added: somebody has altered it by hand.
     *
     * @throws Refusal naming the first differences
     */
    public static void require(Connection connection, Schema schema, List<ModelModule> modules) throws Refusal {
        Set<String> differences = new LinkedHashSet<>(differences(connection, schema, false));
        try {
            Set<String> names = DatabaseTables.read(connection).names();
            for (ModelModule module : modules) {
                for (ModelModule.Migration migration : module.migrations()) {
                    MigrationStep.of(migration.script()).stream()
                            .flatMap(step -> step.adds().stream())
                            .filter(added -> !names.contains(added))
                            .forEach(added ->
                                    differences.add((added.contains(".") ? "no column " : "no table ") + added));
                }
            }
        } catch (SQLException failure) {
            throw new StoreFailure(failure);
        }
        require(List.copyOf(differences));
    }

    private static void require(List<String> differences) throws Refusal {
        if (!differences.isEmpty()) {
            throw new Refusal(
                    SchemaCheck.class,
                    "schema.differs",
                    String.join(", ", differences.subList(0, Math.min(5, differences.size()))));
        }
    }

    private static void columns(DatabaseTables database, Ddl.Table table, boolean exact, List<String> differences) {
        var found = database.columns(table.name());
        table.columns().forEach((name, definition) -> {
            String column = table.name() + "." + name;
            var is = found.get(name);
            if (is == null) {
                differences.add("no column " + column);
            } else if (!JDBC.get(definition.split("[( ]")[0]).contains(is.type())) {
                differences.add(column + " is no " + definition);
            } else if (is.nullable() == definition.endsWith("NOT NULL")) {
                differences.add(column + (is.nullable() ? " may be null" : " may not be null"));
            }
        });
        if (exact) {
            Set<String> more = new TreeSet<>(found.keySet());
            more.removeAll(table.columns().keySet());
            more.forEach(name -> differences.add("superfluous column " + table.name() + "." + name));
        }
    }

    private static void indices(DatabaseTables database, Ddl.Table table, List<String> differences)
            throws SQLException {
        Set<List<String>> unique = database.indices(table.name(), true);
        Set<List<String>> all = database.indices(table.name(), false);
        if (!table.key().isEmpty() && !unique.contains(table.key())) {
            differences.add("no primary key of " + table.name());
        }
        table.unique().stream()
                .filter(columns -> !unique.contains(columns))
                .forEach(columns -> differences.add("no unique key " + table.name() + columns));
        table.indices().stream()
                .filter(columns -> !all.contains(columns))
                .forEach(columns -> differences.add("no index " + table.name() + columns));
    }
}
