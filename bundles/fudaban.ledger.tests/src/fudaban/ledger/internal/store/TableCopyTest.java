// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fudaban.ledger.Upkeep.Progress;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Rows of a search table arrive, and with them the indexes that were put aside. */
class TableCopyTest {
    private static Map<String, Set<?>> indexes(TestDatabase database) throws SQLException {
        var tables = DatabaseTables.read(database.connection);
        Map<String, Set<?>> indexes = new TreeMap<>();
        for (String table : tables.names()) {
            if (table.indexOf('.') < 0) {
                indexes.put(table, tables.indices(table, false));
                indexes.put(table + " unique", tables.indices(table, true));
            }
        }
        return indexes;
    }

    @Test
    void indexesAreThereAgain() throws Exception {
        try (var from = TestDatabase.withModel(Dialect.H2);
                var to = TestDatabase.withModel(Dialect.H2)) {
            for (int i = 0; i < 2_500; i++) {
                from.execute("insert into search_gram (gram, record_id, type, feature, classification) values ('g"
                        + i % 70 + "', 'r" + i + "', 't', 'f', 'OPEN')");
            }
            Map<String, Set<?>> before = indexes(to);
            assertFalse(before.get("search_gram").isEmpty());
            to.connection.setAutoCommit(false);
            var copied = new TableCopy(from.connection, to.connection).run(Set.of("schema_history"), Progress.NONE);
            assertEquals(
                    2_500,
                    copied.stream()
                            .filter(each -> each.table().equals("search_gram"))
                            .findFirst()
                            .orElseThrow()
                            .rows());
            assertEquals(before, indexes(to));
            assertEquals(indexes(from), indexes(to));
        }
    }
}
