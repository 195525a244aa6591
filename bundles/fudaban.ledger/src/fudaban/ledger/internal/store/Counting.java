// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import fudaban.ledger.query.Count;
import fudaban.ledger.query.Group;
import fudaban.ledger.query.Tally;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Counts what was selected by the values of columns, in the database. */
final class Counting {
    private Counting() {}

    /** How many, as far as they are counted. */
    static Count count(Connection connection, Statements statements, Selection found) throws SQLException {
        PreparedStatement count = found.whole(found.unordered()
                        .within("SELECT COUNT(*) FROM (SELECT t.id", " LIMIT " + (Count.LIMIT + 1) + ") c"))
                .prepare(statements, connection);
        try (ResultSet row = count.executeQuery()) {
            row.next();
            int number = row.getInt(1);
            return new Count(Math.min(number, Count.LIMIT), number > Count.LIMIT);
        }
    }

    /** By one column, most first, then by value. */
    static List<Group> groups(Connection connection, Statements statements, Selection found, Column column, int most)
            throws SQLException {
        String name = "t." + column.name();
        PreparedStatement select = found.whole(found.unordered()
                        .within(
                                "SELECT " + name + ", COUNT(*) AS members",
                                " GROUP BY " + name + " ORDER BY members DESC, " + name + " LIMIT " + most))
                .prepare(statements, connection);
        List<Group> groups = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                groups.add(new Group(column.kind().get(rows, 1, column.feature()), rows.getLong(2)));
            }
        }
        return groups;
    }

    /** By several columns, in no order; by none the one count of all. */
    static List<Tally> tallies(Connection connection, Statements statements, Selection found, List<Column> columns)
            throws SQLException {
        String names = columns.stream().map(column -> "t." + column.name()).collect(Collectors.joining(", "));
        PreparedStatement select = found.counted(
                        "SELECT COUNT(*)" + (names.isEmpty() ? "" : ", " + names),
                        columns,
                        names.isEmpty() ? "" : " GROUP BY " + names)
                .prepare(statements, connection);
        List<Tally> tallies = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                List<Object> values = new ArrayList<>();
                for (int i = 0; i < columns.size(); i++) {
                    Column column = columns.get(i);
                    values.add(column.kind().get(rows, i + 2, column.feature()));
                }
                tallies.add(new Tally(values, rows.getLong(1)));
            }
        }
        return tallies;
    }
}
