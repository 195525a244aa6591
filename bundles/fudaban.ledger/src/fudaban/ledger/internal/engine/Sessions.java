// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.model.Account;
import fudaban.model.Classification;
import fudaban.model.Employer;
import fudaban.model.Role;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Hands out the sessions of one open ledger, and knows them again: a session somebody else put together says nothing. */
final class Sessions {
    private static final Set<Classification> OPEN = Set.of(Classification.OPEN);
    private static final BooleanSupplier UNWATCHED = () -> false;

    /** Who acts before there is any account: only while a new database is made. */
    static final Session SETUP =
            new Proved(null, "setup", "setup", Role.INSTALLER, Employer.CONTRACTOR, () -> OPEN, UNWATCHED);

    /**
     * A session of an account whose password was proved.
     *
     * @param from whose it is
     * @param seen what it sees, as the lists of handlers change
     * @param watch whether the desk is locked; of a session nobody watches never
     */
    private record Proved(
            Sessions from,
            String account,
            String name,
            Role role,
            Employer employer,
            Supplier<Set<Classification>> seen,
            BooleanSupplier watch)
            implements Session {
        private Proved with(Supplier<Set<Classification>> seen, BooleanSupplier by) {
            return new Proved(from, account, name, role, employer, seen, by);
        }

        @Override
        public Set<Classification> sight() {
            return seen.get();
        }

        @Override
        public boolean locked() {
            return watch.getAsBoolean();
        }

        @Override
        public Session working() {
            return locked() ? this : with(seen, UNWATCHED);
        }

        @Override
        public Session seeing(Set<Classification> atMost) {
            Set<Classification> most = new HashSet<>(atMost);
            most.add(Classification.OPEN);
            return with(() -> both(seen.get(), most), watch);
        }

        private static Set<Classification> both(Set<Classification> sight, Set<Classification> most) {
            return most.containsAll(sight)
                    ? sight
                    : sight.stream().filter(most::contains).collect(Collectors.toUnmodifiableSet());
        }
    }

    private final HandlerSight sight;

    Sessions(HandlerSight sight) {
        this.sight = sight;
    }

    /**
     * The session of an account whose password has been proved.
     *
     * @param role what its role may see at most
     */
    Session of(Account account, Set<Classification> role) {
        return new Proved(
                this,
                account.getId(),
                account.getName(),
                account.getRole(),
                account.getEmployer(),
                sight.of(account, role),
                UNWATCHED);
    }

    /** The same, watched: a call of the command line, an approver in place and work of a machine are not. */
    static Session watched(Session session, BooleanSupplier locked) {
        var proved = (Proved) session;
        return proved.with(proved.seen(), locked);
    }

    /**
     * Refuses a session this ledger has not handed out.
     *
     * @throws Refusal when it has not
     */
    void require(Session session) throws Refusal {
        if (session != SETUP && !(session instanceof Proved proved && proved.from() == this)) {
            throw new Refusal(Sessions.class, "session.foreign", session.name());
        }
    }
}
