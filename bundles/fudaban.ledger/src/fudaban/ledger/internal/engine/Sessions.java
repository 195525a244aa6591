// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.model.Account;
import fudaban.model.Classification;
import fudaban.model.Employer;
import fudaban.model.Role;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Hands out the sessions of one open ledger, and knows them again: a session somebody else put together says nothing. */
final class Sessions {
    private static final BooleanSupplier UNWATCHED = () -> false;

    /** Who acts before there is any account: only while a new database is made. */
    static final Session SETUP = new Proved(
            null, "setup", "setup", Role.INSTALLER, Employer.CONTRACTOR, EnumSet.of(Classification.OPEN), UNWATCHED);

    /**
     * A session of an account whose password was proved.
     *
     * @param from whose it is
     * @param watch whether the desk is locked; of a session nobody watches never
     */
    private record Proved(
            Sessions from,
            String account,
            String name,
            Role role,
            Employer employer,
            Set<Classification> sight,
            BooleanSupplier watch)
            implements Session {
        Proved {
            sight = Set.copyOf(sight);
        }

        private Proved with(Set<Classification> seen, BooleanSupplier by) {
            return new Proved(from, account, name, role, employer, seen, by);
        }

        @Override
        public boolean locked() {
            return watch.getAsBoolean();
        }

        @Override
        public Session working() {
            return locked() ? this : with(sight, UNWATCHED);
        }

        @Override
        public Session seeing(Set<Classification> atMost) {
            Set<Classification> less = new HashSet<>(sight);
            less.removeIf(each -> each != Classification.OPEN && !atMost.contains(each));
            return with(less, watch);
        }
    }

    /** The session of an account whose password has been proved. */
    Session of(Account account, Set<Classification> sight) {
        return new Proved(
                this, account.getId(), account.getName(), account.getRole(), account.getEmployer(), sight, UNWATCHED);
    }

    /** The same, watched: a call of the command line, an approver in place and work of a machine are not. */
    static Session watched(Session session, BooleanSupplier locked) {
        return ((Proved) session).with(session.sight(), locked);
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
