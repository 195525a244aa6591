// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One statement of a migration with what takes it back. H2 commits at each change of a table, so a script that fails half-way is taken back statement by
 * statement; that is possible because migrations only add.
 *
 * @param sql the statement
 * @param undo what takes it back; empty for changes of rows, which a rollback takes back
 * @param adds what it adds: {@code table} or {@code table.column}, lower case; empty for indices, constraints and rows
 */
record MigrationStep(String sql, Optional<String> undo, Optional<String> adds) {
    private static final String NAME = "\\s+([a-zA-Z_][a-zA-Z0-9_]*)";
    private static final Pattern TABLE = pattern("CREATE\\s+TABLE" + NAME);
    private static final Pattern INDEX = pattern("CREATE\\s+(?:UNIQUE\\s+)?INDEX" + NAME);
    private static final Pattern CONSTRAINT = pattern("ALTER\\s+TABLE" + NAME + "\\s+ADD\\s+CONSTRAINT" + NAME);
    private static final Pattern COLUMN = pattern("ALTER\\s+TABLE" + NAME + "\\s+ADD\\s+COLUMN" + NAME);
    private static final Pattern ROWS = pattern("(?:INSERT|UPDATE|DELETE)\\s");

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /**
     * The steps of a script.
     *
     * @throws IllegalArgumentException when it does anything but add tables, columns, constraints, indices and, after all of these, change rows
     */
    static List<MigrationStep> of(String script) {
        List<MigrationStep> steps =
                Script.statements(script).stream().map(MigrationStep::one).toList();
        boolean rows = false;
        for (MigrationStep step : steps) {
            if (rows && step.undo.isPresent()) {
                throw new IllegalArgumentException("changes of rows come after all changes of tables: " + step.sql);
            }
            rows = step.undo.isEmpty();
        }
        return steps;
    }

    private static MigrationStep one(String sql) {
        Matcher table = TABLE.matcher(sql);
        Matcher index = INDEX.matcher(sql);
        Matcher constraint = CONSTRAINT.matcher(sql);
        Matcher column = COLUMN.matcher(sql);
        if (ROWS.matcher(sql).lookingAt()) {
            return new MigrationStep(sql, Optional.empty(), Optional.empty());
        } else if (constraint.lookingAt()) {
            return step(
                    sql,
                    "ALTER TABLE IF EXISTS " + constraint.group(1) + " DROP CONSTRAINT IF EXISTS "
                            + constraint.group(2),
                    null);
        } else if (column.lookingAt() && !column.group(2).equalsIgnoreCase("IF")) {
            return step(
                    sql,
                    "ALTER TABLE IF EXISTS " + column.group(1) + " DROP COLUMN IF EXISTS " + column.group(2),
                    column.group(1) + "." + column.group(2));
        } else if (index.lookingAt() && !index.group(1).equalsIgnoreCase("IF")) {
            return step(sql, "DROP INDEX IF EXISTS " + index.group(1), null);
        } else if (table.lookingAt() && !table.group(1).equalsIgnoreCase("IF")) {
            return step(sql, "DROP TABLE IF EXISTS " + table.group(1), table.group(1));
        }
        throw new IllegalArgumentException("a migration only adds, and names what it adds: " + sql);
    }

    private static MigrationStep step(String sql, String undo, String adds) {
        return new MigrationStep(
                sql, Optional.of(undo), Optional.ofNullable(adds).map(name -> name.toLowerCase(Locale.ROOT)));
    }
}
