// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.Refusal;
import fudaban.ledger.internal.database.Database;
import fudaban.ledger.internal.store.RecordStore;
import fudaban.ledger.journal.Entry;
import fudaban.ledger.query.Query;
import fudaban.ledger.spi.HandlerList;
import fudaban.model.Account;
import fudaban.model.Classification;
import fudaban.model.Record;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What accounts see: what their role may, and of 保護すべき情報 only while they are on the lists of handlers. */
final class HandlerSight {
    private static final Logger LOG = LoggerFactory.getLogger(HandlerSight.class);
    private static final Set<Classification> USUAL = EnumSet.of(Classification.OPEN, Classification.PERSONAL);
    /** What other desks of a server enter is not told here: they are asked again this often. */
    private static final Duration SHARED = Duration.ofMinutes(1);

    private final List<HandlerList> lists;
    private final Database database;
    private final RecordStore store;
    private final Profiles profiles;
    private final Clock clock;
    private final AtomicLong changes = new AtomicLong();

    HandlerSight(List<HandlerList> lists, Database database, RecordStore store, Profiles profiles, Clock clock) {
        this.lists = lists;
        this.database = database;
        this.store = store;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** An entry was committed. */
    void committed(Entry entry) {
        if (lists.stream().anyMatch(list -> list.changedBy(entry))) {
            changes.incrementAndGet();
        }
    }

    /**
     * What an account sees from now on, as the lists change.
     *
     * @param role what its role may see at most
     */
    Supplier<Set<Classification>> of(Account account, Set<Classification> role) {
        Set<Classification> most = Set.copyOf(role);
        return lists.isEmpty() || USUAL.containsAll(most) ? () -> most : new Asking(account, most);
    }

    /** What was found, and for which state of the lists. */
    private record Found(long change, LocalDate day, long at, Set<Classification> sight) {}

    private final class Asking implements Supplier<Set<Classification>> {
        private final Account account;
        private final Set<Classification> most;
        private volatile Found found;

        private Asking(Account account, Set<Classification> most) {
            this.account = account;
            this.most = most;
        }

        @Override
        public Set<Classification> get() {
            Found last = found;
            long change = changes.get();
            LocalDate day = LocalDate.now(clock);
            boolean old = database.shared() && last != null && System.nanoTime() - last.at() > SHARED.toNanos();
            if (last == null || last.change() != change || !last.day().equals(day) || old) {
                last = new Found(change, day, System.nanoTime(), handled(account, day) ? most : usual(most));
                found = last;
            }
            return last.sight();
        }
    }

    private static Set<Classification> usual(Set<Classification> most) {
        Set<Classification> usual = EnumSet.copyOf(most);
        usual.retainAll(USUAL);
        return Set.copyOf(usual);
    }

    private boolean handled(Account account, LocalDate day) {
        try {
            for (HandlerList list : lists) {
                if (!list.handles(new Committed(day), account, day)) {
                    return false;
                }
            }
            return true;
        } catch (Refusal unreadable) {
            // What cannot be read grants nothing.
            LOG.error("a list of handlers cannot be read", unreadable);
            return false;
        }
    }

    private final class Committed implements HandlerList.Records {
        private final LocalDate day;

        private Committed(LocalDate day) {
            this.day = day;
        }

        @Override
        public <T extends Record> List<T> list(Query<T> query) {
            return database.readUnchecked(connection -> store.list(connection, query));
        }

        @Override
        public <P> P profile(Class<P> kind) throws Refusal {
            return profiles.getOr(kind, day, null);
        }
    }
}
