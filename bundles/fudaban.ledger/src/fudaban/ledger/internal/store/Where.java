// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A condition in SQL with its parameters. */
final class Where {
    private final StringBuilder sql = new StringBuilder();
    private final List<Binding> bindings = new ArrayList<>();

    private record Binding(Kind kind, Object value) {}

    /** Adds a condition with its parameters. */
    Where and(String condition, Kind kind, Collection<?> values) {
        sql.append(sql.isEmpty() ? "" : " AND ").append(condition);
        values.forEach(value -> bindings.add(new Binding(kind, value)));
        return this;
    }

    Where and(String condition) {
        return and(condition, Kind.TEXT, List.of());
    }

    Where and(String condition, Kind kind, Object value) {
        return and(condition, kind, List.of(value));
    }

    Where and(Where other) {
        if (!other.sql.isEmpty()) {
            sql.append(sql.isEmpty() ? "" : " AND ").append(other.sql);
            bindings.addAll(other.bindings);
        }
        return this;
    }

    /** A copy to be added to. */
    Where copy() {
        return new Where().and(this);
    }

    /** The condition, after {@code WHERE}; nothing when there is none. */
    String sql() {
        return sql.isEmpty() ? "" : " WHERE " + sql;
    }

    /** The same condition between two pieces of SQL. */
    Where within(String before, String after) {
        var outer = new Where();
        outer.sql.append(before).append(sql).append(after);
        outer.bindings.addAll(bindings);
        return outer;
    }

    /** Adds a condition as a further choice. */
    Where or(Where other) {
        sql.append(sql.isEmpty() ? "" : " OR ").append(other.sql);
        bindings.addAll(other.bindings);
        return this;
    }

    /** Sets the parameters from an index on; returns the next one. */
    int set(PreparedStatement to, int index) throws SQLException {
        int next = index;
        for (Binding binding : bindings) {
            binding.kind().set(to, next++, binding.value());
        }
        return next;
    }

    /** Another piece of SQL right behind this one. */
    Where join(Where other) {
        sql.append(other.sql);
        bindings.addAll(other.bindings);
        return this;
    }

    /** The SQL without {@code WHERE}. */
    String bare() {
        return sql.toString();
    }

    /** {@code (?, ?, ?)}. */
    static String marks(int count) {
        return "(?" + ", ?".repeat(count - 1) + ")";
    }
}
