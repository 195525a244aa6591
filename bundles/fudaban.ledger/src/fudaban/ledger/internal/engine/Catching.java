// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.Desk;
import fudaban.ledger.Refusal;
import fudaban.ledger.Settings;
import fudaban.ledger.Upkeep;
import fudaban.ledger.internal.database.Database;
import fudaban.ledger.internal.journal.Completion;
import fudaban.ledger.internal.journal.JournalTable;
import fudaban.ledger.internal.journal.Mirror;
import fudaban.ledger.internal.journal.Rebuild;
import fudaban.ledger.journal.Entry;
import java.util.Optional;

/** At start: brings database and mirror into step. A mirror behind is completed; a mirror ahead means lost commits, which the operator decides about. */
final class Catching {
    private final Settings settings;
    private final Database database;
    private final JournalTable table;
    private final Rebuild rebuild;
    private final Mirror mirror;

    Catching(Settings settings, Database database, JournalTable table, Rebuild rebuild, Mirror mirror) {
        this.settings = settings;
        this.database = database;
        this.table = table;
        this.rebuild = rebuild;
        this.mirror = mirror;
    }

    void up(Desk.Lost lost, Upkeep.Progress progress) throws Refusal {
        Optional<Entry> head = database.read(c -> table.head(c, settings.desk()));
        long number = head.map(Entry::number).orElse(0L);
        switch (mirror.standing(head)) {
            case EQUAL -> {}
            case BEHIND -> database.read(c -> Completion.run(c, table, mirror));
            case FORKED ->
                throw new Refusal(
                        Catching.class, "lost.forked", settings.desk() + ":" + Math.min(number, mirror.last()));
            case AHEAD -> ahead(lost, number, progress);
        }
    }

    private void ahead(Desk.Lost lost, long number, Upkeep.Progress progress) throws Refusal {
        switch (lost) {
            case ASK ->
                throw new Refusal(Catching.class, "lost.entries", mirror.last() - number, mirror.last(), number);
            case SET_ASIDE -> mirror.setAside(number);
            case REPLAY -> {
                var result = rebuild.run(database.writer(), Builder.mirrorFolder(settings), settings.desk(), progress);
                if (result.stopped().isPresent()) {
                    throw new Refusal(
                            Catching.class,
                            "lost.stopped",
                            result.stopped().get().entry(),
                            result.stopped().get().said());
                }
                database.sync();
            }
        }
    }
}
