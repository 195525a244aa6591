// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import fudaban.ledger.Refusal;
import fudaban.ledger.spi.ModelModule.Migration;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Applies one script whole or not at all. PostgreSQL does that in a transaction. H2 commits at each change of a table: there the script is entered
 * as begun first,
 * and what was done of it is taken back when it fails, or at the next start when the program ended in between.
 */
final class ScriptRun {
    private final Connection connection;
    private final Dialect dialect;
    private final String module;
    private final Migration migration;
    private final String program;
    private final List<MigrationStep> steps;
    private final SchemaHistory history;
    private final Optional<KeyFill> fill;

    ScriptRun(
            Connection connection,
            Dialect dialect,
            String module,
            Migration migration,
            String program,
            Optional<KeyFill> fill) {
        this.connection = connection;
        this.dialect = dialect;
        this.module = module;
        this.migration = migration;
        this.program = program;
        this.steps = MigrationStep.of(dialect.fill(migration.script()));
        this.fill = fill;
        this.history = new SchemaHistory(connection);
    }

    void apply(String sha256) throws Refusal, SQLException {
        List<MigrationStep> done = new ArrayList<>();
        try {
            if (!dialect.transactionalDdl()) {
                unclaimed();
            }
            history.begin(module, migration, sha256, program);
            if (!dialect.transactionalDdl()) {
                connection.commit();
            }
            for (MigrationStep step : steps) {
                if (step.undo().isPresent()) {
                    dialect.indexing(connection, () -> execute(step.sql()));
                } else {
                    execute(step.sql());
                }
                done.add(step);
            }
            if (fill.isPresent()) {
                fill.get().fill(connection, added());
            }
            history.finish(module, migration.version());
            connection.commit();
        } catch (SQLException failure) {
            connection.rollback();
            if (!dialect.transactionalDdl()) {
                takeBack(done);
            }
            throw new Refusal(failure, ScriptRun.class, "migration.failed", module, migration.name());
        }
    }

    private Set<String> added() {
        return steps.stream().flatMap(step -> step.adds().stream()).collect(Collectors.toSet());
    }

    /** Fails when something the script adds is there already: taking the script back would take it away. */
    private void unclaimed() throws SQLException {
        Set<String> names = DatabaseTables.read(connection).names();
        for (MigrationStep step : steps) {
            if (step.adds().filter(names::contains).isPresent()) {
                throw new SQLException("there already is " + step.adds().get());
            }
        }
    }

    /** Takes the whole script back, however far it had come. */
    void takeBack() throws SQLException {
        takeBack(steps);
    }

    private void takeBack(List<MigrationStep> done) throws SQLException {
        for (MigrationStep step : done.reversed()) {
            if (step.undo().isPresent()) {
                execute(step.undo().get());
            }
        }
        history.forget(module, migration.version());
        connection.commit();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
