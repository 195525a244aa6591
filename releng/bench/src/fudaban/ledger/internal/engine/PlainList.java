// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.Ledger;
import fudaban.ledger.internal.database.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;

/**
 * The list of cards as somebody would write it who knows the tables, by plain JDBC on the same open file and on a connection like those of the ledger's
 * readers: what a page shows, by the index that holds the order.
 */
final class PlainList {
    private static final String COLUMNS =
            "r.id, r.version, r.created, r.changed, r.classification, r.label, t.number, t.kind, t.state, t.person,"
                    + " t.active_key, t.holder_name, t.holder_kana, t.unit_name, t.chip_id, t.uid, t.issued_on,"
                    + " t.expires_on, t.reason, t.successor, t.taken_over";

    private final Database database;
    private final Map<Connection, Map<String, PreparedStatement>> prepared = new HashMap<>();

    private int asked;

    PlainList(Ledger ledger) throws ReflectiveOperationException {
        var house = LedgerCore.class.getDeclaredField("house");
        house.setAccessible(true);
        database = ((House) house.get(ledger)).database();
    }

    /** Reads a page and tells how long it took, in seconds. */
    double page(EAttribute order, boolean last, int rows) throws Exception {
        String column = switch (order.getName()) {
            case "number" -> "t.number_sort";
            case "expiresOn" -> "t.expires_on";
            case "unitName" -> "t.unit_name_sort";
            default -> "t.holder_kana_sort";
        };
        // Another lower bound each time: H2 keeps the result of a question that is asked again.
        asked++;
        // H2 reads in the order of the index only when the order names its columns from the first one on.
        String direction = last ? " DESC" : "";
        String sql = "SELECT " + COLUMNS + " FROM model_credential t JOIN record r ON r.id = t.id WHERE t.state ="
                + " 'ACTIVE' AND " + column + " >= ? ORDER BY t.state" + direction + ", " + column + direction
                + ", t.id" + direction + " LIMIT ?";
        return LedgerBench.seconds(() -> database.read(connection -> {
            PreparedStatement select =
                    prepared.computeIfAbsent(connection, key -> new HashMap<>()).get(sql);
            if (select == null) {
                select = connection.prepareStatement(sql);
                prepared.get(connection).put(sql, select);
            }
            if (column.equals("t.expires_on")) {
                select.setObject(1, java.time.LocalDate.EPOCH.plusDays(asked));
            } else {
                select.setString(1, " ".repeat(asked % 100));
            }
            select.setInt(2, rows);
            int count = 0;
            try (ResultSet found = select.executeQuery()) {
                int columns = found.getMetaData().getColumnCount();
                while (found.next()) {
                    for (int i = 1; i <= columns; i++) {
                        found.getObject(i);
                    }
                    count++;
                }
            }
            if (count != rows) {
                throw new IllegalStateException(count + " rows");
            }
            return null;
        }));
    }
}
