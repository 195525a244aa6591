// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.Refusal;
import fudaban.ledger.internal.database.Database;
import fudaban.ledger.internal.journal.JournalDays;
import fudaban.ledger.internal.store.KeyFill;
import fudaban.ledger.internal.store.Migrator;
import fudaban.ledger.internal.store.Schema;
import fudaban.ledger.internal.store.SchemaCheck;
import fudaban.ledger.spi.ModelModule;
import fudaban.ledger.spi.TextKeys;
import java.util.List;
import java.util.Set;

/** Brings the tables of a database to what the modules need, and sees whether they are. */
record Tables(List<ModelModule> modules, Schema schema, TextKeys keys, JournalDays days) {
    /**
     * Migrates a database and compares it.
     *
     * @param desk whose counts are levelled where other desks are at work
     * @throws Refusal when it is newer than the program, a script fails, or somebody has altered the tables by hand
     */
    void prepare(Database database, String desk) throws Refusal {
        database.prepare(() -> bringUp(database, desk));
    }

    private void bringUp(Database database, String desk) throws Refusal {
        String program = new Editions().of(Tables.class, Set.of());
        var migrator = new Migrator(modules, database.dialect(), program, new KeyFill(schema, keys));
        boolean behind = migrator.check(database.writer()) != Migrator.State.CURRENT;
        migrator.migrate(database.writer());
        database.read(connection -> {
            SchemaCheck.require(connection, schema, modules);
            return null;
        });
        // Other desks may be counting while this one looks: each levels its own.
        days.level(database.writer(), database.shared() ? desk : JournalDays.ALL);
        if (behind) {
            // Otherwise a program that is only looked at and then killed does the whole of it again at each start.
            database.sync();
        }
    }
}
