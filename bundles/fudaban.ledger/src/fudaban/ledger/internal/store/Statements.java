// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Prepared statements, kept for each connection until it is closed. A connection is used by one thread at a time. */
final class Statements {
    private static final int MOST = 256;

    private final Map<Connection, Map<String, PreparedStatement>> kept = new ConcurrentHashMap<>();

    /** The statement, without rows a batch that was broken off left in it: they would be written with the next one. */
    PreparedStatement get(Connection connection, String sql) throws SQLException {
        Map<String, PreparedStatement> mine = kept.get(connection);
        if (mine == null) {
            forgetClosed();
            mine = new LinkedHashMap<>(64, 0.75f, true);
            kept.put(connection, mine);
        }
        PreparedStatement statement = mine.get(sql);
        if (statement == null || statement.isClosed()) {
            statement = connection.prepareStatement(sql);
            mine.put(sql, statement);
            if (mine.size() > MOST) {
                var eldest = mine.entrySet().iterator();
                eldest.next().getValue().close();
                eldest.remove();
            }
        } else {
            statement.clearBatch();
        }
        return statement;
    }

    private void forgetClosed() throws SQLException {
        for (var each = kept.keySet().iterator(); each.hasNext(); ) {
            if (each.next().isClosed()) {
                each.remove();
            }
        }
    }
}
