// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of a page, read in the order in which they lie. H2 looks up each row of an index by itself, from the root of the table down, and so holds for hot
 * what a list passes once: its cache is filled with that, and the collector copies it. Records lie in the order in which they were made, which is nearly that
 * of most lists; a stretch of the table is read at once then.
 */
final class StoredRows {
    /** Rows that lie between those wanted cost as much as they do. */
    private static final int GAP = 8;
    /** With more stretches it is not worth the while. */
    private static final int FEWEST_IN_ONE = 16;

    private final List<Stretch> stretches;
    private final int wanted;

    private record Stretch(long first, long last) {}

    private StoredRows(List<Stretch> stretches, int wanted) {
        this.stretches = stretches;
        this.wanted = wanted;
    }

    /** Those at some places; nothing when they are scattered. */
    static Optional<StoredRows> of(List<Long> places) {
        long[] sorted = places.stream().mapToLong(Long::longValue).sorted().toArray();
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || sorted[i] - sorted[i - 1] > GAP) {
                stretches.add(new Stretch(sorted[from], sorted[i - 1]));
                from = i;
            }
        }
        return stretches.size() <= 1 + sorted.length / FEWEST_IN_ONE
                ? Optional.of(new StoredRows(stretches, sorted.length))
                : Optional.empty();
    }

    /** Their values by place; also of rows that lie between them. */
    Map<Long, Object[]> read(Statements statements, Connection connection, String table, String place, PageRows page)
            throws SQLException {
        String sql = "SELECT " + place + ", " + String.join(", ", page.ownNames()) + " FROM " + table + " t WHERE "
                + place + " BETWEEN ? AND ?";
        Map<Long, Object[]> values = HashMap.newHashMap(wanted);
        PreparedStatement select = statements.get(connection, sql);
        for (Stretch stretch : stretches) {
            select.setLong(1, stretch.first());
            select.setLong(2, stretch.last());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    values.put(rows.getLong(1), page.own(rows, 2));
                }
            }
        }
        return values;
    }
}
