// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.virtual;

import fudaban.hardware.CardFailure;
import fudaban.hardware.CardFailure.Kind;
import fudaban.hardware.CardReader;
import fudaban.hardware.CardSession;
import fudaban.hardware.ReaderEvent;
import fudaban.hardware.ReaderState;
import fudaban.hardware.ReaderState.Presence;
import fudaban.hardware.spi.DeadlineWorker;
import fudaban.hardware.spi.ReaderEvents;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A reader in this process. Cards are inserted and pulled by calls; above, it behaves as a real one does. */
public final class VirtualReader implements CardReader {
    private final String id;
    private final String productName;
    private final ReaderEvents events;
    private final Semaphore exclusive = new Semaphore(1);
    private ReaderState state = new ReaderState(Presence.EMPTY, Optional.empty(), 0);
    private FaultyChip chip;
    private String label = "";
    private DeadlineWorker worker;

    /** Makes an empty reader that announces its events there. */
    public VirtualReader(String id, String productName, ReaderEvents events) {
        this.id = id;
        this.productName = productName;
        this.events = events;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String productName() {
        return productName;
    }

    @Override
    public boolean practice() {
        return true;
    }

    @Override
    public synchronized ReaderState state() {
        return state;
    }

    /**
     * Puts a card in.
     *
     * @throws IllegalStateException when there is one already
     */
    public void insert(Chip card) {
        insert(card, "");
    }

    /**
     * The same with a name, by which people know it.
     *
     * @throws IllegalStateException when there is one already
     */
    public synchronized void insert(Chip card, String name) {
        if (chip != null) {
            throw new IllegalStateException("a card is in " + id);
        }
        chip = card instanceof FaultyChip faulty ? faulty : new FaultyChip(card);
        label = name;
        card.reset();
        worker = new DeadlineWorker("card in " + id, () -> {});
        state = new ReaderState(Presence.CARD, Optional.of(card.atr()), state.changes() + 1);
        events.fire(new ReaderEvent.Inserted(this, state));
    }

    /**
     * Puts a second card beside the one that is there: the field reaches both, and the reader makes out neither until they are taken. What is said to the
     * first meanwhile finds it gone.
     *
     * @throws IllegalStateException when there is none yet
     */
    public synchronized void beside() {
        if (chip == null) {
            throw new IllegalStateException("no card is in " + id);
        }
        chip.pulled();
        state = new ReaderState(Presence.UNREADABLE, Optional.empty(), state.changes() + 1);
        events.fire(new ReaderEvent.Inserted(this, state));
    }

    /** The name of the card that lies here; empty when none does or it has no name. */
    public synchronized String label() {
        return chip == null ? "" : label;
    }

    /**
     * What goes wrong with the card that lies here, counted from its next command.
     *
     * @return false when none lies here
     */
    public synchronized boolean faults(List<Fault> coming) {
        if (chip == null) {
            return false;
        }
        chip.faults(coming);
        return true;
    }

    /** Takes the card out, also in the middle of a command; does nothing when there is none. */
    public synchronized void pull() {
        if (chip == null) {
            return;
        }
        chip.pulled();
        chip = null;
        worker.close();
        state = new ReaderState(Presence.EMPTY, Optional.empty(), state.changes() + 1);
        events.fire(new ReaderEvent.Removed(this));
    }

    @Override
    public CardSession open(Duration deadline) throws CardFailure {
        try {
            if (!exclusive.tryAcquire(deadline.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new CardFailure(Kind.BUSY, id, productName);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CardFailure(Kind.BUSY, id + " interrupted", e, productName);
        }
        synchronized (this) {
            if (state.hasCard()) {
                return new VirtualSession(this, state, deadline);
            }
            exclusive.release();
            throw new CardFailure(
                    switch (state.presence()) {
                        case MUTE -> Kind.MUTE;
                        case UNREADABLE -> Kind.UNREADABLE;
                        default -> Kind.NO_CARD;
                    },
                    id,
                    productName);
        }
    }

    byte[] exchange(long insertion, byte[] command, Duration deadline) throws CardFailure {
        FaultyChip card;
        DeadlineWorker thread;
        synchronized (this) {
            if (state.changes() != insertion) {
                throw new CardFailure(Kind.REMOVED, id, productName);
            }
            if (state.presence() == Presence.MUTE) {
                throw new CardFailure(Kind.MUTE, id, productName);
            }
            card = chip;
            thread = worker;
        }
        try {
            return thread.call(() -> process(card, command), deadline);
        } catch (TimeoutException e) {
            mute(insertion);
            throw new CardFailure(Kind.MUTE, id + " after " + deadline, e, productName);
        }
    }

    private byte[] process(Chip card, byte[] command) throws CardFailure {
        try {
            return card.process(command);
        } catch (ChipGone e) {
            removed(card);
            throw new CardFailure(Kind.REMOVED, id, e, productName);
        }
    }

    private synchronized void removed(Chip card) {
        if (chip == card) {
            pull();
        }
    }

    private synchronized void mute(long insertion) {
        if (state.changes() == insertion) {
            state = new ReaderState(Presence.MUTE, state.atr(), state.changes());
        }
    }

    void release(long insertion) {
        synchronized (this) {
            if (state.changes() == insertion && state.presence() == Presence.CARD) {
                worker.later(chip::reset);
            }
        }
        exclusive.release();
    }
}
