// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.Refusal;
import fudaban.ledger.internal.database.Database;
import fudaban.ledger.internal.database.StorageFailure;
import fudaban.ledger.internal.journal.JournalTable;
import fudaban.ledger.internal.journal.JournalTable.Told;
import fudaban.ledger.internal.journal.PayloadVault;
import fudaban.ledger.internal.store.RecordStore;
import fudaban.ledger.journal.Entry;
import fudaban.ledger.journal.Payload.RecordChange;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what dated features were beside the journal, with each entry. What a program wrote that did not know of it, a rebuilt database and the time before
 * are read from the journal at start, from where it was left; later starts find nothing to do.
 */
record Past(JournalTable journal, PayloadVault vault, RecordStore store) {
    private static final String POSITION = "ledger.past";

    /** Takes an entry that is appended in this transaction. */
    void add(Connection connection, Entry entry, List<RecordChange> changes) {
        store.keepPast(connection, changes, entry.happened());
        journal.position(connection, POSITION, entry.desk(), entry.number());
    }

    /**
     * Takes the entries of a desk that were not taken yet; in a database where none ever was, those of all desks. Commits.
     *
     * @throws Refusal when a payload cannot be opened
     */
    void level(Database database, String desk) throws Refusal {
        Connection connection = database.writer();
        try {
            List<String> types = store.datedTypes();
            if (types.isEmpty()) {
                return;
            }
            boolean begun = journal.follows(connection, POSITION);
            long reached = journal.position(connection, POSITION, desk);
            long head = journal.head(connection, desk).map(Entry::number).orElse(0L);
            if (begun && reached == head) {
                return;
            }
            for (Told told :
                    journal.telling(connection, types, begun ? Optional.of(desk) : Optional.empty(), reached)) {
                byte[] sealed =
                        journal.payload(connection, told.desk(), told.number()).orElse(null);
                if (sealed != null) {
                    List<RecordChange> changes =
                            vault.open(told.desk(), told.number(), sealed).changes();
                    store.keepPast(connection, changes, told.happened());
                }
            }
            for (Entry last : begun ? journal.head(connection, desk).stream().toList() : journal.heads(connection)) {
                journal.position(connection, POSITION, last.desk(), last.number());
            }
            connection.commit();
        } catch (SQLException failure) {
            throw StorageFailure.of(failure);
        } finally {
            rollback(connection);
        }
    }

    private static void rollback(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException failure) {
            throw StorageFailure.of(failure);
        }
    }
}
