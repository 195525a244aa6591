// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.act.Subscriber;
import fudaban.ledger.internal.database.Database;
import fudaban.ledger.internal.journal.JournalTable;
import fudaban.ledger.journal.Entry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets subscribers follow the journal on a thread of their own, each from its stored position, at least once for each entry. */
final class Followers implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Followers.class);
    private static final int BATCH = 200;
    /** One that does not listen must not keep the program from ending. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Database database;
    private final JournalTable table;
    private final String desk;
    private final List<Subscriber> active;
    private final Semaphore news = new Semaphore(1);
    private final Supplier<Writer> writer;
    private volatile boolean closing;
    private Thread thread;

    Followers(
            Database database, JournalTable table, String desk, List<Subscriber> subscribers, Supplier<Writer> writer) {
        this.database = database;
        this.table = table;
        this.desk = desk;
        this.active = new ArrayList<>(subscribers);
        this.writer = writer;
    }

    void start() {
        thread = Thread.ofPlatform().daemon().name("fudaban-followers").start(this::loop);
    }

    /** There may be new entries. */
    void poke() {
        if (news.availablePermits() == 0) {
            news.release();
        }
    }

    private void loop() {
        try {
            while (!closing) {
                news.acquire();
                active.removeIf(subscriber -> !catchUp(subscriber));
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the subscriber goes on. */
    private boolean catchUp(Subscriber subscriber) {
        try {
            long position = database.readUnchecked(c -> table.position(c, subscriber.name(), desk));
            List<Entry> entries;
            do {
                long from = position + 1;
                entries = database.readUnchecked(c -> table.entries(c, desk, from, BATCH));
                for (Entry entry : entries) {
                    if (closing) {
                        return true;
                    }
                    subscriber.follow(entry);
                    position = entry.number();
                }
                if (!entries.isEmpty()) {
                    long reached = position;
                    writer.get().submit((c, sink) -> {
                        table.position(c, subscriber.name(), desk, reached);
                        return null;
                    });
                }
            } while (entries.size() == BATCH);
            return true;
        } catch (Exception failure) {
            if (closing) {
                // Interrupted in the middle of an entry, which it is told again at the next start.
                return true;
            }
            LOG.error("{} can follow the journal no more until the next start", subscriber.name(), failure);
            return false;
        }
    }

    /** Ends when nobody is in the middle of an entry any more: whatever a subscriber uses may be closed then. */
    @Override
    public void close() {
        closing = true;
        if (thread == null || thread == Thread.currentThread()) {
            return;
        }
        thread.interrupt();
        try {
            if (!thread.join(PATIENCE)) {
                LOG.warn("a subscriber goes on although the ledger is closed");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
