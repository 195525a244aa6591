// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.Refusal;
import fudaban.ledger.internal.database.Database;
import fudaban.ledger.internal.database.StorageFailure;
import fudaban.ledger.internal.journal.JournalTable;
import fudaban.ledger.journal.Entry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Connects again to a server that was away, and asks it what became of a commit whose answer was lost: the journal knows by the entry's number. Nothing is
 * repeated blindly.
 */
final class Settling {
    private final Database database;
    private final JournalTable table;
    private final String desk;
    private final Runner runner;

    Settling(Database database, JournalTable table, String desk, Runner runner) {
        this.database = database;
        this.table = table;
        this.desk = desk;
        this.runner = runner;
    }

    /** The chain on the server does not go on from where this desk left it: entries are lost there, or somebody else wrote them. */
    static final class Parted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Refusal refusal;

        Parted(Refusal refusal) {
            super(refusal.key());
            this.refusal = refusal;
        }

        Refusal refusal() {
            return refusal;
        }
    }

    /**
     * Connects again.
     *
     * @param doubtful the entry whose commit was not answered; empty when there is none
     * @return whether it was entered
     * @throws Refusal when the server is still away
     * @throws Parted when its chain is not this desk's any more
     */
    boolean again(Optional<Entry> doubtful) throws Refusal {
        database.reconnect();
        Optional<Entry> head = head();
        long number = head.map(Entry::number).orElse(0L);
        String hash = head.map(Entry::hash).orElse(Entry.START);
        if (doubtful.isPresent()
                && number == doubtful.get().number()
                && hash.equals(doubtful.get().hash())) {
            return true;
        }
        if (number == runner.number() && hash.equals(runner.hash())) {
            return false;
        }
        throw new Parted(new Refusal(Settling.class, "server.parted", desk, runner.number(), number));
    }

    private Optional<Entry> head() throws Refusal {
        Connection connection = database.writer();
        try {
            return table.head(connection, desk);
        } catch (StorageFailure failed) {
            throw failed.refusal();
        } finally {
            try {
                connection.rollback();
            } catch (SQLException lost) {
                // It is connected to once more then.
            }
        }
    }
}
