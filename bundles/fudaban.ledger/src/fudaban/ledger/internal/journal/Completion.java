// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import fudaban.ledger.journal.Entry;
import java.sql.Connection;

/**
 * Copies to a mirror what it lacks of its desk's chain: at start, after a power cut or when the mirror's folder was
 * new.
 */
public final class Completion {
    private static final int BATCH = 500;

    private Completion() {}

    /**
     * Completes and forces the mirror.
     *
     * @return how many entries it lacked
     */
    public static long run(Connection connection, JournalTable table, Mirror mirror) {
        long begin = mirror.last();
        for (var rows = table.kept(connection, mirror.desk(), begin, BATCH);
                !rows.isEmpty();
                rows = table.kept(connection, mirror.desk(), mirror.last(), BATCH)) {
            for (var row : rows) {
                mirror.append(Entry.parse(row.line()), row.hash(), row.sealed());
            }
        }
        mirror.force();
        return mirror.last() - begin;
    }
}
