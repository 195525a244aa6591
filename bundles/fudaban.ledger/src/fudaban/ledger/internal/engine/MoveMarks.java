// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.Refusal;
import fudaban.ledger.internal.database.StorageFailure;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Marks on a server by which an interrupted move is known, and a database that has gone elsewhere is not written to any more. */
final class MoveMarks {
    /** There while a move to the server is under way; its row says whether the copy is complete. */
    private static final String ARRIVING = "moving_here";
    /** There once everything was moved away. */
    private static final String GONE = "moved_away";

    /** Tables of the marks themselves. */
    static final Set<String> TABLES = Set.of(ARRIVING, GONE);

    private final Connection connection;

    MoveMarks(Connection connection) {
        this.connection = connection;
    }

    /** Whether a move to this database was begun and not finished. */
    boolean isArriving() throws SQLException {
        return has(ARRIVING);
    }

    /** Whether everything in it was moved away. */
    boolean isGone() throws SQLException {
        return has(GONE);
    }

    /** Removes every table: what an interrupted move has left. */
    void clear() throws SQLException {
        for (String table : tables()) {
            execute("drop table \"" + table + "\" cascade");
        }
        connection.commit();
    }

    /** Removes every table, whatever state the connection is in. */
    void giveUp() throws SQLException {
        connection.rollback();
        clear();
    }

    void arriving() throws SQLException {
        execute("create table " + ARRIVING + " (complete boolean not null)");
        connection.commit();
    }

    void complete() throws SQLException {
        execute("insert into " + ARRIVING + " (complete) values (true)");
        connection.commit();
    }

    void arrived() throws SQLException {
        execute("drop table " + ARRIVING);
        connection.commit();
    }

    void gone() throws SQLException {
        if (!isGone()) {
            execute("create table " + GONE + " (desk varchar(16))");
        }
        connection.commit();
    }

    void notGone() throws SQLException {
        execute("drop table if exists " + GONE);
        connection.commit();
    }

    /**
     * To be asked by whoever opens the database to work: takes the mark of a complete move away.
     *
     * @throws Refusal when a move to it was not finished, or everything was moved away
     */
    void settle() throws Refusal {
        try {
            if (isGone()) {
                throw new Refusal(MoveMarks.class, "move.gone");
            }
            if (isArriving()) {
                if (!isComplete()) {
                    throw new Refusal(MoveMarks.class, "move.unfinished");
                }
                arrived();
            }
        } catch (SQLException failed) {
            throw StorageFailure.of(failed).refusal();
        }
    }

    /** Whether it holds any table. */
    boolean isEmpty() throws SQLException {
        return tables().isEmpty();
    }

    private boolean isComplete() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select complete from " + ARRIVING)) {
            return rows.next();
        }
    }

    private boolean has(String table) throws SQLException {
        return tables().contains(table);
    }

    private List<String> tables() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select table_name from information_schema.tables"
                        + " where table_schema = current_schema() and table_type = 'BASE TABLE'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
