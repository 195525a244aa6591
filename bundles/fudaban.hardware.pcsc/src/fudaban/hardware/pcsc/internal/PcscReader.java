// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.pcsc.internal;

import fudaban.hardware.CardFailure;
import fudaban.hardware.CardFailure.Kind;
import fudaban.hardware.CardReader;
import fudaban.hardware.CardSession;
import fudaban.hardware.ReaderState;
import fudaban.hardware.ReaderState.Presence;
import fudaban.hardware.spi.DeadlineWorker;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A reader of the system's PC/SC service. Its state is set by {@link PcscWatch}. */
public final class PcscReader implements CardReader {
    private final PcscNative pcsc;
    private final String name;
    private final Semaphore exclusive = new Semaphore(1);
    private ReaderState state = ReaderState.NOT_THERE;
    private DeadlineWorker worker;
    private PcscLane lane;

    PcscReader(PcscNative pcsc, String name) {
        this.pcsc = pcsc;
        this.name = name;
    }

    /** The name as PC/SC has it. */
    String name() {
        return name;
    }

    @Override
    public String id() {
        return "pcsc:" + name;
    }

    /** Without the counters of pcsc-lite ("… 00 01") or Windows ("… 0") at its end. */
    @Override
    public String productName() {
        return name.replaceFirst("( [0-9A-F]{2} [0-9A-F]{2}| \\d{1,2})$", "");
    }

    @Override
    public boolean practice() {
        return false;
    }

    @Override
    public synchronized ReaderState state() {
        return state;
    }

    /** What the watch saw; a mute card stays mute until it is seen to go. */
    synchronized void seen(ReaderState now) {
        if (state.presence() != Presence.MUTE || now.changes() != state.changes()) {
            state = now;
        }
    }

    synchronized void mute() {
        state = new ReaderState(Presence.MUTE, state.atr(), state.changes());
    }

    @Override
    public CardSession open(Duration deadline) throws CardFailure {
        refuse();
        var end = System.nanoTime() + deadline.toNanos();
        try {
            if (!exclusive.tryAcquire(deadline.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new CardFailure(Kind.BUSY, id(), productName());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CardFailure(Kind.BUSY, id() + " interrupted", e, productName());
        }
        var opened = false;
        try {
            refuse();
            start();
            worker.call(
                    () -> {
                        lane.open(name, productName());
                        return null;
                    },
                    Duration.ofNanos(Math.max(1, end - System.nanoTime())));
            var session = new PcscSession(this, state(), deadline, worker, lane);
            opened = true;
            return session;
        } catch (TimeoutException e) {
            throw new CardFailure(Kind.BUSY, id() + " after " + deadline, e, productName());
        } finally {
            if (!opened) {
                exclusive.release();
            }
        }
    }

    private void refuse() throws CardFailure {
        switch (state().presence()) {
            case MUTE -> throw new CardFailure(Kind.MUTE, id(), productName());
            case ABSENT -> throw new CardFailure(Kind.NO_READER, id(), productName());
            case UNREADABLE -> throw new CardFailure(Kind.UNREADABLE, id(), productName());
            case EMPTY, CARD -> {
                // EMPTY may be old by the time the watch needs: the connection itself tells.
            }
        }
    }

    private void start() {
        if (worker == null || worker.abandoned()) {
            var fresh = new PcscLane(pcsc);
            lane = fresh;
            worker = new DeadlineWorker("pcsc " + name, fresh::dispose);
        }
    }

    void release() {
        exclusive.release();
    }

    /** Ends the thread of this reader. */
    void dispose() {
        if (worker != null) {
            worker.close();
        }
    }
}
