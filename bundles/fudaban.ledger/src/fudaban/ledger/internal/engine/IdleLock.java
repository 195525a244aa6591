// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.AutoLock;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** A lock that closes when the clock says so: it is looked at, and needs no thread of its own. */
final class IdleLock implements AutoLock {
    /** Proves the account again. */
    interface Proof {
        void of(String account, char[] password) throws Refusal;
    }

    private final Session session;
    private final Duration idle;
    private final Clock clock;
    private final Proof proof;
    private Instant last;
    private boolean locked;

    IdleLock(Session person, Duration idle, Clock clock, Proof proof) {
        this.session = Sessions.watched(person, this::locked);
        this.idle = idle;
        this.clock = clock;
        this.proof = proof;
        this.last = clock.instant();
    }

    @Override
    public Session session() {
        return session;
    }

    @Override
    public synchronized void touch() {
        if (!locked()) {
            last = clock.instant();
        }
    }

    @Override
    public synchronized boolean locked() {
        return left().isZero();
    }

    @Override
    public synchronized void lock() {
        locked = true;
    }

    @Override
    public synchronized Duration left() {
        if (!locked) {
            Instant now = clock.instant();
            if (now.isBefore(last)) {
                // The clock was set back: the idle time counts from there, or the desk would stay open for as long.
                last = now;
            }
            Duration left = idle.minus(Duration.between(last, now));
            if (left.isPositive()) {
                return left;
            }
            locked = true;
        }
        return Duration.ZERO;
    }

    @Override
    public void unlock(char[] password) throws Refusal {
        // Not under the monitor: a password takes its time to check, and the others only want to know whether it is
        // locked.
        proof.of(session.name(), password);
        synchronized (this) {
            last = clock.instant();
            locked = false;
        }
    }
}
