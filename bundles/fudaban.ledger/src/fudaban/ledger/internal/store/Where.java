// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** A piece of SQL with its parameters: a condition, a clause or a whole statement. */
final class Where {
    private final StringBuilder sql = new StringBuilder();
    private final List<Binding> bindings = new ArrayList<>();

    private record Binding(Kind kind, Object value) {}

    /** A piece of SQL with parameters of one kind. */
    static Where of(String sql, Kind kind, Collection<?> values) {
        var where = new Where();
        where.sql.append(sql);
        values.forEach(value -> where.bindings.add(new Binding(kind, value)));
        return where;
    }

    /** A piece of SQL with one parameter. */
    static Where of(String sql, Kind kind, Object value) {
        return of(sql, kind, List.of(value));
    }

    /** A piece of SQL without parameters. */
    static Where of(String sql) {
        return of(sql, Kind.TEXT, List.of());
    }

    /** {@code (?, ?, ?)}. */
    static String marks(int count) {
        return "(?" + ", ?".repeat(count - 1) + ")";
    }

    boolean isEmpty() {
        return sql.isEmpty();
    }

    /** Both conditions; an empty one changes nothing. */
    Where and(Where other) {
        return isEmpty() ? other : other.isEmpty() ? this : then(" AND ").then(other);
    }

    /** One of both conditions. */
    Where or(Where other) {
        return isEmpty() ? other : then(" OR ").then(other);
    }

    /** This and then that. */
    Where then(Where other) {
        var both = new Where();
        both.sql.append(sql).append(other.sql);
        both.bindings.addAll(bindings);
        both.bindings.addAll(other.bindings);
        return both;
    }

    Where then(String more) {
        return then(of(more));
    }

    /** The same between two pieces of SQL. */
    Where within(String before, String after) {
        return of(before).then(this).then(after);
    }

    /** The same with other names in it; the parameters stay where they are. */
    Where renamed(Pattern names, String others) {
        var where = of(names.matcher(sql).replaceAll(others));
        where.bindings.addAll(bindings);
        return where;
    }

    /** {@code WHERE} and the condition; nothing when there is none. */
    Where clause() {
        return isEmpty() ? this : within(" WHERE ", "");
    }

    /** The statement with its parameters set. */
    PreparedStatement prepare(Statements statements, Connection connection) throws SQLException {
        PreparedStatement statement = statements.get(connection, sql.toString());
        int index = 1;
        for (Binding binding : bindings) {
            binding.kind().set(statement, index++, binding.value());
        }
        return statement;
    }
}
