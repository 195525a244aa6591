// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The few things in which the two databases differ. All other SQL is what both understand. */
public enum Dialect {
    H2("BLOB", "VARCHAR(200)", false),
    /** Keys compare by bytes whatever the collation of the database is. */
    POSTGRES("BYTEA", "VARCHAR(200) COLLATE \"C\"", true);

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]*)}");
    private static final String DUPLICATE = "23505";
    private static final String TOO_LONG = "22001";

    private static final int ROWS_AT_ONCE = 20_000;

    private final String blob;
    private final String key;
    private final boolean transactionalDdl;

    Dialect(String blob, String key, boolean transactionalDdl) {
        this.blob = blob;
        this.key = key;
        this.transactionalDdl = transactionalDdl;
    }

    /** The dialect of an open connection. */
    public static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return switch (product) {
            case "H2" -> H2;
            case "PostgreSQL" -> POSTGRES;
            default -> throw new SQLException("neither H2 nor PostgreSQL: " + product);
        };
    }

    /** Work on a connection. */
    interface Work {
        void run() throws SQLException;
    }

    /**
     * Runs what may build an index of a large table. H2 sorts the rows of one in memory, as many at once as a result may hold there; and results hold all of
     * theirs, because H2 would put others into files that nothing encrypts.
     */
    void indexing(Connection connection, Work work) throws SQLException {
        if (this != H2) {
            work.run();
            return;
        }
        try (var statement = connection.createStatement()) {
            statement.execute("SET MAX_MEMORY_ROWS " + ROWS_AT_ONCE);
            try {
                work.run();
            } finally {
                statement.execute("SET MAX_MEMORY_ROWS " + Integer.MAX_VALUE);
            }
        }
    }

    /** Lets the results of a connection come row by row, or again as a whole: H2 collects a result before its first row is read, PostgreSQL does not. */
    void lazily(Connection connection, boolean lazy) throws SQLException {
        if (this == H2) {
            try (var statement = connection.createStatement()) {
                statement.execute("SET LAZY_QUERY_EXECUTION " + (lazy ? 1 : 0));
            }
        }
    }

    /** The number by which a table is kept in order, where there is one. */
    Optional<String> place() {
        return this == H2 ? Optional.of("t._ROWID_") : Optional.empty();
    }

    /** Whether a failed script takes its CREATE TABLE back with it. */
    boolean transactionalDdl() {
        return transactionalDdl;
    }

    /**
     * Replaces the placeholders of a script: {@code ${blob}} a type of long bytes, {@code ${key}} a type of up to 200 characters compared by bytes.
     *
     * @throws IllegalArgumentException when it holds another placeholder
     */
    public String fill(String sql) {
        return PLACEHOLDER
                .matcher(sql)
                .replaceAll(match -> Matcher.quoteReplacement(
                        switch (match.group(1)) {
                            case "blob" -> blob;
                            case "key" -> key;
                            default -> throw new IllegalArgumentException("unknown placeholder " + match.group());
                        }));
    }

    /**
     * A column in a form by which the database does not read a table. H2 chooses an index by the number of conditions on it, not by how many rows
     * fulfil them;
     * PostgreSQL is left to choose.
     */
    String inert(String column) {
        return this == H2 ? "COALESCE(" + column + ", " + column + ")" : column;
    }

    /** Whether a unique key was violated. */
    static boolean duplicate(SQLException failure) {
        return DUPLICATE.equals(failure.getSQLState());
    }

    /** Whether a text was longer than its column. */
    static boolean tooLong(SQLException failure) {
        return TOO_LONG.equals(failure.getSQLState());
    }
}
