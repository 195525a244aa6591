// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import fudaban.ledger.Refusal;
import fudaban.ledger.internal.store.SchemaHistory.Applied;
import fudaban.ledger.journal.Hash;
import fudaban.ledger.spi.ModelModule;
import fudaban.ledger.spi.ModelModule.Migration;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Brings a database to what the modules need, script by script. */
public final class Migrator {
    private final List<ModelModule> modules;
    private final Map<String, List<Migration>> known = new HashMap<>();
    private final Dialect dialect;
    private final String program;
    private final Optional<KeyFill> fill;

    /** How a database stands to the program. */
    public enum State {
        /** Nothing was ever applied. */
        NEW,
        /** Nothing is to be done. */
        CURRENT,
        /** Some scripts are to be applied. */
        BEHIND
    }

    /**
     * @param modules what brings tables, in any order
     * @param program name and version of the program, kept beside each script
     * @throws IllegalArgumentException when a module requires one that is not there or, through others, itself
     */
    public Migrator(List<ModelModule> modules, Dialect dialect, String program) {
        this(modules, dialect, program, Optional.empty());
    }

    /**
     * The same, filling the keys of records that were there before.
     *
     * @param fill computes keys for added columns
     */
    public Migrator(List<ModelModule> modules, Dialect dialect, String program, KeyFill fill) {
        this(modules, dialect, program, Optional.of(fill));
    }

    private Migrator(List<ModelModule> modules, Dialect dialect, String program, Optional<KeyFill> fill) {
        this.modules = ordered(modules);
        this.modules.forEach(module -> known.put(module.name(), module.migrations()));
        this.dialect = dialect;
        this.program = program;
        this.fill = fill;
    }

    private static List<ModelModule> ordered(List<ModelModule> modules) {
        Map<String, ModelModule> byName = new LinkedHashMap<>();
        for (ModelModule module : modules) {
            if (byName.put(module.name(), module) != null) {
                throw new IllegalArgumentException("two modules are named " + module.name());
            }
        }
        List<ModelModule> ordered = new ArrayList<>();
        modules.forEach(module -> visit(module, byName, new HashSet<>(), ordered));
        return ordered;
    }

    private static void visit(
            ModelModule module, Map<String, ModelModule> byName, Set<String> above, List<ModelModule> ordered) {
        if (ordered.contains(module)) {
            return;
        }
        if (!above.add(module.name())) {
            throw new IllegalArgumentException("modules require each other: " + above);
        }
        for (String name : module.requires()) {
            ModelModule required = byName.get(name);
            if (required == null) {
                throw new IllegalArgumentException(module.name() + " requires the module " + name);
            }
            visit(required, byName, above, ordered);
        }
        above.remove(module.name());
        ordered.add(module);
    }

    /**
     * How the database stands; changes nothing.
     *
     * @throws Refusal when it is newer than this program can work with, or was made by other scripts
     */
    public State check(Connection connection) throws Refusal {
        try {
            var history = new SchemaHistory(connection);
            if (!history.exists()) {
                return State.NEW;
            }
            List<Applied> rows = history.read();
            refuse(rows);
            long finished = rows.stream()
                    .filter(row -> row.finished() && known(row) != null)
                    .count();
            long all = known.values().stream().mapToLong(List::size).sum();
            return rows.isEmpty() ? State.NEW : finished < all ? State.BEHIND : State.CURRENT;
        } catch (SQLException failure) {
            throw new StoreFailure(failure);
        }
    }

    private Migration known(Applied row) {
        List<Migration> migrations = known.getOrDefault(row.module(), List.of());
        return row.version() <= migrations.size() ? migrations.get(row.version() - 1) : null;
    }

    private void refuse(List<Applied> rows) throws Refusal {
        for (Applied row : rows) {
            Migration migration = known(row);
            int version = known.getOrDefault(row.module(), List.of()).size();
            if (migration == null && row.oldestProgram() > version) {
                throw new Refusal(
                        Migrator.class, "migration.newer", row.module(), row.version(), version, row.program());
            }
            if (migration != null && row.finished() && !hash(migration).equals(row.sha256())) {
                throw new Refusal(Migrator.class, "migration.changed", row.module(), row.script());
            }
        }
    }

    /** Line ends do not count. */
    private static String hash(Migration migration) {
        return Hash.hex(Hash.sha256(migration.script().replace("\r\n", "\n")));
    }

    /**
     * Applies every script that was not applied yet, each whole or not at all. Ends the transaction the connection is in.
     *
     * @throws Refusal as {@link #check} does, or when a script fails; the scripts before it stay applied
     */
    public void migrate(Connection connection) throws Refusal {
        try {
            boolean before = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                run(connection);
            } finally {
                connection.rollback();
                connection.setAutoCommit(before);
            }
        } catch (SQLException failure) {
            throw new StoreFailure(failure);
        }
    }

    private void run(Connection connection) throws Refusal, SQLException {
        check(connection);
        var history = new SchemaHistory(connection);
        if (!history.exists()) {
            history.create();
            connection.commit();
        }
        Set<String> finished = new HashSet<>();
        for (Applied row : history.read()) {
            if (row.finished()) {
                finished.add(row.module() + " " + row.version());
            } else {
                // The program ended while the script ran.
                Migration migration = known(row);
                if (migration != null) {
                    new ScriptRun(connection, dialect, row.module(), migration, program, fill).takeBack();
                }
            }
        }
        for (ModelModule module : modules) {
            for (Migration migration : known.get(module.name())) {
                if (!finished.contains(module.name() + " " + migration.version())) {
                    new ScriptRun(connection, dialect, module.name(), migration, program, fill).apply(hash(migration));
                }
            }
        }
    }
}
